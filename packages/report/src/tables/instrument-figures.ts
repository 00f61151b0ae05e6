import { categoryLabel } from "@rapport/analysis";
import type { InstrumentResult, OutcomeChangeResult, Proportion, ReliableChangeMethod } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import { scorePartLabel } from "../prose/score-parts.js";
import { countsForm, meanForm } from "./figure-forms.js";
import type { PlacedFigure, TableFigure } from "./placed-figure.js";

type Named = readonly [code: string, label: string, shown: TableFigure | undefined];

function share(proportion: Proportion | undefined): TableFigure | undefined {
  return proportion && { kind: "proportion", proportion };
}

function setting(value: number | undefined, unit?: string): TableFigure | undefined {
  return value === undefined ? undefined : { kind: "setting", value, scale: unit === undefined ? {} : { unit } };
}

function thresholdFigure(language: Language, method: ReliableChangeMethod): Named {
  const isReached = method.kind === "published" && method.inclusive;
  const label = isReached ? "A change of this or more is reliable" : "A change of more than this is reliable";
  return ["threshold", label, setting(method.threshold, "points")];
}

function methodFigures(language: Language, method: ReliableChangeMethod | undefined): readonly Named[] {
  if (!method) return [];
  const threshold = thresholdFigure(language, method);
  if (method.kind === "published") return [threshold];
  return [
    threshold,
    ["reliability", "Reliability of the scores", setting(method.reliability)],
    ["z", "Normal quantile that a reliable change exceeds", setting(method.z)],
  ];
}

function effectFigure(language: Language, { effect }: InstrumentResult): TableFigure | undefined {
  const method = "mean change by the standard deviation before treatment (Becker 1988), its t interval";
  return effect && { kind: "derived", value: effect, unit: "standard deviations", method };
}

function rangeFigures(language: Language, { clinicalRange }: InstrumentResult): readonly Named[] {
  if (!clinicalRange) return [];
  const { value, rule } = clinicalRange;
  return [["clinicalRange", `Clinical range: a score ${rule} this`, setting(value, "points")]];
}

function figuresOf(language: Language, instrument: InstrumentResult): readonly Named[] {
  const { started, change, sd, reliable, recovery, range, method } = instrument;
  const people = (counts: NonNullable<InstrumentResult["recovery"]>) =>
    countsForm(counts, (part) => categoryLabel(part, (part) => scorePartLabel(language, part)));
  const points = { unit: "points", range };
  return [
    ["started", "People with a score before treatment", people(started)],
    ["change", "Mean change", meanForm(change, points)],
    [
      "sd",
      "Standard deviation of the scores before treatment",
      sd.kind === "withheld" ? sd : { kind: "spread", spread: sd, scale: points },
    ],
    ["effect", "Mean change in standard deviations", effectFigure(language, instrument)],
    ["reliable", "People with two scores", reliable && people(reliable)],
    ["improvedOfScored", "Improved, of those with two scores", share(instrument.improvedOfScored)],
    ["improvedOfEnded", "Improved, of all whose episode ended", share(instrument.improvedOfEnded)],
    ["deterioratedOfScored", "Deteriorated, of those with two scores", share(instrument.deterioratedOfScored)],
    ["recovery", "People with two scores, by where they began", recovery && people(recovery)],
    [
      "recoveredOfClinical",
      "Recovered, of those who began in the clinical range",
      share(instrument.recoveredOfClinical),
    ],
    ...methodFigures(language, method),
    ...rangeFigures(language, instrument),
  ];
}

/** P7.3 as figures of tables. */
export function instrumentFigures(
  language: Language,
  { question, level, instruments }: OutcomeChangeResult,
): readonly PlacedFigure[] {
  return instruments.flatMap((instrument) =>
    figuresOf(language, instrument).flatMap(([code, label, shown]): readonly PlacedFigure[] => {
      if (!shown) return [];
      const group = { code: instrument.code, label: instrument.label };
      return [{ question, group, figure: { code, label }, shown, level }];
    }),
  );
}
