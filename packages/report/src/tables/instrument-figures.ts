import type { InstrumentResult, OutcomeChangeResult, Proportion, ReliableChangeMethod } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import { categoryWords } from "../prose/category-words.js";
import { scoreSideWords, scoresInWords } from "../prose/distribution-words.js";
import { ruleInWords } from "../prose/rule-words.js";
import { couplePartWords, formPartWords, rulePartLabel, scorePartLabel } from "../prose/score-parts.js";
import { countsForm, meanForm } from "./figure-forms.js";
import type { PlacedFigure, TableFigure } from "./placed-figure.js";

type Named = readonly [code: string, label: string, shown: TableFigure | undefined, publishedAs?: string];

/** Words of a sentence as they stand by themselves. */
function withCapital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

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

/** The same people under each rule but the first, whose counts are `reliable`. */
function ruleFigures(language: Language, { byMethod = [] }: InstrumentResult): readonly Named[] {
  const { say } = language;
  return byMethod.slice(1).flatMap(({ method, table, improvedOfScored, deterioratedOfScored }): readonly Named[] => {
    const rule = ruleInWords(language, method);
    const code = `byMethod.${method.kind}`;
    const counts = countsForm(table, (part) => categoryWords(language, part, (each) => rulePartLabel(language, each)));
    return [
      [code, say("rules.figure", { rule }), counts, `by:${method.kind}`],
      [`${code}.improvedOfScored`, say("rules.improvedBy", { rule }), share(improvedOfScored)],
      [`${code}.deterioratedOfScored`, say("rules.worseBy", { rule }), share(deterioratedOfScored)],
    ];
  });
}

function stageScoreFigures(language: Language, { scoreByStage = [], range }: InstrumentResult): readonly Named[] {
  return scoreByStage.map(({ code, label, score }) => [
    `scoreByStage.${code}`,
    language.say("scores.meanScoreIn", { stage: language.label(label) }),
    meanForm(score, { unit: "points", range }),
  ]);
}

/** Both distributions of scores, and the sides of the cut-off. */
function distributionFigures(language: Language, { distribution }: InstrumentResult): readonly Named[] {
  if (!distribution) return [];
  const { say } = language;
  return (["before", "after"] as const).flatMap((time): readonly Named[] => {
    const { bins, sides } = distribution[time];
    const scores = countsForm(bins, (part) => scoresInWords(language, distribution.bins, part));
    const ranges = sides && countsForm(sides, ({ code }) => scoreSideWords(language, code));
    return [
      [`distribution.${time}`, say("distribution.figure", { time }), scores, `scores:${time}`],
      [`distribution.${time}.sides`, say("distribution.figureSides", { time }), ranges, `sides:${time}`],
    ];
  });
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
  const { forms, started, change, sd, reliable, couples, recovery, range, method } = instrument;
  const people = (counts: NonNullable<InstrumentResult["recovery"]>) =>
    countsForm(counts, (part) => categoryWords(language, part, (code) => scorePartLabel(language, code)));
  const { say } = language;
  const points = { unit: "points", range };
  const told = (counts: NonNullable<InstrumentResult["forms"]>, wordsOf: (code: string) => string) =>
    countsForm(counts, (part) => withCapital(categoryWords(language, part, wordsOf)));
  return [
    ["forms", say("forms.byState"), forms && told(forms, (code) => formPartWords(language, code))],
    ["started", say("scores.started"), people(started)],
    ["change", say("scores.meanChange"), meanForm(change, points)],
    ["sd", say("scores.deviation"), sd.kind === "withheld" ? sd : { kind: "spread", spread: sd, scale: points }],
    ...distributionFigures(language, instrument),
    ["effect", say("scores.effect"), effectFigure(language, instrument)],
    ["reliable", say("scores.scored"), reliable && people(reliable)],
    ["improvedOfScored", say("scores.improvedOfScored"), share(instrument.improvedOfScored)],
    ["improvedOfEnded", say("scores.improvedOfEnded"), share(instrument.improvedOfEnded)],
    ["deterioratedOfScored", say("scores.deterioratedOfScored"), share(instrument.deterioratedOfScored)],
    ["couples", say("couples.byResult"), couples && told(couples, (code) => couplePartWords(language, code))],
    ["recovery", say("scores.scoredByBeginning"), recovery && people(recovery)],
    ["recoveredOfClinical", say("scores.recoveredOfClinical"), share(instrument.recoveredOfClinical)],
    ...ruleFigures(language, instrument),
    ...stageScoreFigures(language, instrument),
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
    figuresOf(language, instrument).flatMap(([code, label, shown, publishedAs]): readonly PlacedFigure[] => {
      if (!shown) return [];
      const group = { code: instrument.code, label: language.label(instrument.label) };
      return [
        {
          question,
          group,
          figure: { code, label },
          shown,
          level,
          ...(publishedAs === undefined ? {} : { publishedAs }),
        },
      ];
    }),
  );
}
