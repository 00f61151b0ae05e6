import type { ReportPractices } from "@rapport/analysis";
import type { Language } from "@rapport/language";

/** Whether all of them have names, or some, or none. */
function howNamed({ number, named }: ReportPractices): "all" | "some" | "none" {
  if (named.length === 0) return "none";
  return named.length < number ? "some" : "all";
}

/** "3 practices: North, South and East" or "only North"; undefined where the records name none. */
export function practicesInWords({ say, list }: Language, practices?: ReportPractices): string | undefined {
  if (!practices) return undefined;
  const { number, named, chosen } = practices;
  const values = { number, named: howNamed(practices), names: list(named) };
  return chosen ? say("practices.chosen", values) : say("practices.all", values);
}

/** The same in sentences, with what may not be made out of each. */
export function practicesSentences({ say, list, count }: Language, practices?: ReportPractices): readonly string[] {
  if (!practices) return [];
  const { number, named, chosen, fewest } = practices;
  const values = { number, named: howNamed(practices), names: list(named) };
  return [
    chosen ? say("practices.onlyIn", values) : say("practices.in", values),
    ...(fewest === undefined ? [] : [say("practices.fewest", { fewest: count(fewest) })]),
  ];
}
