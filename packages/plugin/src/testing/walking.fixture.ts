import type { StandardSchemaV1 } from "@standard-schema/spec";
import { defineIntervention } from "../define-intervention.js";
import { average, choices, count, share } from "../metrics.js";
import { isObject } from "../shape.js";
import type { InterventionCases } from "./cases.js";

export interface WalkingDetails {
  readonly minutes: number;
  readonly mood: "calm" | "tense";
  readonly together?: boolean;
}

type Validate = StandardSchemaV1<WalkingDetails>["~standard"]["validate"];

export const schemaWith = (validate: Validate): StandardSchemaV1<WalkingDetails> => ({
  "~standard": { version: 1, vendor: "by-hand", validate },
});

const names = ["minutes", "mood", "together"];

export function isWalking(value: unknown): value is WalkingDetails {
  if (!isObject(value) || Object.keys(value).some((name) => !names.includes(name))) return false;
  const { minutes, mood, together } = value;
  const bounded = typeof minutes === "number" && minutes >= 0 && minutes <= 600;
  return bounded && (mood === "calm" || mood === "tense") && (together === undefined || typeof together === "boolean");
}

export const answer: Validate = (value) => (isWalking(value) ? { value } : { issues: [{ message: "not accepted" }] });

/** An invented type without a fault; the table of bad plug-ins breaks it in one place at a time. */
export const walking = defineIntervention({
  apiVersion: 1,
  code: "quiet-walk",
  display: "Quiet walk",
  description: "The client walks for a while without talking.",
  audience: ["individual", "couple"],
  setting: ["home"],
  physical: "solo-non-genital",
  stages: ["middle"],
  details: schemaWith(answer),
  metrics: {
    walks: count({ label: "Walks" }),
    minutes: average("minutes", { label: "Minutes of the last walk", take: "last", range: [0, 600], unit: "min" }),
    mood: choices("mood", ["calm", "tense"], { label: "Mood afterwards", labels: { calm: "Calm", tense: "Tense" } }),
    together: share("together", { label: "Walked together" }),
  },
  examples: [
    { minutes: 10, mood: "tense" },
    { minutes: 20, mood: "calm", together: true },
  ],
});

export const walkingCases: InterventionCases<WalkingDetails> = {
  valid: [{ minutes: 0, mood: "calm" }],
  invalid: [{ minutes: -1, mood: "calm" }, { mood: "calm" }],
  metrics: { walks: 2, minutes: 20, mood: "calm", together: 1 },
};
