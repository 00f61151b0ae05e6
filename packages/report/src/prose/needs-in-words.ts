import type { Language, TextKey } from "@rapport/language";
import { quoted } from "./author-text.js";

/** What stands in a table of the records, by the table's name. */
const tables = new Map<string, TextKey>([
  ["assignments", "needs.assignments"],
  ["episodes", "needs.episodes"],
  ["goal_ratings", "needs.goalRatings"],
  ["goals", "needs.goals"],
  ["history", "needs.history"],
  ["interventions", "needs.interventions"],
  ["measures", "needs.measures"],
  ["sessions", "needs.sessions"],
  ["stages", "needs.stages"],
]);

/** Tables in words, with their names as the practice knows them; one that Rapport has no words for by its name alone. */
export function needsInWords(language: Language, names: readonly string[]): string {
  return language.list(
    names.map((name) => {
      const what = tables.get(name);
      const table = quoted(language, name);
      return what === undefined ? table : language.say("needs.inTable", { what: language.say(what), table });
    }),
  );
}
