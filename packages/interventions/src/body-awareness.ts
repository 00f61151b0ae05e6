import { average, choices, count, defineIntervention, share } from "@rapport/plugin";
import { z } from "zod";

const exercises = ["breathing", "body_scan", "grounding", "muscle_relaxation", "pelvic_floor_awareness"] as const;

/**
 * P5.4 Mindful breathing and bodily awareness. In the room it is done by the client alone, dressed, without touch that
 * is sexual (P1.5): hence `solo-non-genital`, for the practice at home too.
 */
export const bodyAwareness = defineIntervention({
  apiVersion: 1,
  code: "body-awareness",
  display: "Body awareness",
  description: "The client alone practises mindful breathing and notices the body, in the room and at home.",
  audience: ["individual", "couple", "other"],
  setting: ["room", "home"],
  physical: "solo-non-genital",
  stages: ["goal_setting", "middle", "reaching_goals", "termination"],
  details: z.strictObject({
    exercise: z.enum(exercises),
    minutes: z.int().min(1).max(120),
    tensionBefore: z.int().min(0).max(10),
    tensionAfter: z.int().min(0).max(10),
    stayedPresent: z.boolean(),
  }),
  metrics: {
    practices: count({ label: "Practices" }),
    exercise: choices("exercise", exercises, {
      label: "What was practised most",
      take: "most",
      labels: {
        breathing: "Breathing",
        body_scan: "Body scan",
        grounding: "Grounding",
        muscle_relaxation: "Muscle relaxation",
        pelvic_floor_awareness: "Awareness of the pelvic floor",
      },
    }),
    minutes: average("minutes", { range: [0, 120], label: "Length of a practice", unit: "minutes" }),
    tensionBefore: average("tensionBefore", { label: "Tension before practice", unit: "0 to 10", better: "lower" }),
    tensionAfter: average("tensionAfter", { label: "Tension after practice", unit: "0 to 10", better: "lower" }),
    stayedPresent: share("stayedPresent", { label: "Stayed present", take: "last", better: "higher" }),
  },
  examples: [
    { exercise: "breathing", minutes: 3, tensionBefore: 7, tensionAfter: 6, stayedPresent: false },
    { exercise: "breathing", minutes: 5, tensionBefore: 7, tensionAfter: 4, stayedPresent: true },
    { exercise: "body_scan", minutes: 10, tensionBefore: 6, tensionAfter: 4, stayedPresent: false },
    { exercise: "body_scan", minutes: 15, tensionBefore: 5, tensionAfter: 2, stayedPresent: true },
  ],
});
