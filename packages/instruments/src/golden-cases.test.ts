import { describe, expect, it } from "vitest";
import { instruments } from "./instruments.js";
import { score } from "./scoring/score.js";
import type { ScoreOptions } from "./scoring/choose.js";

interface Case {
  readonly code: string;
  readonly answers: readonly (number | null)[];
  readonly options?: ScoreOptions;
  readonly score: number;
  readonly clinical?: boolean;
  readonly band?: string;
}

function times(count: number, value: number): readonly number[] {
  return Array.from({ length: count }, () => value);
}

// Each total is worked out by hand; the sum stands beside it.
const cases: readonly Case[] = [
  // Desire (4 + 3) × 0.6 = 4.2; arousal 14 × 0.3 = 4.2; lubrication 13 × 0.3 = 3.9;
  // orgasm 9 × 0.4 = 3.6; satisfaction 11 × 0.4 = 4.4; pain 12 × 0.4 = 4.8; in all 25.1.
  {
    code: "fsfi",
    answers: [4, 3, 4, 4, 3, 3, 4, 3, 3, 3, 3, 3, 3, 4, 4, 3, 4, 4, 4],
    score: 25.1,
    clinical: true,
  },
  // 3 + 4 + 3 + 3 + 4 + 2 = 19; one more is 20.
  { code: "fsfi-6", options: { key: "two-to-thirty" }, answers: [3, 4, 3, 3, 4, 2], score: 19, clinical: true },
  { code: "fsfi-6", options: { key: "two-to-thirty" }, answers: [3, 4, 3, 3, 4, 3], score: 20, clinical: false },
  // EF 4+3+4+3+3+3 = 20, IS 3+3+2 = 8, OF 4+5 = 9, SD 3+4 = 7, OS 3+3 = 6: 50.
  { code: "iief-15", answers: [4, 3, 4, 3, 3, 3, 3, 2, 4, 5, 3, 4, 3, 3, 3], score: 50 },
  // 5 + 4 + 4 + 4 + 4 = 21; 1 + 2 + 1 + 2 + 1 = 7.
  { code: "iief-5", answers: [5, 4, 4, 4, 4], score: 21, clinical: true, band: "mild" },
  { code: "iief-5", answers: [1, 2, 1, 2, 1], score: 7, clinical: true, band: "severe" },
  { code: "iief-5", answers: [5, 5, 4, 4, 4], score: 22, clinical: false, band: "none" },
  // 3 + 0 + 2 + 3 + 3 = 11.
  { code: "shim", answers: [3, 0, 2, 3, 3], score: 11, clinical: true, band: "moderate" },
  // 10 × 1 + 3 × 0 = 10; 11 × 1 = 11.
  { code: "fsds-r", answers: [...times(10, 1), 0, 0, 0], score: 10, clinical: false },
  { code: "fsds-r", answers: [...times(11, 1), 0, 0], score: 11, clinical: true },
  // 13 × 2 = 26; the cut-off of women is not used.
  { code: "sds-r", answers: times(13, 2), score: 26 },
  // 2 + 2 + 2 + 1 + 1 = 8, 9 and 11.
  { code: "pedt", answers: [2, 2, 2, 1, 1], score: 8, clinical: false, band: "none" },
  { code: "pedt", answers: [2, 2, 2, 2, 1], score: 9, clinical: false, band: "probable" },
  { code: "pedt", answers: [3, 2, 2, 2, 2], score: 11, clinical: true, band: "premature-ejaculation" },
  // 4 + 4 + 4 + 4 + 3 = 19.
  { code: "asex", answers: [4, 4, 4, 4, 3], score: 19, clinical: true },
  // 6 × 4 + 6 × 3 = 42.
  { code: "nsss-s", answers: [...times(6, 4), ...times(6, 3)], score: 42 },
  // 6 × 3 + 4 × 4 + 4 × 3 = 46, 47, 48: whole scores up to 47 are below 47.31.
  { code: "rdas", answers: [...times(6, 3), ...times(4, 4), ...times(4, 3)], score: 46, clinical: true },
  { code: "rdas", answers: [4, ...times(5, 3), ...times(4, 4), ...times(4, 3)], score: 47, clinical: true },
  { code: "rdas", answers: [4, 4, ...times(4, 3), ...times(4, 4), ...times(4, 3)], score: 48, clinical: false },
  // 6 × 3 + 5 = 23.
  { code: "das-7", answers: [...times(6, 3), 5], score: 23 },
  // 4 + 3 × 3 = 13; 5 + 3 × 3 = 14.
  { code: "csi-4", answers: [4, 3, 3, 3], score: 13, clinical: true },
  { code: "csi-4", answers: [5, 3, 3, 3], score: 14, clinical: false },
  // 6 + 15 × 3 = 51; 6 + 14 × 3 + 4 = 52.
  { code: "csi-16", answers: [6, ...times(15, 3)], score: 51, clinical: true },
  { code: "csi-16", answers: [6, ...times(14, 3), 4], score: 52, clinical: false },
  // 6 + 26 × 3 + 5 × 4 = 104; 6 + 25 × 3 + 6 × 4 = 105.
  { code: "csi-32", answers: [6, ...times(26, 3), ...times(5, 4)], score: 104, clinical: true },
  { code: "csi-32", answers: [6, ...times(25, 3), ...times(6, 4)], score: 105, clinical: false },
  // 1 + (4 − 2) + (4 − 3) + 7 × 1 = 11; the same with the last item at 0 is 10.
  { code: "core-10", answers: [1, 2, 3, ...times(7, 1)], score: 11, clinical: true },
  { code: "core-10", answers: [1, 2, 3, ...times(6, 1), 0], score: 10, clinical: false },
  {
    code: "core-10",
    options: { cutOff: "depression" },
    answers: [1, 2, 3, ...times(7, 1)],
    score: 11,
    clinical: false,
  },
  // All 1: 26 items at 1, the 8 turned ones at 3: 10 × (26 + 24) / 34.
  { code: "core-om", answers: times(34, 1), score: 500 / 34, clinical: true },
  // 0+1+2+3+0+1+2+1+0 = 10.
  { code: "phq-9", answers: [0, 1, 2, 3, 0, 1, 2, 1, 0], score: 10, clinical: true, band: "moderate" },
  // 6 × 1 + 2 = 8: a case for the NHS, and not yet for the authors.
  { code: "gad-7", answers: [...times(6, 1), 2], score: 8, clinical: true },
  { code: "gad-7", options: { cutOff: "authors" }, answers: [...times(6, 1), 2], score: 8, clinical: false },
  // 4.1 + 4.9 + 8.6 + 0.3 = 17.9, though doubles make 17.900000000000002 of it.
  { code: "ors", answers: [4.1, 4.9, 8.6, 0.3], score: 17.9 },
  // Which side 25 is on has to be chosen.
  { code: "ors", options: { cutOff: "below-25" }, answers: [6.2, 6.3, 6.2, 6.3], score: 25, clinical: false },
  { code: "ors", options: { cutOff: "up-to-25" }, answers: [6.2, 6.3, 6.2, 6.3], score: 25, clinical: true },
  // 9.1 + 8.9 + 9 + 8.9 = 35.9.
  { code: "srs", answers: [9.1, 8.9, 9, 8.9], score: 35.9 },
];

describe("worked out by hand", () => {
  it.each(cases)("$code $answers", ({ code, answers, options, score: total, clinical, band }) => {
    const result = score(code, answers, options);
    expect(result).toMatchObject({ score: total, valid: true, issues: [] });
    expect(result.clinical).toBe(clinical);
    expect(result.band).toBe(band);
  });

  it("leaves out only what is recorded by its scores or has no total", () => {
    const covered = new Set(cases.map(({ code }) => code));
    const left = Object.keys(instruments).filter((code) => !covered.has(code));
    expect(left).toEqual(["griss-men", "griss-women", "sdi-2", "das", "bdi-ii", "gbo", "gas"]);
  });
});

it("SRS: below 36 is a matter to discuss, and clinical only for who asks for that mark", () => {
  const answers = [9, 9, 9, 8.9];
  expect(score("srs", answers)).not.toHaveProperty("clinical");
  expect(score("srs", answers, { cutOff: "to-discuss" })).toMatchObject({ score: 35.9, clinical: true });
  expect(score("srs", [9, 9, 9, 9], { cutOff: "to-discuss" })).toMatchObject({ score: 36, clinical: false });
});

describe("sdi-2", () => {
  const answers = [...times(8, 4), 1, ...times(3, 5), 2, 8];

  it("has no key unless one is chosen: two are in use, and they are not comparable", () => {
    const result = score("sdi-2", answers);
    expect(result).toMatchObject({ subscales: {}, valid: false, issues: [{ code: "choose-key" }] });
    expect(result.issues[0]?.message).toContain("dyadic-8 or dyadic-9");
  });

  it("scores by the chosen key, without a total", () => {
    // 8 × 4 = 32 and 3 × 5 = 15; with items 9 and 13, 33 and 17.
    const narrow = score("sdi-2", answers, { key: "dyadic-8" });
    expect(narrow).toMatchObject({ subscales: { dyadic: 32, solitary: 15 }, valid: true, issues: [] });
    expect(narrow).not.toHaveProperty("score");
    expect(score("sdi-2", answers, { key: "dyadic-9" }).subscales).toEqual({ dyadic: 33, solitary: 17 });
  });

  it("does not read items that its key does not count", () => {
    const gaps = answers.map((answer, at) => ([8, 12, 13].includes(at) ? null : answer));
    expect(score("sdi-2", gaps, { key: "dyadic-8" })).toMatchObject({ valid: true, issues: [] });
    const wide = score("sdi-2", gaps, { key: "dyadic-9" });
    expect(wide).toMatchObject({ subscales: {}, valid: false });
    expect(wide.issues.map(({ item }) => item)).toEqual([9, 13]);
  });
});

describe("core-om", () => {
  it("makes 10 × the mean of each domain, and one of all that is not risk", () => {
    // Risk items at 2, others at 0, the eight turned ones at 4: only risk counts. 10 × 12 / 34.
    const turned = [3, 4, 7, 12, 19, 21, 31, 32];
    const risk = [6, 9, 16, 22, 24, 34];
    const answers = Array.from({ length: 34 }, (_, at) => {
      if (risk.includes(at + 1)) return 2;
      return turned.includes(at + 1) ? 4 : 0;
    });
    const result = score("core-om", answers);
    expect(result.score).toBe(120 / 34);
    expect(result.subscales).toEqual({ "well-being": 0, problems: 0, functioning: 0, risk: 20, "non-risk": 0 });
  });

  it("counts item 30 as it stands: eight items are turned, not nine", () => {
    const lowest = Array.from({ length: 34 }, (_, at) => ([3, 4, 7, 12, 19, 21, 31, 32].includes(at + 1) ? 4 : 0));
    expect(score("core-om", lowest).score).toBe(0);
    expect(score("core-om", lowest.with(29, 4)).score).toBe(40 / 34);
  });
});

describe("iief-15", () => {
  const answers = [4, 4, 4, 4, 4, 3, 3, 3, 4, 4, 4, 4, 3, 3, 4];

  it("reads the band of erectile function: 10, 16, 21 and 25 are the last of theirs", () => {
    const bandAt = (items: readonly number[]) => score("iief-15", items).readings["erectile-function"]?.band;
    const withFunction = (first: readonly number[], last: number) => [...first, ...answers.slice(5, 14), last];
    expect(bandAt(withFunction([2, 2, 1, 2, 2], 1))).toBe("severe");
    expect(bandAt(withFunction([2, 2, 2, 2, 2], 1))).toBe("moderate");
    expect(bandAt(withFunction([3, 3, 3, 3, 3], 1))).toBe("moderate");
    expect(bandAt(withFunction([3, 3, 3, 3, 3], 2))).toBe("mild-to-moderate");
    expect(bandAt(withFunction([4, 4, 4, 4, 4], 1))).toBe("mild-to-moderate");
    expect(bandAt(withFunction([4, 4, 4, 4, 4], 2))).toBe("mild");
    expect(bandAt(withFunction([4, 4, 4, 4, 4], 5))).toBe("mild");
    expect(bandAt(withFunction([5, 4, 4, 4, 4], 5))).toBe("none");
  });

  it("without intercourse, function reads as impaired whatever it is: it is not valid, while desire is", () => {
    const result = score("iief-15", [5, 5, 0, 0, 0, 0, 0, 0, 5, 5, 4, 4, 3, 3, 5]);
    expect(result).toMatchObject({ score: 39, valid: false, issues: [{ code: "no-intercourse" }] });
    expect(result.readings["erectile-function"]).toEqual({ valid: false });
    expect(result.readings["intercourse-satisfaction"]).toEqual({ valid: false });
    expect(result.readings["sexual-desire"]).toEqual({ valid: true });
  });

  it("one or two of the three items on intercourse at 0 do not make it invalid", () => {
    expect(score("iief-15", [...answers.slice(0, 2), 0, 0, 1, ...answers.slice(5)])).toMatchObject({ valid: true });
  });
});

it("shim: without intercourse the total is not valid, and in no band", () => {
  const result = score("shim", [1, 0, 0, 0, 0]);
  expect(result).toMatchObject({ score: 1, valid: false, issues: [{ code: "no-intercourse" }] });
  expect(result).not.toHaveProperty("band");
  expect(score("shim", [1, 0, 1, 0, 0])).toMatchObject({ score: 2, valid: true, clinical: true });
  expect(score("shim", [1, 0, 1, 0, 0])).not.toHaveProperty("band");
});

it("phq-9: item 9 stands beside the total", () => {
  expect(score("phq-9", [0, 0, 0, 0, 0, 0, 0, 0, 1])).toMatchObject({ score: 1, subscales: { risk: 1 } });
});
