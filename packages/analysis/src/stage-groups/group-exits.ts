import { closureDisplays } from "@rapport/dataset";
import type { MergeNode } from "@rapport/disclosure";
import { exitTree } from "../trees/exit-tree.js";
import type { Stays } from "../life-table/stays.js";

/** How stays end, as far as groups of them are told apart: three ways, since a group is small. */
export const groupExits = ["moved_on", "completed", "not_completed"] as const;
export type GroupExit = (typeof groupExits)[number];

/** What a report calls the ways out, the part of stays that last, and what few took in a life table. */
export const groupExitLabels: Readonly<Record<string, string>> = {
  moved_on: "On to another stage",
  completed: "Completed",
  not_completed: "Ended before completion",
  ended: "Ended",
  open: "Still there",
  other_exits: "Other exits",
};

/** Both ends are merged where a group is too small for them. */
export const groupExitsTree: readonly MergeNode[] = [
  { code: "ended", display: "Ended", children: ["completed", "not_completed"] },
];

function wayOf(code: string): GroupExit {
  if (!Object.hasOwn(closureDisplays, code)) return "moved_on";
  return code === "completed" ? "completed" : "not_completed";
}

/** The same stays with their exits as places in `groupExits`; `exits` are those that they have. */
export function byGroupExit(stays: Stays, exits: readonly string[]): Stays {
  const ways = exits.map((code) => groupExits.indexOf(wayOf(code)));
  return { ...stays, exit: stays.exit.map((place) => ways[place] ?? -1) };
}

type Branch = MergeNode | string;

/** Every way in which a branch can be cut into classes: itself, or any cut of each of its children. */
function cutsOf(branch: Branch): readonly (readonly string[])[] {
  if (typeof branch === "string") return [[branch]];
  const below = branch.children
    .map(cutsOf)
    .reduce((cuts, next) => cuts.flatMap((cut) => next.map((more) => [...cut, ...more])), [[]] as readonly string[][]);
  return [[branch.code], ...below];
}

/** Every way in which a table of exits can print those that ended before completion. */
export function notCompletedCuts(): readonly (readonly string[])[] {
  const nodes = exitTree.flatMap(({ children }) => children);
  const node = nodes.find((each) => typeof each !== "string" && each.code === "not_completed");
  return node ? cutsOf(node) : [];
}
