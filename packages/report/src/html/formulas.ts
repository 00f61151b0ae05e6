import type { ReportContent } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { h } from "hastscript";
import { methodList } from "../methods/method-list.js";
import type { Method } from "../methods/method-list.js";
import { details } from "./details.js";

/** A formula with its decimals as the language writes them; all else is the same in every language. */
export function formulaIn({ decimalMark }: Language, formula: string): string {
  return formula.replaceAll(/(?<=\d)\.(?=\d)/gu, decimalMark);
}

/** The formulas of the methods that the report uses, with what their letters stand for and where they come from. */
export function formulas(language: Language, { methods }: Pick<ReportContent, "methods">): readonly Element[] {
  if (methods.length === 0) return [];
  const known: Readonly<Record<string, Method>> = methodList;
  const entries = methods.flatMap(({ code, formula, source }) => {
    const method = known[code];
    if (!method) return [];
    return [
      h("dt", language.say(method.name)),
      h("dd", [h("code", formulaIn(language, formula)), `${language.say(method.letters)} (${source})`]),
    ];
  });
  return [details(language.say("formula.heading"), [h("dl", entries)])];
}
