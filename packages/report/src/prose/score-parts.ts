const partNames = new Map([
  ["scored", "Two scores"],
  ["completed", "Completed, no second score"],
  ["left_early", "Ended without completing, no second score"],
  ["open", "Still in treatment"],
  ["improved", "Improved reliably"],
  ["unchanged", "No reliable change"],
  ["deteriorated", "Deteriorated reliably"],
]);

/** What those are called who have a score, or have changed in a way. */
export function scorePartLabel(part: string): string {
  return partNames.get(part) ?? part;
}
