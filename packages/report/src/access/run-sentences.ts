import type { MonthRun } from "@rapport/analysis";
import type { Language } from "@rapport/language";

const whole = (language: Language, value: number) => language.count(Math.round(value));

/** What is said of months one by one, as long as they are few. */
const mostNamed = 3;

function beyond(language: Language, { months, chart }: MonthRun): string {
  const labels = (chart?.signals ?? []).flatMap(({ at, rule }) =>
    rule === "beyond-limit" ? [months[at]?.label ?? ""] : [],
  );
  if (labels.length === 0) return "";
  const named = labels.length > mostNamed ? `${language.count(labels.length)} months` : language.list(labels);
  return ` Beyond the limits ${labels.length === 1 ? "lies" : "lie"} ${named}.`;
}

function inARow(language: Language, { chart }: MonthRun): string {
  const found = chart?.signals.some(({ rule }) => rule === "run") ?? false;
  return found ? " Eight or more months in a row lie on one side of the mean, which chance alone seldom brings." : "";
}

/** Whether first contacts vary from month to month as chance alone may have it. */
export function runSentence(language: Language, run: MonthRun | undefined): string | undefined {
  if (!run?.chart) return undefined;
  const { mean, lower, upper, signals } = run.chart;
  const around = `First contacts vary around ${whole(language, mean)} a month`;
  const limits =
    lower > 0
      ? `within limits of ${whole(language, lower)} to ${whole(language, upper)}`
      : `with an upper limit of ${whole(language, upper)}`;
  const calm = " No month, and no row of months, stands out from what chance alone brings.";
  return `${around}, ${limits}.${signals.length === 0 ? calm : `${beyond(language, run)}${inARow(language, run)}`}`;
}
