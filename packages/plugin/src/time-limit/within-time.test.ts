import { expect, it } from "vitest";
import { withinTime } from "./within-time.js";

it("returns what the work returns, undefined too", () => {
  expect(withinTime(1000, () => 3)).toEqual({ value: 3 });
  expect(withinTime(1000, () => undefined)).toEqual({ value: undefined });
});

it("stops a loop that does not end", () => {
  const endless = (): void => {
    let turns = 0;
    for (;;) turns += 1;
  };
  expect(withinTime(50, endless)).toEqual({ timedOut: true });
});

it("stops a loop that catches whatever it can", () => {
  const stubborn = (): void => {
    for (;;) {
      try {
        for (;;);
      } catch {
        continue;
      }
    }
  };
  expect(withinTime(50, stubborn)).toEqual({ timedOut: true });
});

it("stops a pattern that backtracks for ever", () => {
  const pattern = /^(?:a+)+$/u;
  expect(withinTime(50, () => pattern.test(`${"a".repeat(60)}b`))).toEqual({ timedOut: true });
});

it("throws on what the work throws", () => {
  const failing = (): never => {
    throw new TypeError("broken");
  };
  expect(() => withinTime(1000, failing)).toThrow(new TypeError("broken"));
});

it("works again after it stopped a work", () => {
  withinTime(20, () => {
    for (;;);
  });
  expect(withinTime(1000, () => 1)).toEqual({ value: 1 });
});
