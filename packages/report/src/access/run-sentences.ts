import type { MonthRun } from "@rapport/analysis";
import type { Language } from "@rapport/language";

const whole = (language: Language, value: number) => language.count(Math.round(value));

/** What is said of months one by one, as long as they are few. */
const mostNamed = 3;

function beyond(language: Language, { months, chart }: MonthRun): readonly string[] {
  const named = (chart?.signals ?? []).flatMap(({ at, rule }) =>
    rule === "beyond-limit" ? [language.month(months[at]?.code ?? "")] : [],
  );
  if (named.length === 0) return [];
  const count = named.length;
  if (count > mostNamed) return [language.say("run.beyondMany", { count })];
  return [language.say("run.beyond", { count, months: language.list(named) })];
}

function inARow({ say }: Language, { chart }: MonthRun): readonly string[] {
  return chart?.signals.some(({ rule }) => rule === "run") ? [say("run.inARow")] : [];
}

/** Whether first contacts vary from month to month as chance alone may have it. */
export function runSentence(language: Language, run: MonthRun | undefined): string | undefined {
  if (!run?.chart) return undefined;
  const { mean, lower, upper, signals } = run.chart;
  const { say } = language;
  const around = { mean: whole(language, mean), upper: whole(language, upper) };
  const limits =
    lower > 0 ? say("run.variesWithin", { ...around, lower: whole(language, lower) }) : say("run.variesBelow", around);
  const noticed = signals.length === 0 ? [say("run.calm")] : [...beyond(language, run), ...inARow(language, run)];
  return [limits, ...noticed].join(" ");
}
