import type { DraftGroup, DraftSum } from "@rapport/disclosure";
import { cutOffOf } from "../outcome-change/cut-off.js";
import { measuredInstrument } from "../outcome-change/measured-instrument.js";
import { rangeSides, scoreBins, sideOfBin } from "../outcome-change/score-bins.js";
import { scoresFigure, scoreTimes, sidesFigure } from "../outcome-change/score-distribution.js";
import { pathsOf } from "./paths.js";

/** What clinically significant change says of the side on which somebody began. */
const began = {
  clinical: ["clinical_recovered", "clinical_improved", "clinical_unchanged", "clinical_deteriorated"],
  other: ["other_improved", "other_unchanged", "other_deteriorated"],
} as const;

/**
 * What it says of the side on which somebody ended: who recovered has left the clinical range and who improved otherwise
 * has not; who deteriorated in it did not leave it, nor did who improved outside it come in.
 */
const ended = {
  clinical: ["clinical_improved", "clinical_deteriorated"],
  other: ["clinical_recovered", "other_improved"],
} as const;

/**
 * What holds of the distributions of an instrument's scores: each is of all who have both scores, a bin that lies on one
 * side of the cut-off is part of that side, and so is what became of those who began or ended there.
 */
export function distributionSums(group: DraftGroup): readonly DraftSum[] {
  const instrument = measuredInstrument(group.code);
  if (!instrument) return [];
  const { total, part } = pathsOf("outcomeChange", group);
  const cutOff = cutOffOf(instrument);
  const bins = scoreBins(instrument).map((bin) => ({ code: bin.code, side: cutOff && sideOfBin(cutOff, bin) }));
  const isSplit = bins.every(({ side }) => side !== undefined);
  return scoreTimes.flatMap((time): readonly DraftSum[] => {
    const [scores, sides] = [scoresFigure(time), sidesFigure(time)];
    if (!group.figures[scores]) return [];
    const all = (figure: string): DraftSum => ({
      whole: part("started", "scored"),
      parts: [total(figure)],
      exhaustive: true,
    });
    if (!group.figures[sides]) return [all(scores)];
    const told = time === "before" ? began : ended;
    return [
      all(scores),
      all(sides),
      ...rangeSides.flatMap((code): readonly DraftSum[] => [
        {
          whole: part(sides, code),
          parts: bins.filter(({ side }) => side === code).map((bin) => part(scores, bin.code)),
          exhaustive: isSplit,
        },
        ...(group.figures["recovery"]
          ? [
              {
                whole: part(sides, code),
                parts: told[code].map((each) => part("recovery", each)),
                exhaustive: time === "before",
              },
            ]
          : []),
      ]),
    ];
  });
}
