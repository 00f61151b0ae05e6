import { areas, closureDisplays, sixStages } from "@rapport/dataset";
import type { MergeNode } from "@rapport/disclosure";
import { describe, expect, it } from "vitest";
import { ageBands, ageBandTree } from "./age-bands.js";
import { areaTree } from "./area-tree.js";
import { classesOf, leavesOf } from "./branches.fixture.js";
import { exitTree } from "./exit-tree.js";
import { stageTreeOf } from "./stage-tree.js";

const stageTree = stageTreeOf(sixStages);

/** The leaves of one class of a tree. */
const under = (tree: readonly MergeNode[], code: string) =>
  leavesOf(classesOf(tree).filter((node) => node.code === code)).toSorted();

describe.each([
  { name: "P3.7 exitTree", tree: exitTree, codes: Object.keys(closureDisplays) },
  { name: "P3.1 stageTree", tree: stageTree, codes: sixStages.stages.map(({ code }) => code) },
  { name: "P4.1 areaTree", tree: areaTree, codes: [...areas] },
  { name: "P1.3 ageBandTree", tree: ageBandTree, codes: ageBands.map(({ code }) => code) },
])("$name", ({ tree, codes }) => {
  it("has exactly the codes of the domain, each once", () => {
    expect(leavesOf(tree).toSorted()).toEqual(codes.toSorted());
  });

  it("gives its classes codes and names of their own", () => {
    const classes = classesOf(tree);
    const all = [...classes.map(({ code }) => code), ...codes];
    expect(new Set(all).size).toBe(all.length);
    expect(new Set(classes.map(({ display }) => display)).size).toBe(classes.length);
  });
});

describe("what is merged with what", () => {
  it("P3.6 completion is merged with another ending only where all endings are one", () => {
    const withCompletion = classesOf(exitTree).filter((node) => leavesOf(node.children).includes("completed"));
    expect(withCompletion.map(({ code }) => code)).toEqual(["ended"]);
    expect(under(exitTree, "ended")).toEqual(Object.keys(closureDisplays).toSorted());
  });

  it("P3.7 who left is told from who was sent on", () => {
    expect(under(exitTree, "left_by_client")).toEqual(["moved", "stopped_attending", "stopped_by_choice"]);
    expect(under(exitTree, "ended_by_practice")).toEqual(["declined", "ended_by_practitioner", "referred_on"]);
  });

  it("P4.1 an area that tells a client's sex is merged first with one that does not", () => {
    expect(under(areaTree, "desire_and_arousal")).toEqual(["arousal", "desire", "erection"]);
    expect(under(areaTree, "orgasm_and_ejaculation")).toEqual(["ejaculation", "orgasm"]);
  });

  it("P4.1 identity is merged with no difficulty before oneself is one class", () => {
    expect(under(areaTree, "self_image_and_knowledge")).toEqual(["body_image", "identity", "knowledge"]);
  });

  it("P3.2 intake call and evaluation are before treatment, P3.6 termination is the end", () => {
    expect(stageTree.map(({ display, children }) => [display, children])).toEqual([
      ["Before treatment", ["intake_call", "evaluation"]],
      ["In treatment", ["goal_setting", "middle", "reaching_goals"]],
      ["Ending", ["termination"]],
    ]);
  });
});
