import { problemContexts, problemOnsets } from "@rapport/domain/vocabulary";
import { code, date, link, optional, optionalLink, required, tenPoints } from "./table.js";
import type { Table } from "./table.js";

export const history: Table = {
  name: "history",
  about:
    "The background that evaluation gathers (P2), as far as it is a code or a rating: one row for each episode, or one for " +
    "each person in it. What was told, in words, has no place here.",
  distinct: true,
  columns: {
    episode_id: link("episodes", "episode_id", "The episode."),
    person_id: optionalLink("people", "person_id", "Whose history it is; empty where it is the client's as a whole."),
    taken_on: required(date, "The day on which it was taken."),
    onset: optional(code(problemOnsets), "Whether the main problem was always there (P2.1)."),
    context: optional(code(problemContexts), "Whether it is there always, or under certain conditions only (P2.1)."),
    distress: optional(tenPoints, "How much distress it causes, 0 to 10 (P2.1)."),
    talkativeness: optional(tenPoints, "The practitioner's observation at the start, 0 to 10 (P2.6)."),
    insight: optional(tenPoints, "The same of insight."),
    motivation: optional(tenPoints, "The same of motivation to change."),
    commitment: optional(tenPoints, "The same of commitment to change."),
    ease: optional(tenPoints, "The same of ease in speaking of sex."),
  },
};
