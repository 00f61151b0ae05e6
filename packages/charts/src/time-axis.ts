const week = 7;
/** Days in a month of the Gregorian calendar, on average. */
const month = 365.25 / 12;

export interface TimeAxis {
  readonly unit: "weeks" | "months" | "sessions";
  /** Where the axis ends, in days; with `sessions`, these stand in the place of days. */
  readonly end: number;
  readonly ticks: readonly { readonly day: number; readonly label: string }[];
}

interface Rung {
  readonly unit: TimeAxis["unit"];
  readonly end: number;
  readonly step: number;
}

const weeks = (end: number, step: number): Rung => ({ unit: "weeks", end, step });
const months = (end: number, step: number): Rung => ({ unit: "months", end, step });

// Few lengths, so that charts beside each other often share a scale.
const rungs: readonly Rung[] = [
  weeks(4, 1),
  weeks(8, 2),
  weeks(12, 2),
  weeks(20, 4),
  weeks(28, 4),
  months(9, 3),
  months(12, 3),
  months(18, 3),
  months(24, 6),
  months(36, 6),
  months(60, 12),
  months(120, 24),
];

/** The shortest axis with round ticks, in weeks or months, that reaches the given day. */
export function timeAxis(lastDay: number): TimeAxis {
  const days = (rung: Rung) => rung.end * (rung.unit === "weeks" ? week : month);
  const years = Math.max(10, Math.ceil(lastDay / (12 * month) / 10) * 10);
  const rung = rungs.find((each) => days(each) >= lastDay) ?? months(12 * years, (12 * years) / 5);
  const length = rung.unit === "weeks" ? week : month;
  const count = Math.floor(rung.end / rung.step);
  return {
    unit: rung.unit,
    end: rung.end * length,
    ticks: Array.from({ length: count + 1 }, (_, at) => ({
      day: at * rung.step * length,
      label: String(at * rung.step),
    })),
  };
}
