import type { CellPath, DraftGroup, DraftSum, MergeNode } from "@rapport/disclosure";
import { groupExits, groupExitsTree, notCompletedCuts } from "../stage-groups/group-exits.js";
import { endsFigure, levelsFigure } from "../stage-groups/group-names.js";
import { groupings } from "../stage-groups/groupings.js";
import { stillOpen } from "../time-in-stage/exit-labels.js";
import { dayTable } from "./day-table.js";
import { pathsOf } from "./paths.js";
import type { GroupPaths } from "./paths.js";

const question = "timeInStage";

/** At risk after a day of a life table. */
const after = ({ code }: DraftGroup, table: string, day: number): CellPath =>
  `${question}/${code}/${table}/after:${day}`;

function leavesOf(branch: MergeNode | string): readonly string[] {
  return typeof branch === "string" ? [branch] : branch.children.flatMap(leavesOf);
}

function nodesOf(branches: readonly (MergeNode | string)[]): readonly MergeNode[] {
  return branches.flatMap((branch) => (typeof branch === "string" ? [] : [branch, ...nodesOf(branch.children)]));
}

const all = (whole: CellPath, parts: readonly CellPath[]): DraftSum => ({ whole, parts, exhaustive: true });

/** The three ways in which a stage's stays ended are the many of its own table, in whichever classes these are printed. */
function endsSums({ total, part }: GroupPaths): readonly DraftSum[] {
  const stays = (code: string) => part("stays", code);
  const ends = (code: string) => part(endsFigure, code);
  return [
    all(total("stays"), [total(endsFigure)]),
    ...[...groupExits, stillOpen].map((code) => all(ends(code), [stays(code)])),
    ...notCompletedCuts().map((cut) => all(ends("not_completed"), cut.map(stays))),
    all(ends("ended"), [stays("ended")]),
    all(stays("ended"), [ends("completed"), ends("not_completed")]),
    ...notCompletedCuts().map((cut) => all(ends("ended"), [stays("completed"), ...cut.map(stays)])),
  ];
}

/** A stage's table by level, and the groups of these levels: as many stays, ended in the same ways, at risk on the same days. */
function levelSums(stage: DraftGroup, levels: string, groups: readonly DraftGroup[]): readonly DraftSum[] {
  const table = stage.figures[levels];
  if (table?.kind !== "breakdown") return [];
  const paths = pathsOf(question, stage);
  const groupOf = (level: string) => groups.find(({ code }) => code === `${stage.code}:${level}`);
  const totalOf = (level: string): readonly CellPath[] => {
    const group = groupOf(level);
    return group ? [pathsOf(question, group).total("stays")] : [];
  };
  const codes = table.parts.map(({ code }) => code);
  const found = codes.flatMap((code) => groupOf(code) ?? []);
  const classes = nodesOf(table.tree ?? []);
  const exits = [...groupExits, stillOpen, ...groupExitsTree.map(({ code }) => code)];
  // Groups are measured on the clock of their stage.
  const life = dayTable(stage);
  const name = life?.name ?? "lifeTable";
  return [
    all(paths.total("stays"), [paths.total(levels)]),
    ...codes.map((code) => all(paths.part(levels, code), totalOf(code))),
    ...classes.map((node) => all(paths.part(levels, node.code), leavesOf(node).flatMap(totalOf))),
    all(paths.total("stays"), codes.flatMap(totalOf)),
    ...exits.map((exit) => {
      const parts = found.map((group) => pathsOf(question, group).part("stays", exit));
      return all(paths.part(endsFigure, exit), parts);
    }),
    all(
      paths.start(name),
      found.map((group) => pathsOf(question, group).start(name)),
    ),
    ...(life?.table.rows ?? []).map(({ day }) =>
      all(
        after(stage, name, day),
        found.map((group) => after(group, name, day)),
      ),
    ),
  ];
}

/**
 * What holds between a stage and its groups by concern, kind, period, practitioner or pathway: the groups are all of its stays,
 * and so of those that ended in each way, and of those that are at risk after any day.
 */
export function stageGroupSums(groups: readonly DraftGroup[]): readonly DraftSum[] {
  return groups.flatMap((stage) => {
    const by = groupings.map(levelsFigure).filter((name) => stage.figures[name]);
    if (by.length === 0) return [];
    return [...endsSums(pathsOf(question, stage)), ...by.flatMap((levels) => levelSums(stage, levels, groups))];
  });
}
