import type { Language } from "@rapport/language";
import type { LevelCount } from "../level-counts.js";
import { printedInWords } from "./numbers.js";

/** How many courses came to a level: "25", "fewer than 5", "a number that is held back"; "not shown" without a count. */
export function levelInWords(language: Language, { printed }: LevelCount): string {
  return printed === undefined ? language.say("figure.notShown") : printedInWords(language, printed);
}
