import { scaleLinear } from "d3-scale";
import type { ForestData } from "./forest-data.js";
import { round2 } from "./round2.js";

/** Where numbers stand on the axis, and its round ticks. */
export interface ForestScale {
  readonly x: (value: number) => number;
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
}

/** Pixels between ticks, about, so that their labels stay apart. */
const tickRoom = 72;

/** An axis from `left` on, `width` wide, that holds every estimate and interval and the reference line, out to round ticks. */
export function forestScale({ rows, reference }: ForestData, left: number, width: number): ForestScale {
  const given = rows.flatMap(({ estimate, lower, upper }) => [estimate, lower, upper]);
  const values = [reference.at, ...given.filter((value) => value !== undefined)];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  // Where all are alike, there is room on both sides.
  const room = least === most ? Math.max(1, Math.abs(most) / 10) : 0;
  const count = Math.max(2, Math.floor(width / tickRoom));
  const scale = scaleLinear()
    .domain([least - room, most + room])
    .nice(count)
    .range([left, left + width]);
  const label = scale.tickFormat(count);
  const x = (value: number) => round2(scale(value));
  return { x, ticks: scale.ticks(count).map((value) => ({ x: x(value), label: label(value) })) };
}
