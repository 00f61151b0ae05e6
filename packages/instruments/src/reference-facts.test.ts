import { describe, expect, it } from "vitest";
import { defaultOf } from "./figure.js";
import type { Instrument } from "./instrument.js";
import { instruments } from "./instruments.js";

const all: Readonly<Record<string, Instrument>> = instruments;

// One row an instrument, as its authors and reviews of it have it: items, range, direction, the default cut-off, the
// default reliability, how many items may be missing by default, and the items that are reversed.
const facts = [
  ["fsfi", 19, [2, 36], "up", "<= 26.55", "none", 0, []],
  ["fsfi-6", 6, [0, 30], "up", "<= 19", "none", 0, []],
  ["iief-15", 15, [5, 75], "up", "none", "none", 0, []],
  ["iief-5", 5, [5, 25], "up", "<= 21", "none", 0, []],
  ["shim", 5, [1, 25], "up", "<= 21", "none", 0, []],
  ["fsds-r", 13, [0, 52], "down", ">= 11", "none", 0, []],
  ["sds-r", 13, [0, 52], "down", "none", "none", 0, []],
  ["pedt", 5, [0, 20], "down", ">= 11", "none", 0, []],
  ["asex", 5, [5, 30], "down", ">= 19", "0.906 alpha", 0, []],
  ["griss-men", 28, [1, 9], "down", "none", "none", 0, []],
  ["griss-women", 28, [1, 9], "down", "none", "none", 0, []],
  ["nsss-s", 12, [12, 60], "up", "none", "none", 0, []],
  ["sdi-2", 14, undefined, "up", "none", "none", 0, []],
  ["das", 32, [0, 151], "up", "none", "0.87 retest", 0, []],
  ["rdas", 14, [0, 69], "up", "< 47.31", "none", 0, []],
  ["das-7", 7, [0, 36], "up", "none", "none", 0, []],
  ["csi-4", 4, [0, 21], "up", "< 13.5", "none", 0, []],
  ["csi-16", 16, [0, 81], "up", "< 51.5", "none", 0, []],
  ["csi-32", 32, [0, 161], "up", "< 104.5", "none", 0, []],
  ["core-10", 10, [0, 40], "down", ">= 11", "0.9 alpha", 1, [2, 3]],
  ["core-om", 34, [0, 40], "down", ">= 10", "none", 3, [3, 4, 7, 12, 19, 21, 31, 32]],
  ["phq-9", 9, [0, 27], "down", ">= 10", "none", 0, []],
  ["gad-7", 7, [0, 21], "down", ">= 8", "none", 0, []],
  ["bdi-ii", 21, [0, 63], "down", "none", "none", 0, []],
  ["ors", 4, [0, 40], "up", "none", "none", 0, []],
  ["srs", 4, [0, 40], "up", "none", "none", 0, []],
  ["gbo", undefined, [0, 10], "up", "none", "none", 0, []],
  ["gas", undefined, [-2, 2], "up", "none", "none", 0, []],
] as const;

it("has a row for every instrument", () => {
  expect(facts.map(([code]) => code)).toEqual(Object.keys(instruments));
});

it.each(facts)("%s: %j items, %j, %s, cut-off %s, reliability %s", (code, ...row) => {
  const { items, range, higherIsBetter, cutOffs, reliabilities, keys = [] } = all[code] ?? instruments.das;
  const [key] = keys;
  const cutOff = defaultOf(cutOffs);
  const reliability = defaultOf(reliabilities);
  expect([
    items,
    range,
    higherIsBetter ? "up" : "down",
    cutOff ? `${cutOff.rule} ${cutOff.value}` : "none",
    reliability ? `${reliability.value} ${reliability.kind}` : "none",
    defaultOf(key?.missingRules)?.total ?? 0,
    key?.reversed ?? [],
  ]).toEqual(row);
});

describe("what could not be confirmed is shipped as such, and is no default", () => {
  it.each([
    ["fsfi-6", "keys", "two-to-thirty"],
    ["sdi-2", "keys", "dyadic-8"],
    ["sdi-2", "keys", "dyadic-9"],
    ["griss-men", "cutOffs", "published"],
    ["griss-women", "cutOffs", "published"],
    ["core-om", "cutOffs", "older-men"],
    ["core-om", "cutOffs", "older-women"],
    ["ors", "cutOffs", "below-25"],
    ["ors", "cutOffs", "up-to-25"],
    ["ors", "cutOffs", "adolescents"],
  ] as const)("%s %s %s", (code, list, choice) => {
    const figure = all[code]?.[list]?.find((each) => each.code === choice);
    expect(figure).toMatchObject({ status: "unconfirmed" });
    expect(figure).not.toHaveProperty("isDefault");
  });

  it.each([
    ["fsfi", 0.88],
    ["fsds-r", 0.74],
    ["rdas", 0.9],
    ["csi-16", 0.94],
    ["phq-9", 0.84],
    ["phq-9", 0.86],
    ["gad-7", 0.83],
    ["gad-7", 0.92],
    ["das", 0.88],
  ])("%s reliability %d", (code, value) => {
    const figures = all[code]?.reliabilities?.filter((each) => each.of === undefined && each.value === value);
    expect(figures).toMatchObject([{ status: "unconfirmed" }]);
  });

  it.each([
    ["gbo", 2.45],
    ["core-om", 5],
    ["phq-9", 5],
  ])("%s reliable change %d", (code, points) => {
    expect(all[code]?.reliableChanges?.filter((each) => each.points === points)).toMatchObject([
      { status: "unconfirmed" },
    ]);
  });

  it("GAD-7: two missing items counted as the mean of the others", () => {
    expect(instruments["gad-7"].keys?.[0]?.missingRules).toMatchObject([{ status: "unconfirmed", total: 2 }]);
  });
});

describe("reliable change", () => {
  it.each([
    ["phq-9", 6, ">="],
    ["gad-7", 4, ">="],
    ["ors", 5, ">="],
    ["rdas", 11.58, ">"],
  ])("%s: %d points, the default", (code, points, reliable) => {
    expect(defaultOf(all[code]?.reliableChanges)).toMatchObject({ points, reliable });
  });

  it("IIEF-15: a change of 4 in erectile function is noticed; 2, 5 and 7 where it is mild, moderate and severe", () => {
    const { minimalChanges = [] } = instruments["iief-15"];
    expect(minimalChanges.map(({ points }) => points)).toEqual([4, 2, 5, 7]);
    expect(defaultOf(minimalChanges, "erectile-function")?.points).toBe(4);
  });
});

it("CORE-OM: which items make which domain, and the limits for missing ones", () => {
  const [key] = instruments["core-om"].keys ?? [];
  expect(Object.fromEntries((key?.subscales ?? []).map(({ code, items }) => [code, items]))).toEqual({
    "well-being": [4, 14, 17, 31],
    problems: [2, 5, 8, 11, 13, 15, 18, 20, 23, 27, 28, 30],
    functioning: [1, 3, 7, 10, 12, 19, 21, 25, 26, 29, 32, 33],
    risk: [6, 9, 16, 22, 24, 34],
    "non-risk": [
      1, 2, 3, 4, 5, 7, 8, 10, 11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 25, 26, 27, 28, 29, 30, 31, 32, 33,
    ],
  });
  expect(key?.missingRules).toMatchObject([
    { total: 3, subscales: { "non-risk": 3, problems: 1, functioning: 1 }, status: "established" },
  ]);
});
