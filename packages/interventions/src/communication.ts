import { average, choices, count, defineIntervention, share } from "@rapport/plugin";
import { z } from "zod";

const forms = ["planned", "facilitated", "on_their_own"] as const;
const barriers = ["none", "finding_words", "confidence", "fear_of_hurting", "other"] as const;

/** P5.8 Communication: asking for what one wants. */
export const communication = defineIntervention({
  apiVersion: 1,
  code: "communication",
  display: "Communication",
  description: "Clients plan what to say and ask for what they want, with the therapist or on their own.",
  audience: ["individual", "couple", "other"],
  setting: ["room", "home"],
  physical: "none",
  stages: ["goal_setting", "middle", "reaching_goals", "termination"],
  details: z.strictObject({
    /** Planned what to say; spoke in the room with the therapist's help; spoke at home. */
    form: z.enum(forms),
    barrier: z.enum(barriers),
    asked: z.boolean(),
    /** How far the client felt heard, where anything was said. */
    heard: z.int().min(0).max(10).optional(),
  }),
  metrics: {
    conversations: count({ label: "Conversations planned or held" }),
    form: choices("form", forms, {
      label: "Form of the last conversation",
      take: "last",
      labels: { planned: "Planned", facilitated: "Held in the room", on_their_own: "Held on their own" },
    }),
    barrier: choices("barrier", barriers, {
      label: "Most frequent barrier",
      take: "most",
      labels: {
        none: "None",
        finding_words: "Finding words",
        confidence: "Confidence",
        fear_of_hurting: "Fear of hurting",
        other: "Other",
      },
    }),
    asked: share("asked", { label: "Asked for what they want", take: "most", better: "higher" }),
    heard: average("heard", {
      label: "Felt heard at the last conversation",
      unit: "0 to 10",
      take: "last",
      better: "higher",
    }),
  },
  examples: [
    { form: "planned", barrier: "finding_words", asked: false },
    { form: "facilitated", barrier: "fear_of_hurting", asked: false, heard: 4 },
    { form: "facilitated", barrier: "fear_of_hurting", asked: true, heard: 6 },
    { form: "on_their_own", barrier: "none", asked: true, heard: 8 },
  ],
});
