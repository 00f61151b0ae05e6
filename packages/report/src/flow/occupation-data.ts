import type { ReportContent } from "@rapport/analysis";
import type { ShareCategory, SharesData, SharesRow } from "@rapport/charts";
import type { Language } from "@rapport/language";
import { authorText } from "../prose/author-text.js";
import { flowGroups } from "./flow-groups.js";
import type { FlowGroup } from "./flow-groups.js";
import { countIn, shownWeeks } from "./flow-weeks.js";

/** Of groups of stages, from the last to the first. */
const stageTones: readonly ShareCategory["tone"][] = ["first", "fourth", "rest"];

/** From the bottom up: completed, the stages from the last to the first, ended otherwise. */
function categoriesOf(
  groups: readonly FlowGroup[],
): readonly (ShareCategory & { readonly states: FlowGroup["states"] })[] {
  const of = (wanted: FlowGroup["kind"], tones: readonly ShareCategory["tone"][]) =>
    groups
      .filter(({ kind }) => kind === wanted)
      .toReversed()
      .map(({ label, states }, at) => ({
        code: `${wanted} ${at}`,
        label: authorText(label),
        states,
        tone: tones[at] ?? "rest",
      }));
  return [...of("completed", ["third"]), ...of("stage", stageTones), ...of("left", ["second"])];
}

/**
 * Where episodes are, one column a week of which enough episodes are known; without a column where there are fewer than two
 * such weeks. What is not recorded or held back is what a column leaves of its whole.
 */
export function occupationData(
  language: Language,
  { questions, policy: { fewestForPercent } }: ReportContent,
): SharesData {
  const result = questions.find(({ question }) => question === "stageFlow");
  const group = result && "groups" in result ? result.groups[0] : undefined;
  const weeks = group ? shownWeeks(group).filter(({ total }) => total >= fewestForPercent) : [];
  const categories = categoriesOf(flowGroups(language, weeks));
  const rows = weeks.flatMap((week): readonly SharesRow[] => {
    const shares = categories.flatMap(({ code, states }) => {
      const count = countIn(week, states);
      return count === undefined ? [] : [[code, count / week.total] as const];
    });
    // Where counts are not rounded so that tables add up, the parts may exceed their whole, and are no shares of it.
    if (shares.reduce((sum, [, share]) => sum + share, 0) > 1) return [];
    const label = language.say("flow.week", { weeks: week.week });
    const note = language.say("flow.ofTotal", { total: language.count(week.total) });
    return [{ label, note, shares: Object.fromEntries(shares) }];
  });
  return {
    categories: categories.map(({ code, label, tone }) => ({ code, label, tone })),
    untold: language.say("flow.untold"),
    rows: rows.length < 2 ? [] : rows,
  };
}
