import { describe, expect, it } from "vitest";
import { defaultOf } from "./figure.js";
import type { Instrument } from "./instrument.js";
import { instruments } from "./instruments.js";
import { itemsFrom } from "./range.js";
import { score } from "./scoring/score.js";
import type { ScoringKey } from "./scoring-key.js";

/** Every instrument with each of its keys. */
const keyed = Object.values<Instrument>(instruments).flatMap((instrument) =>
  (instrument.keys ?? []).map((key): [string, string, Instrument, ScoringKey] => [
    instrument.code,
    key.code,
    instrument,
    key,
  ]),
);

/** The answer that counts least (0) or most (1), item by item. */
function extreme(key: ScoringKey, end: 0 | 1): readonly number[] {
  return key.ranges.map((range, at) => (key.reversed?.includes(at + 1) ? range[1 - end] : range[end]) ?? 0);
}

function numbers({ score: total, subscales }: ReturnType<typeof score>): readonly number[] {
  return [...(total === undefined ? [] : [total]), ...Object.values(subscales)];
}

function remove(answers: readonly number[], items: readonly number[]): readonly (number | null)[] {
  return answers.map((answer, at) => (items.includes(at + 1) ? null : answer));
}

describe.each(keyed)("%s by %s", (_code, _key, instrument, key) => {
  const options = { key: key.code };
  const scored = itemsFrom(1, key.ranges.length).filter((item) => !key.unscored?.includes(item));

  it("each subscale goes from end to end of its published range", () => {
    const low = score(instrument, extreme(key, 0), options);
    const high = score(instrument, extreme(key, 1), options);
    const published = (key.subscales ?? []).map(({ code, range }) => [code, ...range]);
    const reached = (key.subscales ?? []).map(({ code }) => [code, low.subscales[code], high.subscales[code]]);
    expect(reached).toEqual(published);
  });

  it("every item moves what it counts in, in its own direction, from anywhere in its range", () => {
    for (const item of scored) {
      const [min, max] = key.ranges[item - 1] ?? [0, 0];
      const sign = key.reversed?.includes(item) ? -1 : 1;
      const holding = (key.subscales ?? []).filter(({ items }) => items.includes(item)).map(({ code }) => code);
      for (let answer = min; answer < max; answer += 1) {
        const base = extreme(key, 1);
        const before = score(instrument, base.with(item - 1, answer), options);
        const after = score(instrument, base.with(item - 1, answer + 1), options);
        const moved = holding.map((code) => (after.subscales[code] ?? 0) - (before.subscales[code] ?? 0));
        const total = key.total.kind === "none" ? [] : [(after.score ?? 0) - (before.score ?? 0)];
        expect(moved.length + total.length).toBeGreaterThan(0);
        for (const step of [...moved, ...total]) expect(step * sign).toBeGreaterThan(0);
      }
    }
  });

  it("gives no total with one item missing more than its rule allows, or with none but one answered", () => {
    const allowed = defaultOf(key.missingRules)?.total ?? 0;
    const answers = extreme(key, 1);
    const within = score(instrument, remove(answers, scored.slice(0, allowed)), options);
    expect(within.score !== undefined).toBe(key.total.kind !== "none");
    for (const start of scored.slice(0, scored.length - allowed)) {
      const gone = scored.slice(scored.indexOf(start), scored.indexOf(start) + allowed + 1);
      expect(score(instrument, remove(answers, gone), options)).not.toHaveProperty("score");
    }
    for (const kept of scored) {
      const gone = scored.filter((item) => item !== kept);
      const alone = score(instrument, remove(answers, gone), options);
      expect(alone).not.toHaveProperty("score");
      expect(alone.valid).toBe(false);
      const single = (key.subscales ?? []).filter(({ items }) => items.length === 1 && items.includes(kept));
      expect(Object.keys(alone.subscales)).toEqual(single.map(({ code }) => code));
    }
  });

  it("gives no score out of its range, and none at all without answers", () => {
    for (const item of scored) {
      const [min, max] = key.ranges[item - 1] ?? [0, 0];
      for (const wrong of [min - 1, max + 1]) {
        const result = score(instrument, extreme(key, 1).with(item - 1, wrong), options);
        expect(result).not.toHaveProperty("score");
        expect(result.issues).toMatchObject([{ code: "out-of-range", item }]);
      }
    }
    expect(
      numbers(
        score(
          instrument,
          key.ranges.map(() => null),
          options,
        ),
      ),
    ).toEqual([]);
  });
});

it.each(keyed.filter(([, , { range }, { status }]) => range !== undefined && status === "established"))(
  "%s by %s: the total goes from end to end of its range",
  (_code, _key, instrument, key) => {
    const ends = [extreme(key, 0), extreme(key, 1)].map(
      (answers) => score(instrument, answers, { key: key.code }).score,
    );
    expect(ends).toEqual(instrument.range);
  },
);

it("fsfi-6: its unconfirmed key goes from 2 to 30, inside the range that holds for certain", () => {
  const options = { key: "two-to-thirty" };
  // Desire and satisfaction at 1, the others at 0; and 6 × 5.
  expect(score("fsfi-6", [1, 0, 0, 0, 1, 0], options).score).toBe(2);
  expect(score("fsfi-6", [5, 5, 5, 5, 5, 5], options).score).toBe(30);
});

describe("core-om: the limits for missing items hold scale by scale", () => {
  const answers = Array.from({ length: 34 }, () => 2);

  it.each([
    ["three of 34 leave the total", [1, 2, 14], ["problems", "functioning", "risk", "non-risk"], true],
    ["two of a domain of twelve leave it out", [2, 5], ["well-being", "functioning", "risk", "non-risk"], true],
    ["one of risk leaves risk out", [6], ["well-being", "problems", "functioning", "non-risk"], true],
    [
      "four leave no total, but three of them in 28 leave non-risk",
      [1, 2, 4, 6],
      ["problems", "functioning", "non-risk"],
      false,
    ],
    ["four in 28 leave neither", [1, 2, 4, 14], ["problems", "functioning", "risk"], false],
  ] as const)("%s", (_, gone, left, total) => {
    const result = score("core-om", remove(answers, gone));
    expect(Object.keys(result.subscales)).toEqual(left);
    // All answers are 2, and 4 − 2 is 2: every mean is 2.
    for (const value of numbers(result)) expect(value).toBe(20);
    expect(result.valid).toBe(total);
  });
});

describe("missing rules that are no default are used only where they are chosen", () => {
  it.each([
    ["phq-9", "nhs", 9],
    ["gad-7", "two-missing", 7],
  ] as const)("%s %s", (code, missingRule, items) => {
    const answers = remove(
      Array.from({ length: items }, () => 2),
      [1, 2],
    );
    expect(score(code, answers)).not.toHaveProperty("score");
    // The mean of the others is 2, so the total is 2 × the number of items.
    expect(score(code, answers, { missingRule })).toMatchObject({ score: 2 * items, valid: true });
    expect(score(code, answers.with(2, null), { missingRule })).not.toHaveProperty("score");
  });
});
