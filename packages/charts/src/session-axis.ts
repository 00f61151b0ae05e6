import type { TimeAxis } from "./time-axis.js";

interface Rung {
  readonly end: number;
  readonly step: number;
}

// Few lengths, so that charts beside each other often share a scale.
const rungs: readonly Rung[] = [
  { end: 4, step: 1 },
  { end: 6, step: 1 },
  { end: 8, step: 1 },
  { end: 12, step: 2 },
  { end: 20, step: 4 },
  { end: 40, step: 8 },
  { end: 60, step: 12 },
  { end: 120, step: 24 },
  { end: 240, step: 48 },
  { end: 600, step: 120 },
];

/** The shortest axis with round ticks that reaches the given number of sessions; its days are sessions. */
export function sessionAxis(last: number): TimeAxis {
  const length = 600 * Math.max(1, Math.ceil(last / 600));
  const { end, step } = rungs.find((rung) => rung.end >= last) ?? { end: length, step: length / 5 };
  return {
    unit: "sessions",
    end,
    ticks: Array.from({ length: end / step + 1 }, (_, at) => ({ day: at * step, label: String(at * step) })),
  };
}
