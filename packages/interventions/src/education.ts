import { average, choices, count, defineIntervention, share } from "@rapport/plugin";
import { z } from "zod";

const topics = ["anatomy", "sexual_response", "normality", "origin_of_messages", "assumptions", "other"] as const;
const methods = ["explained", "model_or_drawing", "exercise_on_paper", "mirror_at_home"] as const;

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
    knowledge: z.int().min(0).max(10),
    beliefExamined: z.boolean(),
    beliefChanged: z.boolean().optional(),
  }),
  metrics: {
    lessons: count({ label: "Lessons" }),
    topic: choices("topic", topics, {
      label: "What was taught most",
      take: "most",
      labels: {
        anatomy: "Anatomy",
        sexual_response: "Sexual response",
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
    beliefExamined: share("beliefExamined", { label: "Examined a belief", take: "most" }),
    beliefChanged: share("beliefChanged", { label: "Changed a belief", take: "most", better: "higher" }),
  },
  examples: [
    { topic: "anatomy", method: "model_or_drawing", knowledge: 3, beliefExamined: false },
    { topic: "anatomy", method: "mirror_at_home", knowledge: 5, beliefExamined: true, beliefChanged: false },
    { topic: "normality", method: "explained", knowledge: 6, beliefExamined: true, beliefChanged: true },
    { topic: "assumptions", method: "exercise_on_paper", knowledge: 7, beliefExamined: true, beliefChanged: true },
  ],
});
