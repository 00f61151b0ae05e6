import { describe, expect, it } from "vitest";
import { observedFrom, recordedStays } from "./observe.js";
import type { Stay } from "./stay.js";

const span = { from: 100, to: 200 };
const stay = (enteredOn: number, leftOn: number | undefined): Stay => ({
  stage: "middle",
  enteredOn,
  leftOn,
  exit: leftOn === undefined ? undefined : "moved",
});

describe("stays in the records (left truncation)", () => {
  it("a stay that was left before the records began, or on that day, is not in them", () => {
    expect(recordedStays([stay(50, 99), stay(50, 100)], span)).toEqual([]);
  });

  it("a stay in progress on that day is known from then on", () => {
    const held = recordedStays([stay(50, 101), stay(99, undefined)], span);
    expect(held.map((each) => observedFrom(each, span))).toEqual([100, 100]);
  });

  it("a later stay is known from its beginning, also where it begins with the records and lasts no day", () => {
    const held = recordedStays([stay(100, 100), stay(100, undefined), stay(150, 160)], span);
    expect(held.map((each) => observedFrom(each, span))).toEqual([undefined, undefined, undefined]);
  });
});
