/**
 * By what the stays in a stage can be told apart: the first concern of their episode, the client's kind, the year in which the
 * episode was opened, who is responsible for it, the pathway that the client chose (P7.1, P4.4), and in a network the practice.
 */
export const groupings = ["concern", "kind", "period", "practitioner", "pathway", "practice"] as const;
export type Grouping = (typeof groupings)[number];
