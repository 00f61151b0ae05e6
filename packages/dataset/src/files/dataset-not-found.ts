/** There is no dataset at a path: nothing is there, or it is not of a kind that a dataset can be. */
export class DatasetNotFoundError extends Error {
  readonly code = "dataset-not-found";
}
