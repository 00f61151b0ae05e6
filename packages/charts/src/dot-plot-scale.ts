import type { Language } from "@rapport/language";
import type { DotPlotData } from "./dot-plot-data.js";
import { forestScale } from "./forest-scale.js";
import type { ForestScale } from "./forest-scale.js";
import { round2 } from "./round2.js";

const shareTicks = [0, 0.25, 0.5, 0.75, 1];

/** An axis from `left` on, `width` wide: 0 to 100 % for shares, and else out to whole steps around all that is shown. */
export function dotPlotScale(language: Language, data: DotPlotData, left: number, width: number): ForestScale {
  const { groups, unit, axis, reference } = data;
  if (unit.kind === "share") {
    const x = (share: number) => round2(left + share * width);
    const ticks = shareTicks.map((share) => ({ x: x(share), label: language.percent(share) }));
    return { x, left: x(0), right: x(1), ticks };
  }
  const { step, from } = unit;
  const rows = groups
    .flatMap((group) => group.rows)
    .flatMap(({ label, points }) => points.map(({ words, ...point }) => ({ label, value: words, ...point })));
  const shown = {
    rows,
    axis,
    step,
    ...(from === undefined ? {} : { from }),
    ...(reference === undefined ? {} : { reference }),
  };
  return forestScale(language, shown, left, width);
}
