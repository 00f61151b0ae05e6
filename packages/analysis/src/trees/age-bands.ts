import type { MergeNode } from "@rapport/disclosure";
import type { Level } from "./level-tree.js";

interface AgeBand extends Level {
  /** The first age in whole years that belongs to it; it lasts to the next band's. */
  readonly from: number;
}

/**
 * The ages of adults (P1.3) in bands of ten years, the first of seven and the last open, so that nobody is known by being
 * the oldest. HIPAA's Safe Harbor pools ages over 89 (45 CFR 164.514(b)(2)(i)(C)), which a small practice has to go below.
 */
export const ageBands: readonly AgeBand[] = [
  { from: 18, code: "18-24", display: "18–24" },
  { from: 25, code: "25-34", display: "25–34" },
  { from: 35, code: "35-44", display: "35–44" },
  { from: 45, code: "45-54", display: "45–54" },
  { from: 55, code: "55-64", display: "55–64" },
  { from: 65, code: "65_and_over", display: "65 and over" },
];

/** How bands of age are merged: two by two, into younger, middle and older adults. */
export const ageBandTree: readonly MergeNode[] = [
  { code: "under_35", display: "Under 35", children: ["18-24", "25-34"] },
  { code: "35-54", display: "35–54", children: ["35-44", "45-54"] },
  { code: "55_and_over", display: "55 and over", children: ["55-64", "65_and_over"] },
];
