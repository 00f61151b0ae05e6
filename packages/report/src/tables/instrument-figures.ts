import type { InstrumentResult, OutcomeChangeResult, Proportion, ReliableChangeMethod } from "@rapport/analysis";
import { scorePartLabel } from "../prose/score-parts.js";
import { countsForm, meanForm } from "./figure-forms.js";
import type { PlacedFigure, TableFigure } from "./placed-figure.js";

type Named = readonly [code: string, label: string, shown: TableFigure | undefined];

function share(proportion: Proportion | undefined): TableFigure | undefined {
  return proportion && { kind: "proportion", proportion };
}

function methodFigures(method: ReliableChangeMethod | undefined, range: InstrumentResult["range"]): readonly Named[] {
  if (!method) return [];
  const { sd, threshold, reliability, z } = method;
  const points = { unit: "points", range };
  return [
    [
      "sd",
      "Standard deviation of the scores before treatment",
      sd.kind === "withheld" ? sd : { kind: "spread", spread: sd, scale: points },
    ],
    [
      "threshold",
      "A change of more than this is reliable",
      threshold === undefined ? undefined : { kind: "setting", value: threshold, scale: { unit: "points" } },
    ],
    ["reliability", "Reliability of the scores", { kind: "setting", value: reliability, scale: {} }],
    ["z", "Normal quantile that a reliable change exceeds", { kind: "setting", value: z, scale: {} }],
  ];
}

function figuresOf(instrument: InstrumentResult): readonly Named[] {
  const { started, change, reliable, range, method } = instrument;
  return [
    ["started", "People with a score before treatment", countsForm(started, scorePartLabel)],
    ["change", "Mean change", meanForm(change, { unit: "points", range })],
    ["reliable", "People with two scores", reliable && countsForm(reliable, scorePartLabel)],
    ["improvedOfScored", "Improved, of those with two scores", share(instrument.improvedOfScored)],
    ["improvedOfEnded", "Improved, of all whose episode ended", share(instrument.improvedOfEnded)],
    ["deterioratedOfScored", "Deteriorated, of those with two scores", share(instrument.deterioratedOfScored)],
    ...methodFigures(method, range),
  ];
}

/** P7.3 as figures of tables. */
export function instrumentFigures({ question, level, instruments }: OutcomeChangeResult): readonly PlacedFigure[] {
  return instruments.flatMap((instrument) =>
    figuresOf(instrument).flatMap(([code, label, shown]): readonly PlacedFigure[] => {
      if (!shown) return [];
      const group = { code: instrument.code, label: instrument.label };
      return [{ question, group, figure: { code, label }, shown, level }];
    }),
  );
}
