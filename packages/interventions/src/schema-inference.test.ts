import { average, choices, defineIntervention } from "@rapport/plugin";
import { expect, it } from "vitest";
import { z } from "zod";
import { sensateFocus } from "./sensate-focus.js";

const frame = {
  apiVersion: 1,
  code: "journal",
  display: "Journal",
  description: "The client writes a line a day.",
  audience: ["individual"],
  setting: ["home"],
  physical: "none",
  stages: ["middle"],
  details: z.strictObject({ lines: z.int().min(0), mood: z.enum(["low", "even", "high"]) }),
  examples: [{ lines: 2, mood: "even" }],
} as const;

it("the fields of a zod schema type the metrics and the examples", () => {
  const type = defineIntervention({
    ...frame,
    metrics: {
      lines: average("lines", { label: "Lines" }),
      // @ts-expect-error the field is misspelt
      mood: choices("mod", ["low", "even", "high"], { label: "Mood" }),
      // @ts-expect-error an average needs a number, and `mood` is a text
      average: average("mood", { label: "Mood" }),
    },
  });
  const example: { readonly lines: number; readonly mood: "low" | "even" | "high" } | undefined = type.examples[0];
  expect(example?.lines).toBe(2);
});

it("the details of a built-in type are typed by its schema", () => {
  const step: 1 | 2 | 3 | undefined = sensateFocus.examples[0]?.step;
  expect(step).toBe(1);
});
