import { average, choices, count, defineIntervention, share } from "@rapport/plugin";
import { z } from "zod";

const suggestions = ["exercise", "position", "aid_or_toy", "timing", "other"] as const;

/** P5.3 Behavioural suggestions. */
export const behaviouralSuggestion = defineIntervention({
  apiVersion: 1,
  code: "behavioural-suggestion",
  display: "Behavioural suggestion",
  description: "Clients try a suggested exercise, position, aid or toy at home and report what came of it.",
  audience: ["individual", "couple", "other"],
  setting: ["home"],
  physical: "partnered",
  stages: ["goal_setting", "middle", "reaching_goals", "termination"],
  details: z.strictObject({
    suggestion: z.enum(suggestions),
    tried: z.boolean(),
    anxiety: z.int().min(0).max(10).optional(),
    helped: z.boolean().optional(),
    keepsDoing: z.boolean().optional(),
  }),
  metrics: {
    suggestions: count({ label: "Suggestions" }),
    suggestion: choices("suggestion", suggestions, {
      label: "What was suggested most",
      take: "most",
      labels: {
        exercise: "Exercise",
        position: "Position",
        aid_or_toy: "Aid or toy",
        timing: "Time of day or setting",
        other: "Other",
      },
    }),
    tried: share("tried", { label: "Tried", better: "higher" }),
    anxiety: average("anxiety", {
      label: "Anxiety at the last try",
      unit: "0 to 10",
      take: "last",
      better: "lower",
    }),
    helped: share("helped", { label: "It helped", take: "last", better: "higher" }),
    keepsDoing: share("keepsDoing", { label: "Clients keep doing it", take: "last", better: "higher" }),
  },
  examples: [
    { suggestion: "exercise", tried: false },
    { suggestion: "exercise", tried: true, anxiety: 6, helped: false, keepsDoing: false },
    { suggestion: "aid_or_toy", tried: true, anxiety: 5, helped: true, keepsDoing: true },
    { suggestion: "position", tried: true, anxiety: 3, helped: true, keepsDoing: true },
  ],
});
