import type { ReleasedGroup, ReleasedSpread, Withheld } from "@rapport/disclosure";
import type { Instrument } from "@rapport/instruments";
import { figureOf } from "../figure-of.js";
import type { MethodResult, ReliableChangeMethod } from "../results.js";
import { comparedFigure, comparedRules } from "./compared-rules.js";
import type { ComparedRule } from "./compared-rules.js";
import { printedCount, proportion } from "./proportion.js";
import type { ShareRules } from "./proportion.js";
import type { OwnReliabilities } from "./reliability.js";
import { z } from "./reliable-rule.js";

function methodOf(rule: ComparedRule, sd: ReleasedSpread | Withheld): MethodResult["method"] {
  switch (rule.kind) {
    case "published": {
      const { kind, points, ...rest } = rule;
      return { kind, threshold: points, ...rest };
    }
    case "regression": {
      const { value: reliability, source: reliabilitySource } = rule.reliability;
      return { kind: rule.kind, reliability, reliabilitySource, z };
    }
    case "half-deviation":
      return { kind: rule.kind, ...(sd.kind === "spread" && sd.estimate > 0 ? { threshold: sd.estimate / 2 } : {}) };
    case "percentage":
      return rule;
    default: {
      const unknown: never = rule;
      return unknown;
    }
  }
}

function resultOf(
  group: ReleasedGroup,
  figure: string,
  method: MethodResult["method"],
  rules: ShareRules,
): MethodResult {
  const table = figureOf(group, "breakdown", figure);
  if (table.kind === "withheld") return { method, table };
  const improvedOfScored = proportion(printedCount(table, "improved"), table.total, rules);
  const deterioratedOfScored = proportion(printedCount(table, "deteriorated"), table.total, rules);
  return {
    method,
    table,
    ...(improvedOfScored ? { improvedOfScored } : {}),
    ...(deterioratedOfScored ? { deterioratedOfScored } : {}),
  };
}

/** How many changed under each rule, the one that decides first; `undefined` where no other was drafted. */
export function byMethod(
  group: ReleasedGroup,
  instrument: Instrument,
  own: OwnReliabilities,
  decides: ReliableChangeMethod,
  rules: ShareRules,
): readonly MethodResult[] | undefined {
  const sd = figureOf(group, "spread", "sd");
  const others = comparedRules(instrument, own).flatMap((rule) => {
    const figure = comparedFigure(rule.kind);
    return group.figures[figure] ? [resultOf(group, figure, methodOf(rule, sd), rules)] : [];
  });
  return others.length === 0 ? undefined : [resultOf(group, "reliable", decides, rules), ...others];
}
