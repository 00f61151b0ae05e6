import { average, change, choices, defineIntervention, dose, share, timeToFirst } from "@rapport/plugin";
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
    /** Whether the client noticed when attention wandered, and came back to the body. */
    stayedPresent: z.boolean(),
  }),
  metrics: {
    dose: dose({ minutes: "minutes", label: "How much they practised" }),
    minutes: average("minutes", { range: [0, 120], label: "Length of a practice", unit: "minutes" }),
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
    tensionBefore: average("tensionBefore", { label: "Tension before practice", unit: "0 to 10", better: "lower" }),
    tensionAfter: average("tensionAfter", { label: "Tension after practice", unit: "0 to 10", better: "lower" }),
    tensionChange: change("tensionBefore", {
      label: "Change in tension before practice, first to last",
      unit: "points",
      better: "lower",
    }),
    stayedPresent: share("stayedPresent", { label: "Practices in which they stayed present", better: "higher" }),
    firstPresent: timeToFirst({ when: { field: "stayedPresent", is: true }, label: "Until they first stayed present" }),
  },
  followUps: {
    time: { kind: "revised_plan", suggestion: "Shorten the practice to a few minutes." },
    anxiety: { kind: "revised_plan", suggestion: "Go back to breathing or grounding, and practise it in the room." },
    pain: {
      kind: "change_of_intervention",
      suggestion: "Leave out what hurts, and consider a referral to a physician.",
    },
    forgot: { kind: "support", suggestion: "Tie the practice to something that the client does every day." },
    not_agreed: { kind: "change_of_intervention", suggestion: "Let the client choose another exercise." },
  },
  sources: [
    "Brotto, L. A., Basson, R., & Luria, M. (2008). A mindfulness-based group psychoeducational intervention targeting sexual arousal disorder in women. Journal of Sexual Medicine.",
    "Brotto, L. A., Chivers, M. L., Millman, R. D., & Albert, A. (2016). Mindfulness-based sex therapy improves genital-subjective arousal concordance in women with sexual desire/arousal difficulties. Archives of Sexual Behavior.",
    "Brotto, L. A. (2018). Better Sex Through Mindfulness.",
  ],
  examples: [
    { exercise: "breathing", minutes: 3, tensionBefore: 7, tensionAfter: 6, stayedPresent: false },
    { exercise: "breathing", minutes: 5, tensionBefore: 7, tensionAfter: 4, stayedPresent: true },
    { exercise: "body_scan", minutes: 10, tensionBefore: 6, tensionAfter: 4, stayedPresent: false },
    { exercise: "body_scan", minutes: 15, tensionBefore: 5, tensionAfter: 2, stayedPresent: true },
  ],
});
