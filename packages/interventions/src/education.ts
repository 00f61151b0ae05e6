import { average, change, choices, count, defineIntervention, furthestStep, timeToFirst } from "@rapport/plugin";
import { z } from "zod";

const topics = [
  "anatomy",
  "sexual_response",
  "desire",
  "normality",
  "origin_of_messages",
  "assumptions",
  "other",
] as const;
const methods = ["explained", "model_or_drawing", "exercise_on_paper", "mirror_at_home"] as const;
const beliefs = ["none", "named", "questioned", "changed"] as const;

/**
 * P5.7 Education and re-education. Looking with a mirror is done at home, alone (P1.5), and `mirror_at_home` says so in
 * the record; it is looking, not activity, so that the type is `physical: "none"` and can be taught in the room.
 */
export const education = defineIntervention({
  apiVersion: 1,
  code: "education",
  display: "Education and re-education",
  description: "The client learns how bodies and desire work, and examines assumptions and every “should”.",
  audience: ["individual", "couple", "other"],
  setting: ["room", "home"],
  physical: "none",
  stages: ["goal_setting", "middle", "reaching_goals", "termination"],
  details: z.strictObject({
    topic: z.enum(topics),
    method: z.enum(methods),
    /** How well the client feels to know the topic: 0 not at all, 10 wholly. */
    knowledge: z.int().min(0).max(10),
    /** How far an assumption or a “should” got; `none` where no belief was spoken of. */
    belief: z.enum(beliefs),
  }),
  metrics: {
    lessons: count({ label: "Lessons" }),
    topic: choices("topic", topics, {
      label: "What was taught most",
      take: "most",
      labels: {
        anatomy: "Anatomy",
        sexual_response: "Sexual response",
        desire: "Desire",
        normality: "What is “normal”",
        origin_of_messages: "Where messages about sex were learned",
        assumptions: "Assumptions and “shoulds”",
        other: "Other",
      },
    }),
    method: choices("method", methods, {
      label: "How it was taught most",
      take: "most",
      labels: {
        explained: "Explained",
        model_or_drawing: "Model or drawing",
        exercise_on_paper: "Exercise on paper",
        mirror_at_home: "Looking with a mirror, at home",
      },
    }),
    knowledge: average("knowledge", {
      label: "Knowledge as felt at the last lesson",
      unit: "0 to 10",
      take: "last",
      better: "higher",
    }),
    knowledgeChange: change("knowledge", {
      label: "Change in knowledge as felt, first to last",
      unit: "points",
      better: "higher",
    }),
    belief: furthestStep("belief", beliefs, {
      label: "How far a belief was examined",
      labels: { none: "None was spoken of", named: "Named", questioned: "Questioned", changed: "Changed" },
    }),
    beliefChanged: timeToFirst({ when: { field: "belief", is: "changed" }, label: "Until a belief first changed" }),
  },
  followUps: {
    time: { kind: "revised_plan", suggestion: "Take up the exercise together in the next session." },
    anxiety: { kind: "revised_plan", suggestion: "Go back to a drawing or a model before the mirror." },
    not_agreed: { kind: "change_of_intervention", suggestion: "Ask what the client would rather know." },
  },
  sources: [
    "Masters, W. H., & Johnson, V. E. (1966). Human Sexual Response.",
    "Basson, R. (2000). The female sexual response: a different model. Journal of Sex & Marital Therapy.",
    "Zilbergeld, B. (1992). The New Male Sexuality.",
    "Nagoski, E. (2015). Come As You Are.",
  ],
  examples: [
    { topic: "anatomy", method: "model_or_drawing", knowledge: 3, belief: "none" },
    { topic: "anatomy", method: "mirror_at_home", knowledge: 5, belief: "named" },
    { topic: "normality", method: "explained", knowledge: 6, belief: "questioned" },
    { topic: "assumptions", method: "exercise_on_paper", knowledge: 7, belief: "changed" },
  ],
});
