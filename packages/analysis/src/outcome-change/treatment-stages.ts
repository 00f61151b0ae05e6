import type { Dataset } from "@rapport/dataset";

/** The stages in which treatment takes place, as the queries take them. */
export function treatmentStages(dataset: Dataset): string {
  const codes = dataset.stageModel.stages.filter((stage) => stage.treatment).map((stage) => stage.code);
  return `;${codes.join(";")};`;
}
