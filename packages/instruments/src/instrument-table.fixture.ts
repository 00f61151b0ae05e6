import { defaultOf } from "./figure.js";
import type { Instrument } from "./instrument.js";
import { instruments } from "./instruments.js";
import type { CutOff, Reliability } from "./published-figures.js";

const head = ["code", "items", "score", "better", "cut-off", "reliability", "may be missing", "rights"];

const kinds: Readonly<Record<Reliability["kind"], string>> = {
  alpha: "alpha",
  "split-half": "split-half",
  retest: "retest",
  intraclass: "intraclass",
  "not-stated": "kind not stated",
};

function cutOffText({ rule, value }: CutOff): string {
  return `${{ ">=": "≥", ">": ">", "<=": "≤", "<": "<" }[rule]} ${value}`;
}

function reliabilityText({ value, upTo, kind }: Reliability): string {
  const figure = upTo === undefined ? `${value}` : upTo === 1 ? `≥ ${value}` : `${value}–${upTo}`;
  return `${figure} ${kinds[kind]}`;
}

/** The default; else what there is, in brackets. About the total alone. */
function listed<T extends CutOff | Reliability>(figures: readonly T[] = [], text: (figure: T) => string): string {
  const chosen = defaultOf(figures);
  if (chosen) return text(chosen);
  const others = figures
    .filter(({ of }) => of === undefined)
    .map((figure) => {
      return figure.status === "unconfirmed" ? `${text(figure)}, unconfirmed` : text(figure);
    });
  return others.length === 0 ? "–" : `(${[...new Set(others)].join("; ")})`;
}

function missingText({ keys = [] }: Instrument): string {
  const [key] = keys;
  if (!key) return "recorded by its score";
  const rule = defaultOf(key.missingRules);
  if (rule) return `${rule.total} of ${key.ranges.length}`;
  const others = (key.missingRules ?? []).map(
    ({ code, total, status }) => `${total}: \`${code}\`${status === "unconfirmed" ? ", unconfirmed" : ""}`,
  );
  return others.length === 0 ? "none" : `none (${others.join("; ")})`;
}

function cells(instrument: Instrument): readonly string[] {
  const { code, items, range, higherIsBetter, cutOffs, reliabilities, rights } = instrument;
  return [
    `\`${code}\``,
    items === undefined ? "–" : `${items}`,
    range ? `${range[0]} to ${range[1]}`.replace("-", "−") : "subscales only",
    higherIsBetter ? "higher" : "lower",
    listed(cutOffs, cutOffText),
    listed(reliabilities, reliabilityText),
    missingText(instrument),
    `${rights.terms.replaceAll("-", " ")}${rights.status === "unconfirmed" ? ", unconfirmed" : ""}`,
  ];
}

/** The table of the README: one row of cells for each line. */
export const instrumentTable: readonly (readonly string[])[] = [
  head,
  ...Object.values<Instrument>(instruments).map(cells),
];
