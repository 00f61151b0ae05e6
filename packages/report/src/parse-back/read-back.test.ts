import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { released } from "../released.fixture.js";
import { renderHtml } from "../render-html.js";
import { renderJson } from "../render-json.js";
import { sampleContent } from "../sample.fixture.js";
import { allowedNumbers } from "./allowed-numbers.js";
import { findTexts } from "./find-texts.js";
import { numbersIn } from "./numbers-in.js";
import { pngOf } from "./png.fixture.js";
import { readBack } from "./read-back.js";
import { ReadBackError } from "./read-back-error.js";
import { unaccountedNumbers } from "./unaccounted-numbers.js";
import { xlsxOf } from "./xlsx.fixture.js";

const html = renderHtml(released(sampleContent));
const json = renderJson(released(sampleContent));
const read = (name: string, file: string | Uint8Array) =>
  readBack({ name, bytes: typeof file === "string" ? strToU8(file) : file });
const textPlaces = (file: string, allowed: ReadonlySet<string>) =>
  unaccountedNumbers(read("report.html", file).pieces, allowed).filter((each) => each.class === "text");

describe("readBack", () => {
  it.each([
    ["a.html", "<p>a", "html"],
    ["a.HTM", "<p>a", "html"],
    ["a.svg", "<svg/>", "svg"],
    ["a.json", "{}", "json"],
    ["a.csv", "a", "csv"],
    ["a.xlsx", xlsxOf(), "xlsx"],
    ["a.png", pngOf(), "png"],
  ])("knows %s by its ending", (name, file, kind) => {
    expect(read(name, file).kind).toBe(kind);
  });

  it("reads the file's name as well, without its folder", () => {
    const { pieces } = read("/home/4711/zq-12.csv", "a");
    expect(pieces[0]).toEqual({ where: "file name", text: "zq-12.csv", hidden: false });
  });

  it.each([
    ["report.pdf", "A file that ends in .pdf"],
    ["report.zq-4711", "A file with no known ending"],
    ["report", "A file with no known ending"],
    ["folder.html/report", "A file with no known ending"],
  ])("refuses %s by its kind", (name, start) => {
    expect(() => read(name, "a")).toThrow(
      new ReadBackError(
        "unknown-kind",
        `${start} cannot be read back: expected .html, .svg, .json, .csv, .xlsx or .png.`,
      ),
    );
  });

  it("refuses a file that is another than its ending says", () => {
    for (const name of ["a.png", "a.xlsx", "a.svg", "a.json"]) {
      expect(() => read(name, "<p>4711")).toThrow(expect.objectContaining({ code: "malformed" }));
    }
  });

  it("refuses files in files without end", () => {
    const nested = (depth: number): string =>
      depth === 0
        ? "4711"
        : `<a href="data:text/html;base64,${Buffer.from(nested(depth - 1)).toString("base64")}">a</a>`;
    expect(
      numbersIn(
        read("a.html", nested(6))
          .pieces.map(({ text }) => text)
          .join(" "),
      ),
    ).toContain("4711");
    expect(() => read("a.html", nested(7))).toThrow(expect.objectContaining({ code: "too-deep" }));
  });
});

describe("a report that was read back", () => {
  const { pieces } = read("report.html", html);
  const numbers = new Set(pieces.flatMap(({ text }) => numbersIn(text)));

  it("lists the numbers that the page shows", () => {
    // The clients, the stays and the day of the sample, as its page writes them.
    for (const number of ["150", "165", "2026-06-30", "95%", "-4.2"]) expect(numbers).toContain(number);
    expect(numbers).not.toContain("4711");
  });

  it("has nothing left in words once all its numbers are allowed", () => {
    expect(textPlaces(html, numbers)).toEqual([]);
  });

  it("has few numbers in words that its content does not account for", () => {
    // The years of the cited papers, and shares of two released counts.
    const left = textPlaces(html, allowedNumbers(sampleContent));
    expect(left.length).toBeLessThan(30);
    for (const { where } of left) expect(where).toMatch(/\/(?:dd|td|text|desc|p|li)\[\d+\]$/u);
  });

  it.each([
    ["a text", "<p>4711 clients</p>"],
    ["a tip", '<p title="4711">a</p>'],
    ["a comment", "<!-- 4711 -->"],
    ["an attribute", '<p data-n="4711">a</p>'],
    ["a text in parts", "<p><b>47</b>11</p>"],
    [
      "an empty picture",
      `<img src="data:image/png;base64,${Buffer.from(pngOf([], { behind: "n" })).toString("base64")}">`,
    ],
  ])("has one place more with %s that the content does not account for", (_, inside) => {
    const allowed = new Set([...numbers, "47", "11"]);
    expect(textPlaces(html.replace("</main>", `${inside}</main>`), allowed)).toHaveLength(1);
  });

  it("has no number in the data file that the content does not account for", () => {
    // The file says the version of its form.
    const left = unaccountedNumbers(read("report.json", json).pieces, allowedNumbers({ ...sampleContent, version: 1 }));
    expect(left).toEqual([]);
  });

  it("holds the practice's name, and no code that is planted nowhere", () => {
    expect(findTexts(pieces, [sampleContent.practice ?? ""]).length).toBeGreaterThan(0);
    expect(findTexts(pieces, ["zq-4711-kx"])).toEqual([]);
  });
});
