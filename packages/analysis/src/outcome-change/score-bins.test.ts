import { instruments } from "@rapport/instruments";
import { describe, expect, it } from "vitest";
import { cutOffOf } from "./cut-off.js";
import { measuredInstrument } from "./measured-instrument.js";
import type { MeasuredInstrument } from "./measured-instrument.js";
import { binOf, scoreBins, sideOf, sideOfBin } from "./score-bins.js";

const measured = Object.keys(instruments).flatMap((code) => measuredInstrument(code) ?? []);

function instrument(code: string): MeasuredInstrument {
  const found = measuredInstrument(code);
  if (!found) throw new Error(`${code} is an instrument with a total.`);
  return found;
}

const edgesOf = (code: string) => {
  const bins = scoreBins(instrument(code));
  return [...bins.map(({ from }) => from), bins.at(-1)?.until];
};

describe("bins of scores", () => {
  it.each(measured.map((each) => [each.code, each] as const))(
    "are six to eight over the whole range of %s, with whole numbers between them",
    (_code, each) => {
      const bins = scoreBins(each);
      expect(bins.length).toBeGreaterThanOrEqual(6);
      expect(bins.length).toBeLessThanOrEqual(8);
      expect([bins[0]?.from, bins.at(-1)?.until]).toEqual(each.range);
      for (const { from, until } of bins) {
        expect(Number.isInteger(from)).toBe(true);
        expect(until).toBeGreaterThan(from);
      }
      expect(bins.slice(1).map(({ from }) => from)).toEqual(bins.slice(0, -1).map(({ until }) => until));
    },
  );

  it("have the cut-off between two of them where a round width allows that", () => {
    // Depression from 10 of 27 points up, so that 5 fits; distress from 11 of 40 up, which no width of six to eight bins meets.
    expect(edgesOf("phq-9")).toEqual([0, 5, 10, 15, 20, 25, 27]);
    expect(edgesOf("core-10")).toEqual([0, 5, 10, 15, 20, 25, 30, 35, 40]);
    expect(edgesOf("fsfi")).toEqual([2, 7, 12, 17, 22, 27, 32, 36]);
  });

  it("hold a score that is their beginning and not one that is their end, but for the highest score", () => {
    const bins = scoreBins(instrument("phq-9"));
    expect([0, 4.9, 5, 24, 25, 27].map((score) => binOf(bins, score)?.from)).toEqual([0, 0, 5, 20, 25, 25]);
    expect([-1, 28].map((score) => binOf(bins, score))).toEqual([undefined, undefined]);
  });

  it("lie on a side of the cut-off only where each of their scores does", () => {
    const steps = Array.from({ length: 1601 }, (_, at) => at / 10);
    for (const each of measured) {
      const cutOff = cutOffOf(each);
      if (!cutOff) continue;
      const bins = scoreBins(each);
      for (const bin of bins) {
        const sides = new Set(
          [...steps, cutOff.value].filter((score) => binOf(bins, score) === bin).map((score) => sideOf(cutOff, score)),
        );
        const told = [sideOfBin(cutOff, bin) ?? [...sides]].flat();
        expect([...sides]).toEqual(told);
      }
    }
    // 47.31 is within 40 to 50: neither side.
    const rdas = instrument("rdas");
    const cutOff = cutOffOf(rdas);
    expect(scoreBins(rdas).map((bin) => cutOff && sideOfBin(cutOff, bin))).toEqual([
      ...Array.from({ length: 4 }, () => "clinical"),
      undefined,
      "other",
      "other",
    ]);
  });
});
