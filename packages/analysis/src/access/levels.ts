import type { Label } from "../curve.js";
import type { Bin } from "../figures/bins.js";

/** What a scheduled session came to, by the figure that tells of it. */
export const outcomes = {
  attendedShare: ["attended"],
  cancelledShare: ["cancelled"],
  missedShare: ["late_cancelled", "no_show"],
  practiceShare: ["cancelled_by_practice"],
} as const;

/** How the attended sessions of an episode were held; the last is that not all were alike. */
export const formats: readonly Label[] = [
  { code: "individual", label: "All with one person" },
  { code: "conjoint", label: "All with partners together" },
  { code: "both", label: "Some alone, some together" },
];

export const modalities: readonly Label[] = [
  { code: "office", label: "All in the office" },
  { code: "video", label: "All by video" },
  { code: "phone", label: "All by telephone" },
  { code: "several", label: "In several ways" },
];

/** Why a first contact was declined (P3.1); the last is that no reason is recorded. */
export const declineReasons: readonly Label[] = [
  { code: "caseload_balance", label: "Balance of the caseload" },
  { code: "outside_expertise", label: "Outside the practice's expertise" },
  { code: "treatment_type", label: "Type of treatment wanted" },
  { code: "fee", label: "Fee or sliding scale" },
  { code: "region_or_licence", label: "Region or licence" },
  { code: "other", label: "Other" },
  { code: "none", label: "No reason recorded" },
];

/** The median of the days between one attended session and the next. */
export const gapBins: readonly Bin[] = [
  { code: "7", label: "Up to 7 days", end: 8 },
  { code: "8-14", label: "8 to 14 days", end: 15 },
  { code: "15-28", label: "15 to 28 days", end: 29 },
  { code: "29-56", label: "29 to 56 days", end: 57 },
  { code: "57+", label: "More than 56 days" },
];
