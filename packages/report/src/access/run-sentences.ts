import type { MonthRun } from "@rapport/analysis";
import { countInWords, listInWords } from "../prose/numbers.js";

const whole = (value: number) => countInWords(Math.round(value));

/** What is said of months one by one, as long as they are few. */
const mostNamed = 3;

function beyond({ months, chart }: MonthRun): string {
  const labels = (chart?.signals ?? []).flatMap(({ at, rule }) =>
    rule === "beyond-limit" ? [months[at]?.label ?? ""] : [],
  );
  if (labels.length === 0) return "";
  const named = labels.length > mostNamed ? `${countInWords(labels.length)} months` : listInWords(labels);
  return ` Beyond the limits ${labels.length === 1 ? "lies" : "lie"} ${named}.`;
}

function inARow({ chart }: MonthRun): string {
  const found = chart?.signals.some(({ rule }) => rule === "run") ?? false;
  return found ? " Eight or more months in a row lie on one side of the mean, which chance alone seldom brings." : "";
}

/** Whether first contacts vary from month to month as chance alone may have it. */
export function runSentence(run: MonthRun | undefined): string | undefined {
  if (!run?.chart) return undefined;
  const { mean, lower, upper, signals } = run.chart;
  const around = `First contacts vary around ${whole(mean)} a month`;
  const limits =
    lower > 0 ? `within limits of ${whole(lower)} to ${whole(upper)}` : `with an upper limit of ${whole(upper)}`;
  const calm = " No month, and no row of months, stands out from what chance alone brings.";
  return `${around}, ${limits}.${signals.length === 0 ? calm : `${beyond(run)}${inARow(run)}`}`;
}
