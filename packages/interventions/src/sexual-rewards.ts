import { adherence, average, change, choices, count, defineIntervention, milestoneClock, share } from "@rapport/plugin";
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
    adherence: adherence({ label: "How much of the homework was done", better: "higher" }),
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
    successChange: change("flexibleSuccess", {
      label: "Change in success, flexibly seen, first to last",
      unit: "points",
      better: "higher",
    }),
    mutual: share("mutual", { label: "Partnered practices rewarding for everyone", better: "higher" }),
    firstMutual: milestoneClock(
      { field: "mutual", is: true },
      { label: "Until a practice was first rewarding for everyone" },
    ),
    partnered: share("partnered", { label: "Practices with a partner" }),
    withoutIntercourse: share("withoutIntercourse", { label: "Practices without intercourse" }),
  },
  followUps: {
    time: { kind: "revised_plan", suggestion: "Plan something smaller that still counts for them." },
    anxiety: { kind: "support", suggestion: "Go through what would count as a success whatever happens." },
    partner: { kind: "revised_plan", suggestion: "Ask each partner which reward they hope for." },
    pain: {
      kind: "change_of_intervention",
      suggestion: "Leave out what hurts, and consider a referral to a physician.",
    },
    not_agreed: { kind: "change_of_intervention", suggestion: "Look for a script that everyone who takes part wants." },
  },
  sources: [
    "Gagnon, J. H., & Simon, W. (1973). Sexual Conduct: The Social Sources of Human Sexuality.",
    "Metz, M. E., & McCarthy, B. W. (2007). The “Good-Enough Sex” model for couple sexual satisfaction. Sexual and Relationship Therapy.",
  ],
  examples: [
    { partnered: false, reward: "pleasure", flexibleSuccess: 4, withoutIntercourse: true },
    { partnered: true, reward: "closeness", flexibleSuccess: 5, mutual: false, withoutIntercourse: true },
    { partnered: true, reward: "play", flexibleSuccess: 7, mutual: true, withoutIntercourse: true },
    { partnered: true, reward: "safety_in_vulnerability", flexibleSuccess: 8, mutual: true, withoutIntercourse: false },
  ],
});
