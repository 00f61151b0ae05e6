import type { GroupedStage, GroupTest, Label, StageGroupsResult } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import { quotedLabel } from "./author-text.js";
import { classOf, tellsApart } from "./group-test-class.js";

interface Told {
  readonly test: GroupTest;
  readonly sentence: string;
}

function leavingTold(language: Language, test: GroupTest): Told {
  const p = classOf(language, test);
  return {
    test,
    sentence: tellsApart(test)
      ? language.say("stayGroups.leavingDiffers", { p })
      : language.say("stayGroups.leavingAlike", { p }),
  };
}

function reachingTold(language: Language, test: GroupTest, aim: GroupedStage["aim"]): Told {
  const p = classOf(language, test);
  return {
    test,
    sentence: tellsApart(test)
      ? language.say("stayGroups.reachingDiffers", { aim, p })
      : language.say("stayGroups.reachingAlike", { aim, p }),
  };
}

const codesOf = (labels: readonly Label[]) => labels.map(({ code }) => code).join(" ");

/** What the tests of a stage say, each with the groups that it compared, those once where both tests have the same. */
export function stageTestSentences(
  language: Language,
  stage: GroupedStage,
  { fewestForComparison }: Pick<StageGroupsResult, "fewestForComparison">,
): readonly string[] {
  const { say, list, label } = language;
  const { leaving, reaching, aim } = stage;
  const told = [
    ...(leaving ? [leavingTold(language, leaving)] : []),
    ...(reaching ? [reachingTold(language, reaching, aim)] : []),
  ];
  if (told.length === 0) return [say("stayGroups.noTest", { fewest: language.count(fewestForComparison) })];
  return told.flatMap(({ test, sentence }, at) => {
    const next = told[at + 1];
    const isSame = next !== undefined && codesOf(next.test.compared) === codesOf(test.compared);
    const labels = list(test.compared.map((each) => label(each.label)));
    return isSame ? [sentence] : [sentence, say("stayGroups.compared", { labels })];
  });
}

/** Of which groups nothing more is said; `undefined` where there are none. */
export function withheldGroupsSentence(
  language: Language,
  { withheld }: Pick<GroupedStage, "withheld">,
): string | undefined {
  if (withheld.length === 0) return undefined;
  const labels = language.list(withheld.map(({ label }) => quotedLabel(language, label)));
  return language.say("stayGroups.withheld", { labels });
}

/** The stage and the test in which groups are most clearly apart, as a finding; `undefined` where no test tells them apart. */
export function apartFinding(
  language: Language,
  { by, stages, tests }: StageGroupsResult,
): { readonly sentence: string; readonly at: number } | undefined {
  const apart = stages.flatMap(({ label, leaving, reaching, aim }, at) => [
    ...(tellsApart(leaving) ? [{ label, at, test: leaving, way: "leaving" }] : []),
    ...(tellsApart(reaching) ? [{ label, at, test: reaching, way: aim }] : []),
  ]);
  const [first] = apart.toSorted((a, b) => a.test.below - b.test.below);
  if (!first) return undefined;
  const { label, at, test, way } = first;
  const p = classOf(language, test);
  return { at, sentence: language.say("stayGroups.finding", { stage: language.label(label), by, way, p, tests }) };
}
