import type { MethodResult } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import { pointsInWords } from "./outcome-sentences.js";

/** What a rule by which change is decided is called, with what it asks for and its source. */
export function ruleInWords(language: Language, method: MethodResult["method"]): string {
  const { say, percent } = language;
  const inPoints = (threshold: number | undefined) => ({
    known: threshold === undefined ? "no" : "yes",
    points: pointsInWords(language, threshold ?? 0),
  });
  switch (method.kind) {
    case "computed":
      return say("rules.computed", inPoints(method.threshold));
    case "published":
      return say("rules.published", {
        inclusive: method.inclusive ? "yes" : "no",
        points: pointsInWords(language, method.threshold),
        known: method.level === undefined ? "no" : "yes",
        level: percent(method.level ?? 0),
        source: method.source,
      });
    case "regression":
      return say("rules.regression");
    case "half-deviation":
      return say("rules.halfDeviation", inPoints(method.threshold));
    case "percentage":
      return say("rules.percentage", { percent: percent(method.percent / 100) });
    default: {
      const unknown: never = method;
      return unknown;
    }
  }
}
