export const stageGroupsId = "stage-groups";

/** The id of a stage's groups; by place, since a code may hold anything. */
export function stageGroupId(at: number): string {
  return `${stageGroupsId}-${at + 1}`;
}
