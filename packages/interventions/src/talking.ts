import { average, choices, count, defineIntervention, share } from "@rapport/plugin";
import { z } from "zod";

const topics = ["desire", "shame", "past", "relationship", "fear", "other"] as const;

/** P5.1 Talking it through. */
export const talking = defineIntervention({
  apiVersion: 1,
  code: "talking",
  display: "Talking it through",
  description: "The client puts a concern into words and looks at it together with the therapist.",
  audience: ["individual", "couple", "other"],
  setting: ["room", "home"],
  physical: "none",
  stages: ["goal_setting", "middle", "reaching_goals", "termination"],
  details: z.strictObject({
    topic: z.enum(topics),
    firstTimeSpoken: z.boolean(),
    ease: z.int().min(0).max(10),
    newInsight: z.boolean(),
  }),
  metrics: {
    conversations: count({ label: "Conversations" }),
    topic: choices("topic", topics, {
      label: "What was talked through most",
      take: "most",
      labels: {
        desire: "Desire",
        shame: "Shame",
        past: "Earlier experiences",
        relationship: "The relationship",
        fear: "Fear",
        other: "Other",
      },
    }),
    firstTimeSpoken: share("firstTimeSpoken", { label: "Spoke of something for the first time", take: "most" }),
    ease: average("ease", {
      label: "Ease in speaking at the last conversation",
      unit: "0 to 10",
      take: "last",
      better: "higher",
    }),
    newInsight: share("newInsight", { label: "Saw it in a new way", take: "most", better: "higher" }),
  },
  examples: [
    { topic: "shame", firstTimeSpoken: true, ease: 2, newInsight: false },
    { topic: "shame", firstTimeSpoken: false, ease: 4, newInsight: true },
    { topic: "past", firstTimeSpoken: true, ease: 5, newInsight: false },
    { topic: "relationship", firstTimeSpoken: false, ease: 7, newInsight: true },
  ],
});
