import { average, choices, count, defineIntervention, share } from "@rapport/plugin";
import { z } from "zod";

const rewards = ["closeness", "pleasure", "play", "safety_in_vulnerability", "other"] as const;

/** P5.9 Increasing sexual rewards, rewriting the script: not always intercourse, nor always partnered. */
export const sexualRewards = defineIntervention({
  apiVersion: 1,
  code: "sexual-rewards",
  display: "Increasing sexual rewards",
  description: "Clients rewrite the script at home, with flexible ideas of success and rewards for all who take part.",
  audience: ["individual", "couple", "other"],
  setting: ["home"],
  physical: "partnered",
  stages: ["goal_setting", "middle", "reaching_goals", "termination"],
  details: z.strictObject({
    partnered: z.boolean(),
    reward: z.enum(rewards),
    /** How far it counts as a success whatever happened: 0 not at all, 10 wholly. */
    flexibleSuccess: z.int().min(0).max(10),
    /** Whether it was rewarding for everyone; left out when alone. */
    mutual: z.boolean().optional(),
    withoutIntercourse: z.boolean(),
  }),
  metrics: {
    practices: count({ label: "Practices" }),
    reward: choices("reward", rewards, {
      label: "Most frequent reward",
      take: "most",
      labels: {
        closeness: "Closeness",
        pleasure: "Pleasure",
        play: "Play",
        safety_in_vulnerability: "Safety in vulnerability",
        other: "Other",
      },
    }),
    flexibleSuccess: average("flexibleSuccess", {
      label: "Success, flexibly seen, at the last practice",
      unit: "0 to 10",
      take: "last",
      better: "higher",
    }),
    mutual: share("mutual", { label: "Rewarding for everyone", take: "last", better: "higher" }),
    partnered: share("partnered", { label: "Practices with a partner" }),
    withoutIntercourse: share("withoutIntercourse", { label: "Practices without intercourse" }),
  },
  examples: [
    { partnered: false, reward: "pleasure", flexibleSuccess: 4, withoutIntercourse: true },
    { partnered: true, reward: "closeness", flexibleSuccess: 5, mutual: false, withoutIntercourse: true },
    { partnered: true, reward: "play", flexibleSuccess: 7, mutual: true, withoutIntercourse: true },
    { partnered: true, reward: "safety_in_vulnerability", flexibleSuccess: 8, mutual: true, withoutIntercourse: false },
  ],
});
