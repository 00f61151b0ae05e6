import {
  adherence,
  agreement,
  average,
  change,
  choices,
  count,
  defineIntervention,
  milestoneClock,
  share,
} from "@rapport/plugin";
import { z } from "zod";

const conditions = ["pain", "fatigue", "mobility", "cancer", "heart", "hormonal", "medicine_effect", "other"] as const;
const adaptations = ["position", "timing", "aid", "rest", "other_activity", "medicine_review", "other"] as const;

/**
 * P5.10 Adapting to a health condition. Conditions are kept coarse, since a rare diagnosis names a person (P1.4).
 * It does not wait for a referral of the episode: the condition is often treated before therapy begins, so each entry
 * says instead whether a physician was asked.
 */
export const healthAdaptation = defineIntervention({
  apiVersion: 1,
  code: "health-adaptation",
  display: "Adapting to a health condition",
  description: "Clients adapt their intimate life to a health condition and see at home what works.",
  audience: ["individual", "couple", "other"],
  setting: ["home"],
  physical: "partnered",
  stages: ["goal_setting", "middle", "reaching_goals", "termination"],
  details: z.strictObject({
    condition: z.enum(conditions),
    adaptation: z.enum(adaptations),
    /** Whether everyone who took part agreed to it beforehand. */
    agreedBefore: z.boolean(),
    /** Whether a physician who knows the condition was asked about it. */
    physicianAsked: z.boolean(),
    discomfort: z.int().min(0).max(10),
    works: z.boolean(),
  }),
  metrics: {
    adaptations: count({ label: "Adaptations tried" }),
    adherence: adherence({ label: "How much of the homework was done", better: "higher" }),
    condition: choices("condition", conditions, {
      label: "What they adapt to",
      take: "last",
      labels: {
        pain: "Pain",
        fatigue: "Fatigue",
        mobility: "Mobility",
        cancer: "Cancer and its treatment",
        heart: "Heart condition",
        hormonal: "Hormonal change",
        medicine_effect: "Effect of a medicine",
        other: "Other",
      },
    }),
    adaptation: choices("adaptation", adaptations, {
      label: "The adaptation tried most",
      take: "most",
      labels: {
        position: "Position",
        timing: "Timing",
        aid: "Aid",
        rest: "Rest",
        other_activity: "Another activity",
        medicine_review: "Medicine reviewed with a physician",
        other: "Other",
      },
    }),
    agreedBefore: share("agreedBefore", { label: "Agreed beforehand", better: "higher" }),
    physicianAsked: share("physicianAsked", { label: "A physician was asked", take: "most", better: "higher" }),
    discomfort: average("discomfort", {
      label: "Discomfort at the last try",
      unit: "0 to 10",
      take: "last",
      better: "lower",
    }),
    discomfortChange: change("discomfort", {
      label: "Change in discomfort, first to last try",
      unit: "points",
      better: "lower",
    }),
    works: share("works", { label: "The last adaptation works", take: "last", better: "higher" }),
    firstWorks: milestoneClock({ field: "works", is: true }, { label: "Until something first worked" }),
  },
  // The WHO's definition asks that sexual experiences be "free of coercion" (World Health Organization 2006).
  waitsFor: [agreement("agreedBefore")],
  followUps: {
    time: { kind: "revised_plan", suggestion: "Choose a time of day when the client has most strength." },
    anxiety: { kind: "support", suggestion: "Ask what is feared, and what a physician said of it." },
    partner: { kind: "support", suggestion: "Let both say what the condition has changed for them." },
    pain: { kind: "change_of_intervention", suggestion: "Stop what hurts, and consider a referral to a physician." },
    not_agreed: { kind: "change_of_intervention", suggestion: "Look for an adaptation that everyone wants." },
  },
  sources: [
    "Schover, L. R., & Jensen, S. B. (1988). Sexuality and Chronic Illness: A Comprehensive Approach.",
    "Levine, G. N., Steinke, E. E., Bakaeen, F. G., and others (2012). Sexual activity and cardiovascular disease: a scientific statement from the American Heart Association. Circulation.",
    "World Health Organization (2006). Defining sexual health: report of a technical consultation on sexual health, 28–31 January 2002, Geneva.",
  ],
  examples: [
    {
      condition: "fatigue",
      adaptation: "timing",
      agreedBefore: true,
      physicianAsked: false,
      discomfort: 6,
      works: false,
    },
    { condition: "fatigue", adaptation: "rest", agreedBefore: true, physicianAsked: true, discomfort: 5, works: true },
    { condition: "pain", adaptation: "position", agreedBefore: true, physicianAsked: true, discomfort: 3, works: true },
  ],
});
