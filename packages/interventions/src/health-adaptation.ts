import { average, choices, count, defineIntervention, share } from "@rapport/plugin";
import { z } from "zod";

const conditions = ["pain", "fatigue", "mobility", "cancer", "heart", "hormonal", "medicine_effect", "other"] as const;
const adaptations = ["position", "timing", "aid", "rest", "other_activity", "medicine_review", "other"] as const;

/** P5.10 Adapting to a health condition. Conditions are kept coarse, since a rare diagnosis names a person (P1.4). */
export const healthAdaptation = defineIntervention({
  apiVersion: 1,
  code: "health-adaptation",
  display: "Adapting to a health condition",
  description: "Clients adapt their intimate life to a health condition and see at home what works.",
  audience: ["individual", "couple", "other"],
  setting: ["home"],
  physical: "partnered",
  stages: ["goal_setting", "middle", "reaching_goals", "termination"],
  details: z.strictObject({
    condition: z.enum(conditions),
    adaptation: z.enum(adaptations),
    discomfort: z.int().min(0).max(10),
    works: z.boolean(),
  }),
  metrics: {
    adaptations: count({ label: "Adaptations tried" }),
    condition: choices("condition", conditions, {
      label: "What they adapt to",
      take: "last",
      labels: {
        pain: "Pain",
        fatigue: "Fatigue",
        mobility: "Mobility",
        cancer: "Cancer and its treatment",
        heart: "Heart condition",
        hormonal: "Hormonal change",
        medicine_effect: "Effect of a medicine",
        other: "Other",
      },
    }),
    adaptation: choices("adaptation", adaptations, {
      label: "The adaptation tried most",
      take: "most",
      labels: {
        position: "Position",
        timing: "Timing",
        aid: "Aid",
        rest: "Rest",
        other_activity: "Another activity",
        medicine_review: "Medicine reviewed with a physician",
        other: "Other",
      },
    }),
    discomfort: average("discomfort", {
      label: "Discomfort at the last try",
      unit: "0 to 10",
      take: "last",
      better: "lower",
    }),
    works: share("works", { label: "Found what works", take: "last", better: "higher" }),
  },
  examples: [
    { condition: "fatigue", adaptation: "timing", discomfort: 6, works: false },
    { condition: "fatigue", adaptation: "rest", discomfort: 5, works: true },
    { condition: "pain", adaptation: "position", discomfort: 3, works: true },
  ],
});
