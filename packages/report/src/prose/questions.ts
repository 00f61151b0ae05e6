import type { Language, TextKey } from "@rapport/language";
import { figuresTitle } from "../figures/words-of-question.js";

const names = new Map<string, TextKey>([
  ["timeInStage", "question.timeInStage"],
  ["outcomeChange", "question.outcomeChange"],
  ["pluginMetrics", "question.pluginMetrics"],
]);

/** What a question is called in a report; its code where Rapport has no name for it. */
export function questionName(language: Language, code: string): string {
  const name = names.get(code);
  return name === undefined ? (figuresTitle(language, code) ?? code) : language.say(name);
}
