import { average, change, choices, count, defineIntervention, share, timeToFirst } from "@rapport/plugin";
import { z } from "zod";

const topics = ["desire", "shame", "body_image", "past", "relationship", "fear", "other"] as const;

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
    /** How easy it was to speak of it: 0 not at all, 10 wholly. */
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
        body_image: "Body image",
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
    easeChange: change("ease", { label: "Change in ease, first to last", unit: "points", better: "higher" }),
    newInsight: share("newInsight", { label: "Conversations with a new insight", better: "higher" }),
    firstInsight: timeToFirst({ when: { field: "newInsight", is: true }, label: "Until the first new insight" }),
  },
  followUps: {
    anxiety: { kind: "support", suggestion: "Ask what makes it hard to speak of, before the concern itself." },
    partner: { kind: "revised_plan", suggestion: "Plan with both when and where to talk, or talk in the room first." },
    not_agreed: { kind: "change_of_intervention", suggestion: "Ask which concern the client would rather speak of." },
  },
  sources: [
    "Annon, J. S. (1976). The PLISSIT model: a proposed conceptual scheme for the behavioral treatment of sexual problems. Journal of Sex Education and Therapy.",
    "Hawton, K. (1985). Sex Therapy: A Practical Guide.",
  ],
  examples: [
    { topic: "shame", firstTimeSpoken: true, ease: 2, newInsight: false },
    { topic: "shame", firstTimeSpoken: false, ease: 4, newInsight: true },
    { topic: "past", firstTimeSpoken: true, ease: 5, newInsight: false },
    { topic: "body_image", firstTimeSpoken: true, ease: 5, newInsight: true },
    { topic: "relationship", firstTimeSpoken: false, ease: 7, newInsight: true },
  ],
});
