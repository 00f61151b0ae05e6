import { countBins, labelsOf } from "../figures/bins.js";
import type { FigureSpec } from "../figures/figures-result.js";
import { declineReasons, formats, gapBins, modalities, outcomes } from "./levels.js";
import { monthLevels } from "./months.js";

const waitLabels = {
  reached: "Came to a first session",
  ended: "Ended without one",
  other_exits: "Came, or ended without",
};

/** The figures of `access` in the order in which a report tells of them; the months are those before the as-of day. */
export function accessSpecs(asOf: string): readonly FigureSpec[] {
  return [
    { code: "toFirstSession", of: "episodes", kind: "clock", labels: waitLabels },
    { code: "halfCame", of: "episodes", kind: "times", steps: [{ code: "first", label: "First session" }] },
    ...Object.keys(outcomes).map((code): FigureSpec => ({ code, of: "sessions", kind: "meanShare" })),
    { code: "perEpisode", of: "episodes", kind: "shares", levels: labelsOf(countBins), ordered: true },
    { code: "spacing", of: "episodes", kind: "shares", levels: labelsOf(gapBins), ordered: true },
    { code: "format", of: "episodes", kind: "shares", levels: formats, ordered: false },
    { code: "modality", of: "episodes", kind: "shares", levels: modalities, ordered: false },
    { code: "months", of: "episodes", kind: "shares", levels: monthLevels(asOf), ordered: true },
    { code: "declined", of: "episodes", kind: "rate" },
    { code: "declines", of: "episodes", kind: "shares", levels: declineReasons, ordered: false },
  ];
}
