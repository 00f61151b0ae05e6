import type { Instrument } from "../instrument.js";
import type { Range } from "../range.js";
import type { Combination, ScoringKey } from "../scoring-key.js";
import { checkItems } from "./check-items.js";
import { expected } from "./definition-issue.js";
import type { DefinitionIssue } from "./definition-issue.js";
import { subscaleReach, totalReach } from "./reach.js";

function isFactor(by: Combination): boolean {
  const factor = by.kind === "sum" ? (by.tenths ?? 10) : by.times;
  return Number.isInteger(factor) && factor > 0;
}

function checkSubscales(key: ScoringKey, path: string): readonly DefinitionIssue[] {
  const subscales = key.subscales ?? [];
  const codes = subscales.map(({ code }) => code);
  return [
    ...expected(new Set(codes).size === codes.length, `${path}.subscales`, "codes that differ"),
    ...subscales.flatMap((subscale, at) => {
      const reach = subscaleReach(subscale, key);
      const [min, max] = subscale.range;
      return [
        ...expected(isFactor(subscale.by), `${path}.subscales[${at}].by`, "a whole number above 0 as its factor"),
        ...expected(
          reach?.[0] === min && reach[1] === max,
          `${path}.subscales[${at}].range`,
          "the range that its items come to",
        ),
      ];
    }),
  ];
}

function checkTotal(key: ScoringKey, range: Range | undefined, path: string): readonly DefinitionIssue[] {
  if (key.total.kind === "none") return expected(range === undefined, "range", "none, as there is no total");
  const reach = totalReach(key);
  const inside = range && reach && reach[0] >= range[0] && reach[1] <= range[1];
  const factor = key.total.kind === "subscales" || isFactor(key.total.by);
  return [
    ...expected(factor, `${path}.total`, "a whole number above 0 as its factor"),
    ...expected(inside === true, "range", "a range that holds every total"),
  ];
}

/** A score from half of the items or fewer would be made up. */
function checkMissing(key: ScoringKey, path: string): readonly DefinitionIssue[] {
  const few = (allowed: number, items: number) => Number.isInteger(allowed) && allowed >= 0 && allowed * 2 < items;
  return (key.missingRules ?? []).flatMap((rule, at) => {
    const own = Object.entries(rule.subscales ?? {});
    const fits = own.every(([code, allowed]) => {
      const subscale = key.subscales?.find((each) => each.code === code);
      return subscale !== undefined && few(allowed, subscale.items.length);
    });
    return expected(
      few(rule.total, key.ranges.length) && fits,
      `${path}.missingRules[${at}]`,
      "fewer than half of the items missing, in the total and in subscales that exist",
    );
  });
}

function checkValidity(key: ScoringKey, path: string): readonly DefinitionIssue[] {
  return (key.validityRules ?? []).flatMap(({ items, atMost, spoils = [] }, at) => {
    const zero = items.every((item) => key.ranges[item - 1]?.[0] === 0);
    const known = spoils.every((code) => key.subscales?.some((subscale) => subscale.code === code));
    return [
      ...expected(zero, `${path}.validityRules[${at}].items`, "items whose range begins at 0"),
      ...expected(
        Number.isInteger(atMost) && atMost >= 0 && atMost < items.length,
        `${path}.validityRules[${at}].atMost`,
        "fewer than its items",
      ),
      ...expected(known, `${path}.validityRules[${at}].spoils`, "codes of subscales"),
    ];
  });
}

/** Whether a key covers the form, comes to the ranges that are stated, and never scores too few items. */
export function checkKey(key: ScoringKey, instrument: Instrument, path: string): readonly DefinitionIssue[] {
  return [
    ...checkItems(key, instrument.items, path),
    ...checkSubscales(key, path),
    ...checkTotal(key, instrument.range, path),
    ...checkMissing(key, path),
    ...checkValidity(key, path),
  ];
}
