import { english, french, german } from "@rapport/language";
import { describe, expect, it } from "vitest";
import { asWritten } from "./as-written.js";
import { checkWritten } from "./check-written.js";
import { comparedInstrument } from "./html/compared.fixture.js";
import { released } from "./released.fixture.js";
import { renderHtml } from "./render-html.js";
import { renderJson } from "./render-json.js";
import { renderReport } from "./render-report.js";
import { reportFormats } from "./report-format.js";
import { outcomeChange, sampleContent } from "./sample.fixture.js";

const content = asWritten(released(sampleContent));
const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const html = renderHtml(content);
const faultsOf = async (name: string, text: string, identifiers: readonly string[] = []) =>
  (await checkWritten([file(name, text)], content, identifiers)).map(({ kind }) => kind);

describe("a report as it would be written, read back", () => {
  it("accounts for every number in it, and draws nothing but what its printed numbers give", async () => {
    const files = [file("q2-2026.html", html), file("q2-2026.json", renderJson(content))];
    expect(await checkWritten(files, content, ["client-17", "c0004"])).toEqual([]);
  });

  it.each([english, german, french])("accounts for the numbers of rules that are compared", async (language) => {
    const questions = [{ ...outcomeChange, instruments: [comparedInstrument] }];
    const compared = asWritten(released({ ...sampleContent, questions }));
    for (const format of ["html", "csv", "svg"] as const) {
      const parts = await renderReport(compared, format, { language });
      const files = parts.map((part) => ({
        name: part.name === "" ? `report.${format}` : `report-${format}/${part.name}`,
        bytes: Buffer.from(part.content),
        format,
      }));
      expect(await checkWritten(files, compared, [], { language })).toEqual([]);
    }
  });

  it.each([
    ["in a text", "</main>", "<p>There were 4711 of them.</p></main>"],
    ["in an attribute", "<main", '<main data-n="4711"'],
    ["in a comment", "</main>", "<!-- 4711 --></main>"],
    ["in the title", "<title>", "<title>4711 "],
  ])("finds a number that was not released, %s", async (_, at, instead) => {
    const planted = html.replace(at, instead);
    expect(planted).not.toBe(html);
    expect(await faultsOf("out.html", planted)).toEqual(
      expect.arrayContaining(["unaccounted-number", "not-reproducible"]),
    );
  });

  it("finds a drawing that was moved, although no number in a text is wrong", async () => {
    const moved = html.replace(/ d="M([\d.]+)/u, ' d="M9$1');
    expect(moved).not.toBe(html);
    expect(await faultsOf("out.html", moved)).toEqual(["not-reproducible"]);
  });

  it("finds an identifier of a client wherever it stands, and does not name it", async () => {
    const planted = html.replace("</main>", '<p class="Client-17"></p></main>');
    const found = await checkWritten([file("out.html", planted)], content, ["client-17"]);
    expect(found.map(({ kind }) => kind)).toContain("identifier");
    expect(JSON.stringify(found)).not.toMatch(/client-17/iu);
  });

  it("does not look for identifiers that are words or numbers, which stand in every report", async () => {
    expect(await faultsOf("out.html", html, ["stays", "20", "open"])).toEqual([]);
  });

  describe.each(reportFormats)("as %s", (format) => {
    const written = async () =>
      (await renderReport(content, format)).map((part) => ({
        name: part.name === "" ? `report.${format}` : `report-${format}/${part.name}`,
        bytes: Buffer.from(part.content),
        format,
      }));

    it("accounts for every number", async () => {
      const files = await written();
      expect(files.length).toBeGreaterThan(0);
      expect(await checkWritten(files, content, ["client-17"])).toEqual([]);
    });

    it("is not taken for what another report gives", async () => {
      const other = asWritten(released({ ...sampleContent, asOf: "2025-03-31", practice: "Other" }));
      const found = await checkWritten(await written(), other, []);
      expect(found.map(({ kind }) => kind)).toContain("not-reproducible");
    });
  });

  it("finds a file that does not belong to the report", async () => {
    const files = [{ ...file("report-csv/more.csv", "a,b\r\n"), format: "csv" as const }];
    expect((await checkWritten(files, content, [])).map(({ kind }) => kind)).toEqual(["not-reproducible"]);
  });
});
