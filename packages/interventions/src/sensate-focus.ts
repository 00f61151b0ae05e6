import {
  adherence,
  average,
  change,
  choices,
  defineIntervention,
  dose,
  furthestStep,
  milestoneClock,
  share,
  shareWhere,
  timeAtStep,
  timeToFirst,
} from "@rapport/plugin";
import { z } from "zod";

const moves = ["stay", "forward", "back"] as const;
const steps = [1, 2, 3] as const;
const stepLabels = { 1: "Touch that is not sexual", 2: "Genital touch", 3: "Usually ending in penetration" } as const;

const anxietyAt = (step: (typeof steps)[number]) =>
  average("anxiety", {
    label: `Anxiety at step ${step}: ${stepLabels[step].toLowerCase()}`,
    unit: "0 to 10",
    better: "lower",
    when: { field: "step", is: step },
  });

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
    step: z.literal(steps),
    /** How this practice follows the one before; left out at the first. */
    move: z.enum(moves).optional(),
    anxiety: z.int().min(0).max(10),
    /** The other partner's, where both were asked. */
    partnerAnxiety: z.int().min(0).max(10).optional(),
    stoppedEarly: z.boolean(),
    /** Whether both kept to what the step asks and went no further. */
    keptToStep: z.boolean().optional(),
  }),
  metrics: {
    dose: dose({ label: "How much they practised" }),
    adherence: adherence({ label: "How much of the homework was done", better: "higher" }),
    step: furthestStep("step", steps, { label: "Furthest step", labels: stepLabels }),
    timeAtStep: timeAtStep("step", steps, { label: "Time at each step", labels: stepLabels }),
    stepThree: milestoneClock({ field: "step", is: 3, done: true }, { label: "Until step 3 was first done" }),
    stepsBack: shareWhere({ field: "move", is: "back" }, { label: "Practices that went back a step" }),
    firstStepBack: timeToFirst({ when: { field: "move", is: "back" }, label: "Until the first step back" }),
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
    anxietyAtStep1: anxietyAt(1),
    anxietyAtStep2: anxietyAt(2),
    anxietyAtStep3: anxietyAt(3),
    anxietyChange: change("anxiety", {
      label: "Change in anxiety, first to last practice",
      unit: "points",
      better: "lower",
    }),
    partnerAnxiety: average("partnerAnxiety", {
      label: "The other partner's anxiety at the last practice",
      unit: "0 to 10",
      take: "last",
      better: "lower",
    }),
    stoppedEarly: share("stoppedEarly", { label: "Practices that stopped early", better: "lower" }),
    keptToStep: share("keptToStep", { label: "Practices that kept to the step", better: "higher" }),
  },
  followUps: {
    time: { kind: "revised_plan", suggestion: "Plan fewer or shorter practices, and stay at the step." },
    anxiety: { kind: "revised_plan", suggestion: "Stay at the step, or go back a step, until both are at ease." },
    partner: { kind: "support", suggestion: "Talk over with both partners what the practice asks of each." },
    pain: { kind: "change_of_intervention", suggestion: "Stop what hurts, and consider a referral to a physician." },
    forgot: { kind: "support", suggestion: "Let the partners settle who invites, and when." },
    not_agreed: { kind: "revised_plan", suggestion: "Agree the step anew before the next practice." },
    other: { kind: "support", suggestion: "Ask both partners what kept them from it." },
  },
  sources: [
    "Masters, W. H., & Johnson, V. E. (1970). Human Sexual Inadequacy.",
    "Kaplan, H. S. (1974). The New Sex Therapy.",
    "Weiner, L., & Avery-Clark, C. (2014). Sensate Focus: clarifying the Masters and Johnson's model. Sexual and Relationship Therapy.",
    "Weiner, L., & Avery-Clark, C. (2017). Sensate Focus in Sex Therapy: The Illustrated Manual.",
  ],
  examples: [
    { step: 1, anxiety: 7, partnerAnxiety: 4, stoppedEarly: true, keptToStep: true },
    { step: 1, move: "stay", anxiety: 5, partnerAnxiety: 3, stoppedEarly: false, keptToStep: false },
    { step: 2, move: "forward", anxiety: 7, partnerAnxiety: 4, stoppedEarly: true, keptToStep: true },
    { step: 1, move: "back", anxiety: 4, stoppedEarly: false, keptToStep: true },
    { step: 2, move: "forward", anxiety: 4, partnerAnxiety: 2, stoppedEarly: false, keptToStep: true },
    { step: 3, move: "forward", anxiety: 3, partnerAnxiety: 2, stoppedEarly: false },
  ],
});
