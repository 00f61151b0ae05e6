import type { StandardSchemaV1 } from "@standard-schema/spec";
import { defineIntervention } from "./define-intervention.js";
import { average, count, furthestStep, share } from "./metrics.js";

/** A Standard Schema by hand, so that these tests depend on no schema library. */
export function schemaOf<Details>(accepts: (value: unknown) => value is Details): StandardSchemaV1<Details> {
  return {
    "~standard": {
      version: 1,
      vendor: "by-hand",
      validate: (value) =>
        accepts(value) ? { value } : { issues: [{ message: "not accepted", path: [{ key: "pace" }, 0] }] },
    },
  };
}

export interface BreathingDetails {
  readonly pace: "slow" | "slower";
  readonly minutes: number;
  readonly calm?: boolean;
}

export function isBreathing(value: unknown): value is BreathingDetails {
  return typeof value === "object" && value !== null && "minutes" in value && "pace" in value;
}

/** An invented type that keeps the contract; tests break it in one place at a time. */
export const breathing = defineIntervention({
  apiVersion: 1,
  code: "square-breathing",
  display: "Square breathing",
  description: "The client breathes in four even steps.",
  audience: ["individual", "couple"],
  setting: ["room", "home"],
  physical: "solo-non-genital",
  stages: ["middle", "reaching_goals"],
  details: schemaOf(isBreathing),
  metrics: {
    practices: count({ label: "Practices" }),
    minutes: average("minutes", { label: "Minutes at the last practice", unit: "minutes", take: "last" }),
    calm: share("calm", { label: "Felt calm", better: "higher" }),
    pace: furthestStep("pace", ["slow", "slower"], { label: "Slowest pace" }),
  },
  examples: [
    { pace: "slow", minutes: 3 },
    { pace: "slower", minutes: 5, calm: true },
  ],
});
