import { choices, defineIntervention, furthestStep, milestoneClock, timeAtStep, timeToFirst } from "@rapport/plugin";
import { z } from "zod";

const reasons = ["pain", "erection", "hormonal", "medicine_effect", "pelvic_floor", "other"] as const;
const progress = ["suggested", "accepted", "seen", "answered"] as const;
const progressLabels = {
  suggested: "Suggested",
  accepted: "Accepted",
  seen: "Seen",
  answered: "Physician answered",
} as const;
const outcomes = ["treated", "cause_found", "no_cause_found", "declined"] as const;

/**
 * P5.11 Referral to a physician; it does not have to end the episode (P2.4). A referral made during evaluation is part
 * of the history, not an intervention (P3.2).
 */
export const physicianReferral = defineIntervention({
  apiVersion: 1,
  code: "physician-referral",
  display: "Referral to a physician",
  description: "The client is referred to a physician for a suspected physical cause, and the outcome is recorded.",
  audience: ["individual", "couple", "other"],
  setting: ["room"],
  physical: "none",
  stages: ["goal_setting", "middle", "reaching_goals", "termination"],
  details: z.strictObject({
    reason: z.enum(reasons),
    progress: z.enum(progress),
    /** Left out while it is awaited; `declined` where the client chose not to go. */
    outcome: z.enum(outcomes).optional(),
  }),
  metrics: {
    reason: choices("reason", reasons, {
      label: "Why",
      take: "first",
      labels: {
        pain: "Pain",
        erection: "Erection",
        hormonal: "Hormonal",
        medicine_effect: "Effect of a medicine",
        pelvic_floor: "Pelvic floor",
        other: "Other",
      },
    }),
    progress: furthestStep("progress", progress, { label: "How far the referral got", labels: progressLabels }),
    timeAtStep: timeAtStep("progress", progress, { label: "How long each step took", labels: progressLabels }),
    seen: timeToFirst({ when: { field: "progress", is: "seen" }, label: "Until a physician saw the client" }),
    answered: milestoneClock({ field: "progress", is: "answered" }, { label: "Until the physician answered" }),
    outcome: choices("outcome", outcomes, {
      label: "Outcome",
      take: "last",
      labels: {
        treated: "Physical cause found and treated",
        cause_found: "Physical cause found",
        no_cause_found: "No physical cause found",
        declined: "Client declined",
      },
    }),
  },
  followUps: {
    anxiety: { kind: "support", suggestion: "Prepare with the client what to ask and what to say to the physician." },
    partner: { kind: "support", suggestion: "Ask whether the partner could come along." },
    forgot: { kind: "support", suggestion: "Settle with the client who makes the appointment, and when." },
    not_agreed: {
      kind: "revised_plan",
      suggestion: "Record that the client declined, and go on with what does not need it.",
    },
  },
  sources: [
    "Kaplan, H. S. (1983). The Evaluation of Sexual Disorders: Psychological and Medical Aspects.",
    "Althof, S. E. (2006). Sexual therapy in the age of pharmacotherapy. Annual Review of Sex Research.",
  ],
  examples: [
    { reason: "pain", progress: "suggested" },
    { reason: "pain", progress: "accepted" },
    { reason: "pain", progress: "seen" },
    { reason: "pain", progress: "answered", outcome: "treated" },
  ],
});
