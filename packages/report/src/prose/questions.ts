import type { Language } from "@rapport/language";
import { figuresTitle } from "../figures/words-of-question.js";

const names = new Map([
  ["timeInStage", "How long do clients stay in each stage, and how do they leave it?"],
  ["outcomeChange", "How do scores change from before treatment to its end?"],
  ["pluginMetrics", "What was practised, and how did it go?"],
]);

/** What a question is called in a report; its code where Rapport has no name for it. */
export function questionName(language: Language, code: string): string {
  return names.get(code) ?? figuresTitle(language, code) ?? code;
}
