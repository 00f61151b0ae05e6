import { describe, expect, it } from "vitest";
import { asWritten } from "./as-written.js";
import { readBack } from "./parse-back/read-back.js";
import { released } from "./released.fixture.js";
import { renderPng } from "./render-png.js";
import { renderSvg } from "./render-svg.js";
import { outcomeChange, sampleContent, timeInStage } from "./sample.fixture.js";

const reportOn = (practice: string) =>
  asWritten(released({ ...sampleContent, practice, questions: [outcomeChange, timeInStage] }));
const content = reportOn("Linden Street Practice");
const parts = await renderPng(content);
const picturesOf = (made: typeof parts) => made.filter(({ name }) => name.endsWith(".png"));
const pictures = picturesOf(parts);

const sizeOf = (png: string | Uint8Array | undefined) => {
  const bytes = Buffer.from(png ?? "");
  // The width and height of the first chunk (PNG Specification, 11.2.1).
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

describe("renderPng", () => {
  it("refuses what did not pass the airlock", async () => {
    // @ts-expect-error unprotected numbers are a compile error as well
    await expect(renderPng(sampleContent)).rejects.toThrow(TypeError);
  });

  it("is a picture of each chart, at twice its size", () => {
    const charts = renderSvg(content).filter(({ name }) => name.endsWith(".svg"));
    expect(pictures.map(({ name }) => name)).toEqual(charts.map(({ name }) => name.replace("svg", "png")));
    for (const [at, { content: svg }] of charts.entries()) {
      const [, width, height] = / width="([\d.]+)" height="([\d.]+)"/u.exec(String(svg)) ?? [];
      expect(sizeOf(pictures[at]?.content)).toEqual([2 * Number(width), 2 * Number(height)].map(Math.ceil));
    }
  });

  it("holds nothing but the picture", () => {
    for (const { name, content: png } of pictures) {
      const { pieces } = readBack({ name, bytes: Buffer.from(png) });
      expect(pieces.filter(({ role, where }) => role !== "pixels" && where !== "file name")).toEqual([]);
    }
  });

  it("shows its texts, which vanish without a font", async () => {
    const other = picturesOf(await renderPng(reportOn("Another Practice")));
    expect(
      other.filter(({ content: png }, at) => Buffer.from(png).equals(Buffer.from(pictures[at]?.content ?? ""))),
    ).toEqual([]);
  });

  it("is the same bytes each time", async () => {
    expect(await renderPng(content)).toEqual(parts);
  });
});
