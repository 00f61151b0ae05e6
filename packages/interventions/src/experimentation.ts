import {
  adherence,
  agreement,
  average,
  change,
  choices,
  count,
  defineIntervention,
  share,
  timeToFirst,
} from "@rapport/plugin";
import { z } from "zod";

const experiments = ["role_play", "aid", "routine", "position", "fantasy", "other"] as const;
const reasons = ["curiosity", "boredom", "health_of_a_partner", "pain", "other"] as const;

/** P5.6 Experimentation, also where a partner's health asks for it. */
export const experimentation = defineIntervention({
  apiVersion: 1,
  code: "experimentation",
  display: "Experimentation",
  description: "Clients try something new at home: a role, an aid, a changed routine or position.",
  audience: ["individual", "couple", "other"],
  setting: ["home"],
  physical: "partnered",
  stages: ["goal_setting", "middle", "reaching_goals", "termination"],
  details: z.strictObject({
    experiment: z.enum(experiments),
    reason: z.enum(reasons),
    /** Whether everyone who took part agreed to it beforehand. */
    agreedBefore: z.boolean(),
    enjoyment: z.int().min(0).max(10).optional(),
    wouldRepeat: z.boolean().optional(),
  }),
  metrics: {
    experiments: count({ label: "Experiments" }),
    adherence: adherence({ label: "How much of the homework was done", better: "higher" }),
    experiment: choices("experiment", experiments, {
      label: "What was tried most",
      take: "most",
      labels: {
        role_play: "Role play",
        aid: "Aid or toy",
        routine: "Changed routine",
        position: "Changed position",
        fantasy: "Shared fantasy",
        other: "Other",
      },
    }),
    reason: choices("reason", reasons, {
      label: "Why they began",
      take: "first",
      labels: {
        curiosity: "Curiosity",
        boredom: "Boredom",
        health_of_a_partner: "A partner's health",
        pain: "Pain",
        other: "Other",
      },
    }),
    agreedBefore: share("agreedBefore", { label: "Agreed beforehand", better: "higher" }),
    enjoyment: average("enjoyment", { label: "Enjoyment", unit: "0 to 10", better: "higher" }),
    enjoymentChange: change("enjoyment", {
      label: "Change in enjoyment, first to last",
      unit: "points",
      better: "higher",
    }),
    wouldRepeat: share("wouldRepeat", { label: "Would do the last one again", take: "last", better: "higher" }),
    firstToRepeat: timeToFirst({
      when: { field: "wouldRepeat", is: true },
      label: "Until the first that they would do again",
    }),
  },
  // The WHO's definition asks that sexual experiences be "free of coercion" (World Health Organization 2006).
  waitsFor: [agreement("agreedBefore")],
  followUps: {
    anxiety: { kind: "revised_plan", suggestion: "Choose something closer to what they already do." },
    partner: { kind: "support", suggestion: "Let each say what they want, may want and do not want." },
    pain: { kind: "change_of_intervention", suggestion: "Stop what hurts, and consider a referral to a physician." },
    not_agreed: { kind: "change_of_intervention", suggestion: "Leave it, and look for something that everyone wants." },
  },
  sources: [
    "World Health Organization (2006). Defining sexual health: report of a technical consultation on sexual health, 28–31 January 2002, Geneva.",
    "Annon, J. S. (1976). The PLISSIT model: a proposed conceptual scheme for the behavioral treatment of sexual problems. Journal of Sex Education and Therapy.",
    "Schover, L. R., & Jensen, S. B. (1988). Sexuality and Chronic Illness: A Comprehensive Approach.",
  ],
  examples: [
    { experiment: "routine", reason: "boredom", agreedBefore: true, enjoyment: 5, wouldRepeat: true },
    { experiment: "role_play", reason: "curiosity", agreedBefore: true, enjoyment: 3, wouldRepeat: false },
    { experiment: "fantasy", reason: "curiosity", agreedBefore: true },
    { experiment: "position", reason: "health_of_a_partner", agreedBefore: true, enjoyment: 7, wouldRepeat: true },
  ],
});
