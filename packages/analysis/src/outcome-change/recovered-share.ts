import type { ReleasedBreakdown } from "@rapport/disclosure";
import type { Proportion } from "../results.js";
import { printedCount, printedValue, proportion } from "./proportion.js";
import type { ShareRules } from "./proportion.js";

const isClinical = (code: string) => code.startsWith("clinical_");

/**
 * Recovered, of those who began in the clinical range; `undefined` where the recovered are merged with others or held back,
 * or where it is not known how many began in it.
 */
export function recoveredOfClinical(recovery: ReleasedBreakdown, rules: ShareRules): Proportion | undefined {
  const clinical = recovery.parts.filter(({ code, of = [code] }) => of.every(isClinical));
  const others = recovery.parts.filter(({ code, of = [code] }) => !of.some(isClinical));
  // A class that holds both would belong to neither.
  if (clinical.length + others.length < recovery.parts.length) return undefined;
  const counts = clinical.map(printedValue);
  const began = counts.reduce<number | undefined>(
    (sum, count) => (sum === undefined || count === undefined ? undefined : sum + count),
    0,
  );
  return began === undefined ? undefined : proportion(printedCount(recovery, "clinical_recovered"), began, rules);
}
