import { describe, expect, it } from "vitest";
import type { Decider } from "../lifecycles/decider.js";
import { same } from "./same.js";
import { specify } from "./specify.js";

interface Added {
  readonly added: number;
}

/** Counts up to three; the third is accepted with a warning. */
const counter: Decider<number, Added, Added> = {
  initialState: 0,
  evolve: (state, event) => state + event.added,
  decide: (command, state) => {
    const finding = (code: string) => ({ code, path: "added", rule: "P3.2" as const, message: "Up to three." });
    if (state + command.added > 3) return { issues: [finding("too-many")] };
    return { events: [command], warnings: state + command.added === 3 ? [finding("full")] : [] };
  },
};
const expectGiven = specify(counter);
const one: Added = { added: 1 };

describe("specify", () => {
  it("replays what is given before it decides", () => {
    expectGiven([]).when(one).then([one]);
    expectGiven([one, one, one]).when(one).thenIssues(["too-many"]);
  });

  it("sees warnings, and their absence", () => {
    expectGiven([one, one]).when(one).thenWarnings(["full"]);
    expectGiven([]).when(one).thenWarnings([]);
  });

  it("throws a readable message when other events came", () => {
    expect(() =>
      expectGiven([])
        .when(one)
        .then([{ added: 2 }]),
    ).toThrow(new Error('Expected events:\n  {"added":2}\nbut there came events:\n  {"added":1}'));
  });

  it("throws when events were expected and issues came, by their codes", () => {
    expect(() => expectGiven([]).when({ added: 4 }).then([])).toThrow(
      new Error('Expected events:\n  (none)\nbut there came issues:\n  "too-many"'),
    );
  });

  it("throws when issues were expected and there are none, or others", () => {
    expect(() => expectGiven([]).when(one).thenIssues(["too-many"])).toThrow(
      /^Expected issues:[^]*but there came events/u,
    );
    expect(() => expectGiven([]).when({ added: 4 }).thenIssues(["other"])).toThrow(/^Expected issues:[^]*came issues/u);
  });

  it("throws when warnings were expected and there are none, others, or issues", () => {
    expect(() => expectGiven([]).when(one).thenWarnings(["full"])).toThrow(/^Expected warnings:[^]*\(none\)$/u);
    expect(() => expectGiven([one, one]).when(one).thenWarnings([])).toThrow(/^Expected warnings:[^]*"full"$/u);
    expect(() => expectGiven([]).when({ added: 4 }).thenWarnings([])).toThrow(/^Expected warnings:[^]*"too-many"$/u);
  });
});

describe("same", () => {
  it("compares plain data by what it says", () => {
    expect(same({ a: [1, { b: null }], c: undefined }, { a: [1, { b: null }] })).toBe(true);
    expect(same(Number.NaN, Number.NaN)).toBe(true);
  });

  it.each([
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { b: 1 }],
    [{ a: 1 }, { a: 1, b: 1 }],
    [
      [1, 2],
      [2, 1],
    ],
    [[1], { 0: 1 }],
    [null, {}],
    ["1", 1],
  ])("tells %j from %j", (a, b) => {
    expect(same(a, b)).toBe(false);
    expect(same(b, a)).toBe(false);
  });
});
