import type { InstrumentResult, OutcomeChangeResult, Proportion, ReliableChangeMethod } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import { categoryWords } from "../prose/category-words.js";
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

function thresholdFigure({ say }: Language, method: ReliableChangeMethod): Named {
  const isReached = method.kind === "published" && method.inclusive;
  const label = say("scores.reliableThreshold", { rule: isReached ? "reached" : "exceeded" });
  return ["threshold", label, setting(method.threshold, "points")];
}

function methodFigures(language: Language, method: ReliableChangeMethod | undefined): readonly Named[] {
  if (!method) return [];
  const threshold = thresholdFigure(language, method);
  if (method.kind === "published") return [threshold];
  return [
    threshold,
    ["reliability", language.say("scores.reliability"), setting(method.reliability)],
    ["z", language.say("scores.z"), setting(method.z)],
  ];
}

function effectFigure({ say }: Language, { effect }: InstrumentResult): TableFigure | undefined {
  const method = say("scores.effectMethod");
  return effect && { kind: "derived", value: effect, unit: "standard deviations", method };
}

function rangeFigures({ say }: Language, { clinicalRange }: InstrumentResult): readonly Named[] {
  if (!clinicalRange) return [];
  const { value, rule } = clinicalRange;
  return [["clinicalRange", say("scores.clinicalRange", { rule }), setting(value, "points")]];
}

function figuresOf(language: Language, instrument: InstrumentResult): readonly Named[] {
  const { started, change, sd, reliable, recovery, range, method } = instrument;
  const people = (counts: NonNullable<InstrumentResult["recovery"]>) =>
    countsForm(counts, (part) => categoryWords(language, part, (code) => scorePartLabel(language, code)));
  const { say } = language;
  const points = { unit: "points", range };
  return [
    ["started", say("scores.started"), people(started)],
    ["change", say("scores.meanChange"), meanForm(change, points)],
    ["sd", say("scores.deviation"), sd.kind === "withheld" ? sd : { kind: "spread", spread: sd, scale: points }],
    ["effect", say("scores.effect"), effectFigure(language, instrument)],
    ["reliable", say("scores.scored"), reliable && people(reliable)],
    ["improvedOfScored", say("scores.improvedOfScored"), share(instrument.improvedOfScored)],
    ["improvedOfEnded", say("scores.improvedOfEnded"), share(instrument.improvedOfEnded)],
    ["deterioratedOfScored", say("scores.deterioratedOfScored"), share(instrument.deterioratedOfScored)],
    ["recovery", say("scores.scoredByBeginning"), recovery && people(recovery)],
    ["recoveredOfClinical", say("scores.recoveredOfClinical"), share(instrument.recoveredOfClinical)],
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
      const group = { code: instrument.code, label: language.label(instrument.label) };
      return [{ question, group, figure: { code, label }, shown, level }];
    }),
  );
}
