import { describe, expect, it } from "vitest";
import type { Instrument } from "../instrument.js";
import { score } from "../scoring/score.js";
import type { ScoringKey } from "../scoring-key.js";
import { defineInstrument } from "./define-instrument.js";
import type { GoldenCase } from "./golden-case.js";

const own = { status: "established", source: "our own", population: "our clients" } as const;

const key: ScoringKey = {
  ...own,
  code: "ours",
  isDefault: true,
  ranges: [
    [0, 4],
    [0, 4],
    [0, 4],
    [1, 5],
  ],
  reversed: [2],
  total: { kind: "items", by: { kind: "sum" } },
  subscales: [{ code: "closeness", items: [1, 2], by: { kind: "sum", tenths: 5 }, range: [0, 4] }],
  missingRules: [{ ...own, code: "one", isDefault: true, total: 1 }],
};

const definition: Instrument = {
  code: "our-evening",
  name: "How the evening went",
  form: own,
  items: 4,
  range: [1, 17],
  higherIsBetter: true,
  keys: [key],
  cutOffs: [{ ...own, code: "ours", isDefault: true, value: 8, rule: "<", meaning: "to be talked about" }],
  rights: { terms: "free", status: "established", note: "Ours." },
  population: "Our clients.",
};

const goldenCases: readonly GoldenCase[] = [
  // 4 + (4 − 1) + 2 + 5 = 14; (4 + 3) × 0.5 = 3.5.
  {
    name: "good",
    answers: [4, 1, 2, 5],
    expected: { score: 14, valid: true, clinical: false, subscales: { closeness: 3.5 } },
  },
  // (1 + (4 − 3) + 2) × 4 / 3 = 5.333333.
  { name: "one missing", answers: [1, 3, null, 2], expected: { score: 5.333333, valid: true, clinical: true } },
  { name: "out of range", answers: [1, 3, 2, 0], expected: { valid: false } },
];

const paths = (changed: Partial<Instrument>, cases = goldenCases) =>
  (defineInstrument({ ...definition, ...changed }, cases).issues ?? []).map(({ path }) => path);

const keyPaths = (changed: Partial<ScoringKey>) =>
  // Spreading a part over a union loses which of the two it is; what is changed here is never the status.
  paths({ keys: [{ ...key, ...changed } as ScoringKey] }).filter((path) => !path.startsWith("goldenCases["));

describe("a definition that agrees with itself and with its golden cases", () => {
  it("can be scored", () => {
    const { value, issues } = defineInstrument(definition, goldenCases);
    expect(issues).toBeUndefined();
    expect(value).toBe(definition);
    expect(score(value ?? "", [0, 4, 0, 1])).toMatchObject({ score: 1, valid: true, clinical: true });
  });
});

describe("golden cases", () => {
  it("are three at least, one with a missing item, one invalid though complete, one valid", () => {
    expect(paths({}, [])).toEqual(["goldenCases", "goldenCases", "goldenCases", "goldenCases"]);
    expect(paths({}, goldenCases.slice(0, 2))).toEqual(["goldenCases", "goldenCases"]);
    const [good, missing, wrong] = goldenCases;
    if (!good || !missing || !wrong) throw new Error("There are three.");
    expect(paths({}, [good, good, wrong])).toEqual(["goldenCases"]);
    expect(paths({}, [good, good, missing])).toEqual(["goldenCases"]);
  });

  it.each([
    ["another total", { score: 15, valid: true }],
    ["no total", { valid: true }],
    ["not valid", { score: 14, valid: false }],
    ["clinical", { score: 14, valid: true, clinical: true }],
    ["another subscale", { score: 14, valid: true, subscales: { closeness: 7 } }],
    ["a subscale that is none", { score: 14, valid: true, subscales: { warmth: 3.5 } }],
    ["a band", { score: 14, valid: true, band: "good" }],
  ])("that say %s are not reproduced", (name, expected) => {
    expect(paths({}, [...goldenCases, { name, answers: [4, 1, 2, 5], expected }])).toEqual(["goldenCases[3]"]);
  });

  it("a key that is left out, as if nothing were reversed, is found by them", () => {
    const { reversed: _, ...plain } = key;
    expect(paths({ keys: [plain] })).toEqual(["goldenCases[0]", "goldenCases[1]"]);
  });

  it("are needed for each key that has to be chosen", () => {
    const second: ScoringKey = { ...key, status: "established", isDefault: false, code: "second" };
    const { issues } = defineInstrument({ ...definition, keys: [key, second] }, goldenCases);
    expect(issues).toEqual([{ path: "goldenCases", message: "Expected one with the key second." }]);
  });
});

describe("a definition is refused", () => {
  it.each([
    ["with a code that is taken", { code: "phq-9" }, ["code"]],
    ["with a code of other characters", { code: "Our form" }, ["code"]],
    ["without a name", { name: " " }, ["name"]],
    ["with a number of items that its key does not have", { items: 5 }, ["keys[0].ranges"]],
    ["with a range that totals leave", { range: [1, 16] }, ["range"]],
    [
      "with a cut-off out of its range",
      { cutOffs: [{ ...own, code: "x", value: 18, rule: "<", meaning: "x" }] },
      ["cutOffs[0]"],
    ],
    [
      "with a cut-off on the wrong side",
      { cutOffs: [{ ...own, code: "x", value: 8, rule: ">=", meaning: "x" }] },
      ["cutOffs[0]"],
    ],
    [
      "with a figure without a source",
      { reliabilities: [{ ...own, source: "", value: 0.8, kind: "alpha" }] },
      ["reliabilities[0]"],
    ],
    ["with a reliability of 1", { reliabilities: [{ ...own, value: 1, kind: "alpha" }] }, ["reliabilities[0]"]],
    [
      "with a range of reliabilities as its default",
      { reliabilities: [{ ...own, isDefault: true, value: 0.8, upTo: 0.9, kind: "alpha" }] },
      ["reliabilities[0]"],
    ],
    [
      "with a norm about a subscale that there is none of",
      { norms: [{ ...own, of: "warmth", group: "clinical", mean: 2, sd: 1 }] },
      ["norms[0]"],
    ],
    [
      "with a change wider than its range",
      { reliableChanges: [{ ...own, points: 17, reliable: ">=" }] },
      ["reliableChanges[0]"],
    ],
    [
      "with bands that overlap",
      {
        bands: [
          {
            ...own,
            bands: [
              { code: "low", range: [1, 8] },
              { code: "high", range: [8, 17] },
            ],
          },
        ],
      },
      ["bands[0]"],
    ],
  ] satisfies readonly (readonly [string, Partial<Instrument>, readonly string[]])[])("%s", (_, changed, expected) => {
    const found = paths(changed).filter((path) => !path.startsWith("goldenCases"));
    expect(found).toEqual(expected);
  });

  it("with two defaults for the same score", () => {
    const figure = { ...own, isDefault: true, value: 0.8, kind: "alpha" } as const;
    expect(paths({ reliabilities: [figure, { ...figure, kind: "retest" }] })).toEqual(["reliabilities"]);
  });

  it("with an unconfirmed default that comes from JSON", () => {
    const reliabilities = JSON.parse(
      JSON.stringify([{ ...own, status: "unconfirmed", isDefault: true, value: 0.8, kind: "alpha" }]),
    );
    expect(paths({ reliabilities })).toEqual(["reliabilities[0]"]);
  });

  it("without a key", () => {
    expect(paths({ keys: [] })).toContain("keys");
  });

  it.each([
    ["an item that is reversed and is none", { reversed: [5] }, ["keys[0].reversed"]],
    ["an item reversed twice", { reversed: [2, 2] }, ["keys[0].reversed"]],
    [
      "a range the wrong way round",
      {
        ranges: [
          [4, 0],
          [0, 4],
          [0, 4],
          [1, 5],
        ],
      },
      ["keys[0].ranges[0]", "keys[0].subscales[0].range"],
    ],
    [
      "a missing rule for half of the items",
      { missingRules: [{ ...own, code: "half", total: 2 }] },
      ["keys[0].missingRules[0]"],
    ],
    [
      "a missing rule for half of a subscale",
      { missingRules: [{ ...own, code: "half", total: 1, subscales: { closeness: 1 } }] },
      ["keys[0].missingRules[0]"],
    ],
    [
      "subscales that leave an item out of a total made of them",
      { total: { kind: "subscales" } },
      ["keys[0].subscales", "range"],
    ],
    ["a subscale that counts an unscored item", { unscored: [1] }, ["keys[0].unscored", "keys[0].subscales[0].range"]],
    [
      "a subscale with another range than its items'",
      { subscales: [{ code: "closeness", items: [1, 2], by: { kind: "sum" }, range: [0, 4] }] },
      ["keys[0].subscales[0].range"],
    ],
    [
      "a factor that is no whole number of tenths",
      { subscales: [{ code: "closeness", items: [1, 2], by: { kind: "sum", tenths: 2.5 }, range: [0, 2] }] },
      ["keys[0].subscales[0].by"],
    ],
    [
      "an item in two subscales, undeclared",
      {
        subscales: [
          { code: "closeness", items: [1, 2], by: { kind: "sum" }, range: [0, 8] },
          { code: "warmth", items: [2, 3], by: { kind: "sum" }, range: [0, 8] },
        ],
      },
      ["keys[0].subscales"],
    ],
    [
      "a validity rule on an item that cannot be 0",
      { validityRules: [{ ...own, code: "not-applicable", items: [3, 4], atMost: 0 }] },
      ["keys[0].validityRules[0].items"],
    ],
    [
      "a validity rule that can never be broken",
      { validityRules: [{ ...own, code: "not-applicable", items: [3], atMost: 1 }] },
      ["keys[0].validityRules[0].atMost"],
    ],
  ] satisfies readonly (readonly [string, Partial<ScoringKey>, readonly string[]])[])(
    "with %s",
    (_, changed, expected) => {
      expect(keyPaths(changed)).toEqual(expected);
    },
  );

  it("and every issue says what was expected, with no answer in it", () => {
    const { issues = [] } = defineInstrument({ ...definition, items: 5, name: "" }, []);
    expect(issues.length).toBeGreaterThan(4);
    for (const { message } of issues) expect(message).toMatch(/^Expected .+\.$/u);
  });
});

it("an item may be in two subscales where the second says so", () => {
  const subscales = [
    { code: "closeness", items: [1, 2], by: { kind: "sum" }, range: [0, 8] },
    { code: "warmth", items: [2, 3], by: { kind: "sum" }, range: [0, 8], overlaps: true },
  ] as const;
  expect(keyPaths({ subscales })).toEqual([]);
});

it("a validity rule of one's own makes a total invalid and leaves it readable", () => {
  const validityRules = [{ ...own, code: "not-applicable", items: [1, 3], atMost: 1, spoils: ["closeness"] }] as const;
  const cases: readonly GoldenCase[] = [
    ...goldenCases,
    // 0 + (4 − 4) + 0 + 3 = 3, with both items at 0.
    { name: "did not take place", answers: [0, 4, 0, 3], expected: { score: 3, valid: false } },
  ];
  const { value } = defineInstrument({ ...definition, keys: [{ ...key, validityRules }] }, cases);
  const result = score(value ?? "", [0, 4, 0, 3]);
  expect(result.issues.map(({ code }) => code)).toEqual(["not-applicable"]);
  expect(result.readings).toEqual({ closeness: { valid: false } });
});

it("a validity rule that is unconfirmed is not applied", () => {
  const validityRules = [{ ...own, status: "unconfirmed", code: "not-applicable", items: [1, 3], atMost: 0 }] as const;
  const { value } = defineInstrument({ ...definition, keys: [{ ...key, validityRules }] }, goldenCases);
  expect(score(value ?? "", [0, 4, 0, 3])).toMatchObject({ score: 3, valid: true, issues: [] });
});
