import type { MergeNode } from "@rapport/disclosure";
import { areaTree } from "../trees/area-tree.js";
import type { Level } from "../trees/level-tree.js";

/** A group of areas of concern. */
interface ConcernLevel extends Level {
  readonly areas: readonly string[];
}

type Branch = MergeNode | string;

function leavesOf(branch: Branch): readonly string[] {
  return typeof branch === "string" ? [branch] : branch.children.flatMap(leavesOf);
}

function nodeOf(code: string, branches: readonly Branch[]): MergeNode | undefined {
  for (const branch of branches) {
    if (typeof branch === "string") continue;
    const found = branch.code === code ? branch : nodeOf(code, branch.children);
    if (found) return found;
  }
  return undefined;
}

/** A class of the tree of areas, by which concerns are merged in every other table too. */
function classOf(code: string): ConcernLevel {
  const node = nodeOf(code, areaTree);
  if (!node) throw new RangeError("A group of concerns is a class of areas.");
  return { code, display: node.display, areas: leavesOf(node) };
}

/** Groups of the first concern of an episode; the last is of those for which none is recorded. */
export const concernLevels: readonly ConcernLevel[] = [
  classOf("desire_and_arousal"),
  classOf("orgasm_and_ejaculation"),
  { code: "pain", display: "Pain", areas: ["pain"] },
  classOf("between_partners"),
  classOf("oneself"),
  { code: "other", display: "Other concerns", areas: ["other"] },
  { code: "unknown", display: "No concern recorded", areas: [] },
];

/** Sexual function together, as in the tree of areas, then all that is recorded. */
export const concernTree: readonly MergeNode[] = [
  {
    code: "all_areas",
    display: "All areas",
    children: [
      {
        code: "sexual_function",
        display: "Sexual function",
        children: ["desire_and_arousal", "orgasm_and_ejaculation", "pain"],
      },
      "between_partners",
      "oneself",
      "other",
    ],
  },
];
