import { average, choices, count, defineIntervention, share } from "@rapport/plugin";
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
    agreedBefore: z.boolean(),
    enjoyment: z.int().min(0).max(10).optional(),
    wouldRepeat: z.boolean().optional(),
  }),
  metrics: {
    experiments: count({ label: "Experiments" }),
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
      label: "Why",
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
    wouldRepeat: share("wouldRepeat", { label: "Would do it again", take: "last", better: "higher" }),
  },
  examples: [
    { experiment: "routine", reason: "boredom", agreedBefore: true, enjoyment: 5, wouldRepeat: true },
    { experiment: "role_play", reason: "curiosity", agreedBefore: false, enjoyment: 3, wouldRepeat: false },
    { experiment: "position", reason: "health_of_a_partner", agreedBefore: true, enjoyment: 7, wouldRepeat: true },
  ],
});
