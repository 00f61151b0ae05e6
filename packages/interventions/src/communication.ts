import {
  average,
  change,
  choices,
  count,
  defineIntervention,
  furthestStep,
  milestoneClock,
  share,
} from "@rapport/plugin";
import { z } from "zod";

const forms = ["planned", "facilitated", "on_their_own"] as const;
const barriers = ["none", "finding_words", "confidence", "fear_of_hurting", "other"] as const;
const barrierLabels = {
  none: "None",
  finding_words: "Finding words",
  confidence: "Confidence",
  fear_of_hurting: "Fear of hurting",
  other: "Other",
} as const;

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
    /** Whether the client asked for what they want. */
    asked: z.boolean(),
    /** How far the client felt heard, where anything was said. */
    heard: z.int().min(0).max(10).optional(),
  }),
  metrics: {
    conversations: count({ label: "Conversations planned or held" }),
    form: furthestStep("form", forms, {
      label: "How far conversations got",
      labels: { planned: "Planned", facilitated: "Held in the room", on_their_own: "Held on their own" },
    }),
    firstBarrier: choices("barrier", barriers, { label: "Barrier at first", take: "first", labels: barrierLabels }),
    lastBarrier: choices("barrier", barriers, { label: "Barrier at last", take: "last", labels: barrierLabels }),
    asked: share("asked", { label: "Conversations in which they asked for what they want", better: "higher" }),
    firstAsked: milestoneClock({ field: "asked", is: true }, { label: "Until they first asked for what they want" }),
    heard: average("heard", {
      label: "Felt heard at the last conversation",
      unit: "0 to 10",
      take: "last",
      better: "higher",
    }),
    heardChange: change("heard", {
      label: "Change in feeling heard, first to last",
      unit: "points",
      better: "higher",
    }),
  },
  followUps: {
    time: { kind: "revised_plan", suggestion: "Settle a time for the conversation, and keep it short." },
    anxiety: { kind: "revised_plan", suggestion: "Plan the first sentence, or hold the conversation in the room." },
    partner: { kind: "support", suggestion: "Invite the partner to a conversation in the room." },
    not_agreed: { kind: "change_of_intervention", suggestion: "Ask what the client is ready to ask for." },
  },
  sources: [
    "Hawton, K. (1985). Sex Therapy: A Practical Guide.",
    "Mallory, A. B., Stanton, A. M., & Handy, A. B. (2019). Couples' sexual communication and dimensions of sexual function: a meta-analysis. Journal of Sex Research.",
  ],
  examples: [
    { form: "planned", barrier: "finding_words", asked: false },
    { form: "facilitated", barrier: "confidence", asked: false, heard: 4 },
    { form: "facilitated", barrier: "fear_of_hurting", asked: true, heard: 6 },
    { form: "on_their_own", barrier: "none", asked: true, heard: 8 },
  ],
});
