import { expect, it } from "vitest";
import type { DraftPart } from "../draft.js";
import { endings, endingsTree } from "./closures.fixture.js";
import { mergeParts } from "./merge-parts.js";
import { planCut } from "./plan-cut.js";

const part = (code: string, things: readonly number[], rest: Partial<DraftPart> = {}): DraftPart => ({
  code,
  things: Uint32Array.from(things),
  ...rest,
});
const both = { classes: [{ code: "ab", display: "A or B", of: ["a", "b"] }] };
const impossible = true;

it("things are put together in ascending order, a unit as often as it has things", () => {
  const [merged] = mergeParts([part("a", [2, 9, 10]), part("b", [2, 2, 3, 100])], both);
  expect(merged).toEqual(part("ab", [2, 2, 2, 3, 9, 10, 100]));
});

it("at every number of endings, the classes make up the whole", () => {
  const parts = endings.map((code, at) =>
    part(
      code,
      [at, at + 1, 3 * at].toSorted((a, b) => a - b),
    ),
  );
  const all = parts.flatMap(({ things }) => [...things]).toSorted((a, b) => a - b);
  for (const total of [0, 10, 15, 30, 40, 60]) {
    const merged = mergeParts(parts, planCut(endings, { tree: endingsTree, total }));
    expect(merged.flatMap(({ things }) => [...things]).toSorted((a, b) => a - b)).toEqual(all);
    for (const { things } of merged) expect([...things]).toEqual([...things].toSorted((a, b) => a - b));
  }
});

it("parts may come in any order, and classes keep theirs", () => {
  const cut = { classes: ["a", "b", "c"].map((code) => ({ code, of: [code] })) };
  expect(mergeParts([part("c", [1]), part("a", [0])], cut)).toEqual([part("a", [0]), part("b", []), part("c", [1])]);
});

it("a class is impossible where all of it is", () => {
  expect(mergeParts([part("a", [], { impossible }), part("b", [], { impossible })], both)).toEqual([
    part("ab", [], { impossible }),
  ]);
  expect(mergeParts([part("a", [], { impossible }), part("b", [])], both)).toEqual([part("ab", [])]);
});

it("no part is lost without a word", () => {
  expect(() => mergeParts([part("a", [1]), part("c", [2])], both)).toThrow(RangeError);
});
