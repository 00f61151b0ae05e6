import { average, choices, count, defineIntervention, furthestStep } from "@rapport/plugin";
import { z } from "zod";

const reasons = ["pain", "erection", "hormonal", "medicine_effect", "pelvic_floor", "other"] as const;
const progress = ["suggested", "accepted", "seen", "answered"] as const;
const outcomes = ["cause_found", "no_cause_found", "treated", "awaited"] as const;

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
    outcome: z.enum(outcomes),
    /** Whole days from the referral to the appointment, once there was one. */
    daysToAppointment: z.int().min(0).optional(),
  }),
  metrics: {
    entries: count({ label: "Entries on referrals" }),
    reason: choices("reason", reasons, {
      label: "Why",
      take: "last",
      labels: {
        pain: "Pain",
        erection: "Erection",
        hormonal: "Hormonal",
        medicine_effect: "Effect of a medicine",
        pelvic_floor: "Pelvic floor",
        other: "Other",
      },
    }),
    progress: furthestStep("progress", progress, {
      label: "How far the referral got",
      labels: { suggested: "Suggested", accepted: "Accepted", seen: "Seen", answered: "Physician answered" },
    }),
    outcome: choices("outcome", outcomes, {
      label: "Outcome",
      take: "last",
      labels: {
        cause_found: "Physical cause found",
        no_cause_found: "No physical cause found",
        treated: "Treated",
        awaited: "Awaited",
      },
    }),
    daysToAppointment: average("daysToAppointment", {
      range: [0, 365],
      label: "Wait for the appointment",
      unit: "days",
      take: "last",
      better: "lower",
    }),
  },
  examples: [
    { reason: "pain", progress: "suggested", outcome: "awaited" },
    { reason: "pain", progress: "accepted", outcome: "awaited" },
    { reason: "pain", progress: "seen", outcome: "awaited", daysToAppointment: 24 },
    { reason: "pain", progress: "answered", outcome: "treated", daysToAppointment: 24 },
  ],
});
