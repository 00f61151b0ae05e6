import { adherence, average, change, choices, count, defineIntervention, share, timeToFirst } from "@rapport/plugin";
import { z } from "zod";

const suggestions = ["exercise", "position", "aid_or_toy", "timing", "other"] as const;
const effects = ["better", "same", "worse"] as const;

/** P5.3 Behavioural suggestions. Whether one was tried at all is what the homework's completion says. */
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
    anxiety: z.int().min(0).max(10),
    /** How what it was suggested for went with it. */
    effect: z.enum(effects),
    keepsDoing: z.boolean().optional(),
  }),
  metrics: {
    tries: count({ label: "Tries" }),
    adherence: adherence({ label: "How much of what was suggested was tried", better: "higher" }),
    firstTry: timeToFirst({ label: "Until the first try" }),
    suggestion: choices("suggestion", suggestions, {
      label: "What was tried most",
      take: "most",
      labels: {
        exercise: "Exercise",
        position: "Position",
        aid_or_toy: "Aid or toy",
        timing: "Time of day or setting",
        other: "Other",
      },
    }),
    anxiety: average("anxiety", {
      label: "Anxiety at the last try",
      unit: "0 to 10",
      take: "last",
      better: "lower",
    }),
    anxietyChange: change("anxiety", {
      label: "Change in anxiety, first to last try",
      unit: "points",
      better: "lower",
    }),
    effect: choices("effect", effects, {
      label: "How the last try went",
      take: "last",
      labels: { better: "Better than before", same: "The same", worse: "Worse" },
    }),
    firstBetter: timeToFirst({ when: { field: "effect", is: "better" }, label: "Until it first went better" }),
    keepsDoing: share("keepsDoing", { label: "Clients keep doing it", take: "last", better: "higher" }),
  },
  followUps: {
    time: { kind: "revised_plan", suggestion: "Choose a shorter exercise, or one that fits the week." },
    anxiety: { kind: "revised_plan", suggestion: "Go back to a suggestion that was comfortable." },
    partner: { kind: "support", suggestion: "Talk over with both what each is willing to try." },
    pain: { kind: "change_of_intervention", suggestion: "Stop what hurts, and consider a referral to a physician." },
    not_agreed: { kind: "change_of_intervention", suggestion: "Ask what the clients would choose to try instead." },
  },
  sources: [
    "Annon, J. S. (1976). The PLISSIT model: a proposed conceptual scheme for the behavioral treatment of sexual problems. Journal of Sex Education and Therapy.",
    "Kaplan, H. S. (1974). The New Sex Therapy.",
    "Hawton, K. (1985). Sex Therapy: A Practical Guide.",
  ],
  examples: [
    { suggestion: "exercise", anxiety: 6, effect: "worse" },
    { suggestion: "exercise", anxiety: 6, effect: "same", keepsDoing: false },
    { suggestion: "aid_or_toy", anxiety: 5, effect: "better", keepsDoing: true },
    { suggestion: "position", anxiety: 3, effect: "better", keepsDoing: true },
  ],
});
