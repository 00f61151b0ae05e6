import { areas, pathways } from "@rapport/dataset";
import type { Label } from "../curve.js";

/** A code as a person reads it: `body_image` as "Body image". */
function readable(code: string): string {
  const words = code.replaceAll("_", " ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

export const areaLevels: readonly Label[] = areas.map((code) => ({ code, label: readable(code) }));

/** From the best to the worst, as far as they stand in an order; goals without a status last. */
export const achievementLevels: readonly Label[] = [
  { code: "achieved", label: "Achieved" },
  { code: "improving", label: "Improving" },
  { code: "in_progress", label: "In progress" },
  { code: "no_change", label: "No change" },
  { code: "worsening", label: "Getting worse" },
  { code: "not_achieved", label: "Not achieved" },
  { code: "none", label: "No status recorded" },
];

export const gboRatedLevels: readonly Label[] = [
  { code: "twice", label: "Rated on two days or more" },
  { code: "once", label: "Rated once" },
  { code: "other_scale", label: "Rated by attainment scaling only" },
  { code: "none", label: "Not rated" },
];

/** Goal attainment scaling, from −2 to +2 (Kiresuk & Sherman 1968). */
export const gasLevels: readonly Label[] = [
  { code: "much_less", label: "Much less than expected (−2)" },
  { code: "less", label: "Less than expected (−1)" },
  { code: "expected", label: "As expected (0)" },
  { code: "more", label: "More than expected (+1)" },
  { code: "much_more", label: "Much more than expected (+2)" },
];

export const goalsMetLevels: readonly Label[] = [
  { code: "0", label: "None" },
  { code: "1", label: "1" },
  { code: "2", label: "2" },
  { code: "3_or_more", label: "3 or more" },
];

export const reviewedLevels: readonly Label[] = [
  { code: "kept", label: "At least every 13 weeks" },
  { code: "not_kept", label: "Less often" },
  { code: "never", label: "Never" },
  { code: "too_short", label: "Under 13 weeks with goals" },
];

export const pathwayLevels: readonly Label[] = [
  ...pathways.map((code) => ({ code, label: readable(code) })),
  { code: "none", label: "None recorded" },
];

export const agreementLevels: readonly Label[] = [
  { code: "both", label: "A goal achieved, and reliably improved" },
  { code: "goal_only", label: "A goal achieved, not reliably improved" },
  { code: "symptom_only", label: "No goal achieved, reliably improved" },
  { code: "neither", label: "Neither" },
];
