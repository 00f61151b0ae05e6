import { english } from "@rapport/language";
import { describe, expect, it } from "vitest";
import type { Segment } from "./shares-data.js";
import { segmentLabels } from "./shares-labels.js";
import { textWidth } from "./text-width.js";

function parts(...shares: readonly number[]): readonly Segment[] {
  return shares.map((share, at) => ({
    label: "A way out",
    tone: "first",
    share,
    from: shares.slice(0, at).reduce((sum, each) => sum + each, 0),
  }));
}

describe("segmentLabels", () => {
  it("puts each percentage at the left of its part", () => {
    expect(segmentLabels(english, parts(0.5, 0.5), 300, false)).toEqual([
      { text: "50%", x: 0 },
      { text: "50%", x: 150 },
    ]);
  });

  it("leaves out the smaller of two that would touch, and never the larger", () => {
    expect(segmentLabels(english, parts(0.02, 0.9, 0.08), 300, false).map(({ text }) => text)).toEqual(["90%", "8%"]);
  });

  it("keeps the last label within the bar", () => {
    const last = segmentLabels(english, parts(0.98, 0.02), 300, false).at(-1);
    expect((last?.x ?? 0) + textWidth(last?.text ?? "", 12)).toBeLessThanOrEqual(300);
  });
});
