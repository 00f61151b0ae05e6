import type { GroupedStage, GroupTest, TimeInStageResult } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import { figureOnClock } from "./figure-on-clock.js";
import { countsForm, curveForm, positionForm } from "./figure-forms.js";
import type { PlacedFigure, TableFigure } from "./placed-figure.js";

type Placed = Pick<PlacedFigure, "group" | "figure" | "shown" | "publishedAs">;

type Groups = NonNullable<TimeInStageResult["byGroup"]>;

/** How many stays each level has; the codes of its parts are those of the published counts, as the groups have them too. */
function sizesForm({ label }: Language, { sizes }: GroupedStage, { by, labels }: Groups): TableFigure {
  if (sizes.kind === "withheld") return countsForm(sizes, ({ code }) => code);
  const named = (code: string) => `${by}:${code}`;
  const parts = sizes.parts.map((part) => ({
    ...part,
    code: named(part.code),
    ...(part.of ? { of: part.of.map(named) } : {}),
  }));
  return countsForm({ ...sizes, parts }, ({ code }) => {
    const plain = code.slice(named("").length);
    return label(labels[plain] ?? plain);
  });
}

/** What is told of the groups of a stage together: how many stays each has, and the tests. */
function ofAll(
  language: Language,
  stage: GroupedStage,
  groups: Groups,
  pauses: TimeInStageResult["pauses"],
): readonly Placed[] {
  const { by } = groups;
  const { say, label, list } = language;
  const group = { code: stage.code, label: label(stage.label) };
  const testOf = (test: GroupTest | undefined, name: "logRank" | "gray"): readonly Placed[] => {
    if (!test) return [];
    const compared = list(test.compared.map((each) => label(each.label)));
    const words = say("stayGroups.testOf", { test: name === "logRank" ? name : stage.aim });
    const shown = {
      kind: "test",
      below: test.below,
      method: say("stayGroups.testMethod", { test: name, groups: compared }),
    } as const;
    return [{ group, figure: figureOnClock(language, { code: `${name}:${by}`, label: words }, pauses), shown }];
  };
  return [
    {
      group,
      figure: { code: `by:${by}`, label: say("stayGroups.sizes") },
      shown: sizesForm(language, stage, groups),
    },
    ...testOf(stage.leaving, "logRank"),
    ...testOf(stage.reaching, "gray"),
  ];
}

/** What is told of each group of a stage. */
function ofEach(
  language: Language,
  stage: GroupedStage,
  { by, labels }: Groups,
  pauses: TimeInStageResult["pauses"],
): readonly Placed[] {
  const { say, label } = language;
  return stage.groups.flatMap(({ code, label: name, stays, median, curve }): readonly Placed[] => {
    const group = {
      code: `${stage.code}:${by}:${code}`,
      label: say("group.about", { group: label(stage.label), words: label(name) }),
    };
    return [
      {
        group,
        figure: { code: "stays", label: say("stays.byEnd") },
        shown: countsForm(stays, (part) => label(labels[part.code] ?? part.code)),
      },
      {
        group,
        figure: figureOnClock(language, { code: "median", label: say("stays.median") }, pauses),
        shown: positionForm(median),
      },
      {
        group,
        figure: figureOnClock(language, { code: "lifeTable", label: say("stays.shareOverTime") }, pauses),
        shown: curveForm(curve),
      },
    ];
  });
}

/** Time in stage by groups as figures of tables; a group has a code of its own, made of its stage and its level. */
export function stageGroupFigures(
  language: Language,
  { question, level, byGroup, pauses }: TimeInStageResult,
): readonly PlacedFigure[] {
  if (!byGroup) return [];
  return byGroup.stages
    .flatMap((stage) => [...ofAll(language, stage, byGroup, pauses), ...ofEach(language, stage, byGroup, pauses)])
    .map((placed) => ({ question, ...placed, level }));
}
