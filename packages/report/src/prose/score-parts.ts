import type { Language } from "@rapport/language";
const partNames = new Map([
  ["scored", "Two scores"],
  ["completed", "Completed, no second score"],
  ["left_early", "Ended without completing, no second score"],
  ["open", "Still in treatment"],
  ["improved", "Improved reliably"],
  ["unchanged", "No reliable change"],
  ["deteriorated", "Deteriorated reliably"],
  ["clinical_recovered", "Clinical before: recovered"],
  ["clinical_improved", "Clinical before: improved reliably, still clinical"],
  ["clinical_unchanged", "Clinical before: no reliable change"],
  ["clinical_deteriorated", "Clinical before: deteriorated reliably"],
  ["other_improved", "Not clinical before: improved reliably"],
  ["other_unchanged", "Not clinical before: no reliable change"],
  ["other_deteriorated", "Not clinical before: deteriorated reliably"],
]);

/** What those are called who have a score, or have changed in a way. */
export function scorePartLabel(language: Language, part: string): string {
  return partNames.get(part) ?? part;
}
