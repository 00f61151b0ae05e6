import { average, choices, count, defineIntervention, furthestStep, share } from "@rapport/plugin";
import { z } from "zod";

const moves = ["stay", "forward", "back"] as const;

/** P5.5 Sensate focus: three steps, forward or back a step, with the anxiety at each. */
export const sensateFocus = defineIntervention({
  apiVersion: 1,
  code: "sensate-focus",
  display: "Sensate focus",
  description: "A couple goes at home from touch that is not sexual, step by step, at the pace of the more anxious.",
  audience: ["couple"],
  setting: ["home"],
  physical: "partnered",
  stages: ["goal_setting", "middle", "reaching_goals", "termination"],
  details: z.strictObject({
    step: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    /** How this practice follows the one before. */
    move: z.enum(moves),
    anxiety: z.int().min(0).max(10),
    /** The other partner's, where both were asked. */
    partnerAnxiety: z.int().min(0).max(10).optional(),
    stoppedEarly: z.boolean(),
  }),
  metrics: {
    practices: count({ label: "Practices" }),
    step: furthestStep("step", [1, 2, 3], {
      label: "Furthest step",
      labels: { 1: "Touch that is not sexual", 2: "Genital touch", 3: "Usually ending in penetration" },
    }),
    lastMove: choices("move", moves, {
      label: "Last move",
      take: "last",
      labels: { stay: "Stayed at the step", forward: "Forward a step", back: "Back a step" },
    }),
    anxiety: average("anxiety", {
      label: "Anxiety at the last practice",
      unit: "0 to 10",
      take: "last",
      better: "lower",
    }),
    highestAnxiety: average("anxiety", { label: "Highest anxiety", unit: "0 to 10", take: "most", better: "lower" }),
    partnerAnxiety: average("partnerAnxiety", {
      label: "The other partner's anxiety at the last practice",
      unit: "0 to 10",
      take: "last",
      better: "lower",
    }),
    stoppedEarly: share("stoppedEarly", { label: "Practices that stopped early", better: "lower" }),
  },
  examples: [
    { step: 1, move: "stay", anxiety: 7, partnerAnxiety: 4, stoppedEarly: true },
    { step: 1, move: "stay", anxiety: 5, partnerAnxiety: 3, stoppedEarly: false },
    { step: 2, move: "forward", anxiety: 7, partnerAnxiety: 4, stoppedEarly: true },
    { step: 1, move: "back", anxiety: 4, stoppedEarly: false },
    { step: 2, move: "forward", anxiety: 4, partnerAnxiety: 2, stoppedEarly: false },
    { step: 3, move: "forward", anxiety: 3, partnerAnxiety: 2, stoppedEarly: false },
  ],
});
