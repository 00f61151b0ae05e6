import type { Dataset } from "@rapport/dataset";
import type { ReleasedBreakdown, ReleasedGroup, ReleasedQuestion, Withheld } from "@rapport/disclosure";
import { categoryLabel } from "../category-label.js";
import type { Label } from "../curve.js";
import { figureOf } from "../figure-of.js";
import { level } from "../level.js";
import { lifeTableCurve } from "../life-table/life-table-curve.js";
import { clockFigure } from "../time-in-stage/clocks.js";
import type { Clock } from "../time-in-stage/clocks.js";
import { groupExitLabels } from "./group-exits.js";
import { groupedStages, groupLevels, unknownLevel } from "./group-levels.js";
import { grayFigure, groupCode, levelCode, levelsFigure, logRankFigure } from "./group-names.js";
import type { Grouping } from "./groupings.js";
import { aimOf } from "./merged-stays.js";
import { lettered } from "./practice-levels.js";
import type { PracticeName } from "./practice-levels.js";
import type { GroupedStage, GroupTest, StageGroup, StageGroupsResult } from "./stage-groups-types.js";

export interface StageGroupsSetting {
  readonly by: Grouping;
  /** What the stays were measured on. */
  readonly clock: Clock;
  readonly stageModel: Dataset["stageModel"];
  readonly asOf: string;
  /** What practices were called in the draft; by letters where it is not given. */
  readonly practices?: readonly PracticeName[] | undefined;
  readonly k: number;
  readonly fewestForComparison: number;
  readonly furthest?: number | undefined;
}

const exitLabelOf = (code: string) => groupExitLabels[code] ?? code;

/** A table by level with the levels' own codes, which stand alone here. */
function withoutKind(table: ReleasedBreakdown | Withheld, by: Grouping): ReleasedBreakdown | Withheld {
  if (table.kind !== "breakdown") return table;
  const prefix = levelCode(by, "");
  const plain = (code: string) => (code.startsWith(prefix) ? code.slice(prefix.length) : code);
  return {
    ...table,
    parts: table.parts.map((part) => ({
      ...part,
      code: plain(part.code),
      ...(part.of ? { of: part.of.map(plain) } : {}),
    })),
  };
}

function testOf(group: ReleasedGroup, name: string, labelOf: (code: string) => string): GroupTest | undefined {
  const test = group.figures[name];
  if (test?.kind !== "test") return undefined;
  return { below: test.below, compared: test.compared.map((code) => ({ code, label: labelOf(code) })) };
}

/** How many practitioners, or practices, groups were drafted for: all that may be named are, whether they are shown or not. */
function namedIn({ groups, withheldGroups }: ReleasedQuestion, by: Grouping): number {
  const prefix = levelCode(by, "");
  const codes = [...groups.map(({ code }) => code), ...withheldGroups];
  const levels = codes.flatMap((code) => code.split(`:${prefix}`)[1] ?? []);
  return new Set(levels.filter((code) => code !== unknownLevel)).size;
}

/** As many practices by letters as groups were drafted for. */
const unnamed = (released: ReleasedQuestion): readonly PracticeName[] =>
  lettered(Array.from({ length: namedIn(released, "practice") }, () => ""));

/** Time in stage by groups, from what was released of a draft with the same `by`. */
export function stageGroupsResult(
  released: ReleasedQuestion,
  { by, clock, stageModel, asOf, practices, k, fewestForComparison, furthest }: StageGroupsSetting,
): StageGroupsResult {
  const { groups } = released;
  const { levels } = groupLevels(by, {
    asOf,
    practitioners: namedIn(released, "practitioner"),
    practices: practices ?? unnamed(released),
  });
  const names = Object.fromEntries(levels.map(({ code, display }) => [code, display]));
  const labelOf = (code: string) => names[code] ?? code;
  const all = levels.map(({ code, display }): Label => ({ code, label: display }));
  const grouped = groupedStages(by, stageModel);
  const codes = stageModel.stages.map(({ code }) => code);
  const found = (code: string) => groups.find((group) => group.code === code);
  const stages = stageModel.stages.flatMap(({ code, display }): readonly GroupedStage[] => {
    const stage = grouped.includes(code) ? found(code) : undefined;
    if (!stage) return [];
    const shown = all.flatMap((label): readonly StageGroup[] => {
      const group = found(groupCode(code, by, label.code));
      if (!group) return [];
      const table = figureOf(group, "lifeTable", clockFigure("lifeTable", clock));
      const curve = lifeTableCurve(table, { labels: groupExitLabels, k, level, furthest });
      const stays = figureOf(group, "breakdown", "stays");
      const median = figureOf(group, "position", clockFigure("median", clock));
      return [{ ...label, stays, median, ...(curve ? { curve } : {}) }];
    });
    const leaving = testOf(stage, clockFigure(logRankFigure(by), clock), labelOf);
    const reaching = testOf(stage, clockFigure(grayFigure(by), clock), labelOf);
    return [
      {
        code,
        label: display,
        sizes: withoutKind(figureOf(stage, "breakdown", levelsFigure(by)), by),
        groups: shown,
        withheld: all.filter((label) => !shown.some((group) => group.code === label.code)),
        ...(leaving ? { leaving } : {}),
        ...(reaching ? { reaching } : {}),
        aim: aimOf(code, codes),
      },
    ];
  });
  const partsOf = (table: ReleasedBreakdown | Withheld) => (table.kind === "breakdown" ? table.parts : []);
  const classes = stages.flatMap(({ sizes }) => partsOf(sizes));
  const exits = stages.flatMap(({ groups: shown }) => shown.flatMap(({ stays }) => partsOf(stays)));
  return {
    by,
    stages,
    levels: all,
    labels: {
      ...Object.fromEntries(exits.map((part) => [part.code, categoryLabel(part, exitLabelOf)])),
      ...groupExitLabels,
      ...Object.fromEntries(classes.map((part) => [part.code, categoryLabel(part, labelOf)])),
      ...names,
    },
    tests: stages.reduce((sum, { leaving, reaching }) => sum + (leaving ? 1 : 0) + (reaching ? 1 : 0), 0),
    fewestForComparison,
  };
}
