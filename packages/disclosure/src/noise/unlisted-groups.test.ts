import { describe, expect, it } from "vitest";
import type { DraftGroup } from "../draft.js";
import { cellOf, draftOf, units } from "../draft.fixture.js";
import { chanceFrom } from "../privacy/chance.js";
import { rational } from "../privacy/rational.js";
import { seededBytes } from "../privacy/seeded-bytes.fixture.js";
import { planQuestions } from "./plan.js";
import { unlistedGroups } from "./unlisted-groups.js";

const group = (code: string, members: readonly number[]): DraftGroup => {
  const of = cellOf(members);
  return { code, of, figures: { table: { kind: "breakdown", total: of, parts: [{ code: "a", ...of }] } } };
};

const plan = (groups: readonly DraftGroup[]) =>
  planQuestions({ ...draftOf(400), questions: [{ question: "q", expected: [], groups }] }).flatMap(
    ({ unlisted }) => unlisted,
  );

const selected = (groups: readonly DraftGroup[], epsilon = 50) =>
  unlistedGroups(
    plan(groups),
    {
      epsilon: rational(epsilon),
      delta: rational(1, 1_000_000),
      keyOf: (unit, rank) => `${(unit * 7919 + rank * 104729) % 997}`,
    },
    chanceFrom(seededBytes("groups")),
  );

describe("groups that nobody agreed on", () => {
  it("have every unit in one of them only, so that they cost no more than one", () => {
    const groups = ["a", "b", "c"].map((code) => group(code, units(300)));
    const counted = selected(groups).flatMap(({ figures }) =>
      figures.flatMap(({ figure }) => (figure.kind === "breakdown" ? [...figure.total.things] : [])),
    );
    expect(selected(groups).map(({ code }) => code)).toEqual(["a", "b", "c"]);
    expect(counted).toHaveLength(300);
    expect(new Set(counted).size).toBe(300);
  });

  it("leave each other's units where they are when one unit goes", () => {
    const of = (members: readonly number[]) =>
      selected(["a", "b"].map((code) => group(code, members))).map(({ figures: [first] }) =>
        first?.figure.kind === "breakdown" ? [...first.figure.total.things] : [],
      );
    const [one, other] = [of(units(200)), of(units(200).filter((unit) => unit !== 17))];
    expect(one.map((members) => members.filter((unit) => unit !== 17))).toEqual(other);
  });

  it("are not named with a single unit, and hardly any with few at a small epsilon", () => {
    expect(selected([group("a", [3])])).toEqual([]);
    expect(selected([group("a", units(60))], 1).map(({ code }) => code)).toEqual(["a"]);
    expect(selected([group("a", units(3))], 1)).toEqual([]);
  });
});
