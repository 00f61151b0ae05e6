import type { About, Figure } from "../figure.js";
import type { Instrument } from "../instrument.js";
import type { Bands } from "../published-figures.js";
import type { Range } from "../range.js";
import { expected } from "./definition-issue.js";
import type { DefinitionIssue } from "./definition-issue.js";

/** The range of the total, or of a subscale. */
function rangeFor(instrument: Instrument, of: string | undefined): Range | undefined {
  if (of === undefined) return instrument.range;
  const subscales = [
    ...(instrument.keys ?? []).flatMap((key) => key.subscales ?? []),
    ...(instrument.recordedSubscales ?? []),
  ];
  return subscales.find(({ code }) => code === of)?.range;
}

function within(value: number, range: Range | undefined): boolean {
  return range !== undefined && value >= range[0] && value <= range[1];
}

function each<T>(
  figures: readonly T[] | undefined,
  path: string,
  holds: (figure: T) => boolean,
  message: string,
): readonly DefinitionIssue[] {
  return (figures ?? []).flatMap((figure, at) => expected(holds(figure), `${path}[${at}]`, message));
}

function areInOrder({ bands, of }: Bands, instrument: Instrument): boolean {
  return bands.every(
    ({ range }, at) =>
      range[0] <= range[1] &&
      range.every((end) => within(end, rangeFor(instrument, of))) &&
      range[0] > (bands[at - 1]?.range[1] ?? Number.NEGATIVE_INFINITY),
  );
}

type Listed = Figure & About & { readonly code?: string; readonly group?: string };

/** Sources, and defaults: established, and one at most for each score and group. */
function checkList(figures: readonly Listed[], path: string): readonly DefinitionIssue[] {
  const defaults = figures.filter((figure) => figure.isDefault === true).map(({ of, group }) => `${of} ${group}`);
  const codes = figures.flatMap(({ code }) => (code === undefined ? [] : [code]));
  return [
    ...expected(new Set(defaults).size === defaults.length, path, "one default at most"),
    ...expected(new Set(codes).size === codes.length, path, "codes that differ"),
    ...each(
      figures,
      path,
      ({ source, population }) => /\S/u.test(source) && /\S/u.test(population),
      "a source and a population",
    ),
    // The type says so too, but a definition may come from JSON.
    ...each(
      figures,
      path,
      (figure) => figure.status === "established" || figure.isDefault !== true,
      "an established default",
    ),
  ];
}

/** Whether every figure has a source, lies where it can, and is a default only where it may be. */
export function checkFigures(instrument: Instrument): readonly DefinitionIssue[] {
  const { cutOffs, reliabilities, norms, reliableChanges, minimalChanges, bands, keys, higherIsBetter } = instrument;
  const sides = higherIsBetter ? ["<=", "<"] : [">=", ">"];
  const width = (of: string | undefined) => {
    const range = rangeFor(instrument, of);
    return range ? range[1] - range[0] : 0;
  };
  const lists = { cutOffs, reliabilities, norms, reliableChanges, minimalChanges, bands, keys };
  const keyLists = (keys ?? []).flatMap(({ missingRules = [], validityRules = [] }, at) => [
    [`keys[${at}].missingRules`, missingRules] as const,
    [`keys[${at}].validityRules`, validityRules] as const,
  ]);
  return [
    ...Object.entries(lists).flatMap(([path, list]) => checkList(list ?? [], path)),
    ...keyLists.flatMap(([path, list]) => checkList(list, path)),
    ...each(cutOffs, "cutOffs", ({ value, of }) => within(value, rangeFor(instrument, of)), "a value within the range"),
    ...each(cutOffs, "cutOffs", ({ rule }) => sides.includes(rule), "a rule that goes with the direction"),
    ...each(
      reliabilities,
      "reliabilities",
      ({ value, upTo = value, isDefault }) =>
        value > 0 && value < 1 && upTo >= value && upTo <= 1 && !(isDefault === true && upTo !== value),
      "a value between 0 and 1, and no range as the default",
    ),
    ...each(
      norms,
      "norms",
      ({ mean, sd, of }) => within(mean, rangeFor(instrument, of)) && sd > 0,
      "a mean within the range",
    ),
    ...each(
      reliableChanges,
      "reliableChanges",
      ({ points, of, level = 0.95 }) => points > 0 && points <= width(of) && level > 0 && level < 1,
      "points within the range, and a level between 0 and 1",
    ),
    ...each(
      minimalChanges,
      "minimalChanges",
      ({ points, of }) => points > 0 && points <= width(of),
      "points within the range",
    ),
    ...each(bands, "bands", (list) => areInOrder(list, instrument), "bands in order, within the range"),
  ];
}
