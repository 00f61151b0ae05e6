import type { GroupedStage, StageGroup } from "@rapport/analysis";
import { isUnderAWeek, weeksInWords } from "@rapport/charts";
import type { ReleasedPosition } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import { quotedLabel } from "./author-text.js";
import { medianDoubt } from "./stage-sentences.js";

interface Known {
  readonly group: StageGroup;
  readonly median: ReleasedPosition;
  readonly estimate: number;
}

/** The groups of which the median is known, ordered by it, the shortest first. */
export function byMedian({ groups }: Pick<GroupedStage, "groups">): readonly Known[] {
  return groups
    .flatMap((group) => {
      const { median } = group;
      return median.kind === "position" && median.estimate !== undefined
        ? [{ group, median, estimate: median.estimate }]
        : [];
    })
    .toSorted((a, b) => a.estimate - b.estimate);
}

/** The groups in which fewer than half of the stays ended so far. */
function notReached({ groups }: Pick<GroupedStage, "groups">): readonly StageGroup[] {
  return groups.filter(({ median }) => median.kind === "position" && median.estimate === undefined);
}

/** A weeks' place and how it is said: what is under a week is not "about". */
function overValues(language: Language, { estimate, median: { step } }: Known) {
  return { under: isUnderAWeek(estimate) ? "yes" : "no", weeks: weeksInWords(language, estimate, step) };
}

/** When half of the stays of a stage's groups are over: of the first and the last of them, or that they are alike. */
export function stageGroupsFinding(language: Language, stage: GroupedStage): string {
  const { say, list, label } = language;
  const known = byMedian(stage);
  const open = notReached(stage);
  const [first, last] = [known[0], known.at(-1)];
  const name = label(stage.label);
  if (!first || !last) return say(open.length > 0 ? "stayGroups.noneReached" : "stayGroups.nothing", { stage: name });
  const stillOpen =
    open.length === 0
      ? ""
      : say("stayGroups.open", { groups: list(open.map((group) => quotedLabel(language, group.label))) });
  const over = (each: Known) =>
    say("stayGroups.over", { ...overValues(language, each), doubt: medianDoubt(language, each.median) });
  if (known.length === 1) {
    const group = quotedLabel(language, first.group.label);
    return say("stayGroups.one", { stage: name, group, over: over(first), open: stillOpen });
  }
  if (first.estimate === last.estimate) {
    return say("stayGroups.allAlike", { stage: name, ...overValues(language, first), open: stillOpen });
  }
  const isTied = known[1]?.estimate === first.estimate || known.at(-2)?.estimate === last.estimate;
  if (isTied && known.length > 2) {
    const weeks = ({ estimate, median }: Known) => weeksInWords(language, estimate, median.step);
    return say("stayGroups.tied", { stage: name, first: weeks(first), last: weeks(last), open: stillOpen });
  }
  return say("stayGroups.apart", {
    stage: name,
    first: quotedLabel(language, first.group.label),
    firstOver: over(first),
    last: quotedLabel(language, last.group.label),
    lastOver: over(last),
    between: known.length - 2,
    open: stillOpen,
  });
}
