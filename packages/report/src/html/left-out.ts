import type { Element } from "hast";
import { h } from "hastscript";
import type { FiguresResult } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import { wordsOfQuestion } from "../figures/words-of-question.js";
import { needsInWords } from "../prose/needs-in-words.js";

/** What a question leaves out, each part with the table that it would need; nothing where all is there, or nobody is counted. */
export function leftOut(language: Language, result: FiguresResult): readonly Element[] {
  const { optional = [] } = wordsOfQuestion(language, result.question);
  if (result.groups.length === 0) return [];
  return optional
    .filter(({ isThere }) => !isThere(result))
    .map(({ what, table }) =>
      h("p.quiet", language.say("needs.leftOut", { what, needs: needsInWords(language, [table]) })),
    );
}
