/** The id of a stage's part of the page; by place, since a code may hold anything. */
export function stageId(at: number): string {
  return `stage-${at + 1}`;
}
