import { describe, expect, it } from "vitest";
import { asWritten } from "./as-written.js";
import { checkWritten } from "./check-written.js";
import { pngLogo, svgBytes, svgLogo } from "./look/logo.fixture.js";
import { LookError } from "./look/look-error.js";
import type { Look } from "./look/look.js";
import { released } from "./released.fixture.js";
import { renderHtml } from "./render-html.js";
import { renderReport } from "./render-report.js";
import type { ReportFormat } from "./report-format.js";
import { sampleContent } from "./sample.fixture.js";

const content = asWritten(released(sampleContent));
const look: Look = { accent: "#7a1fa2", logo: svgLogo };
const html = renderHtml(content, { look });
const plain = renderHtml(content);
const policyOf = (page: string) => /Content-Security-Policy"? content="([^"]*)"/u.exec(page)?.[1];
const filesOf = async (format: ReportFormat, chosen: Look) =>
  (await renderReport(content, format, { look: chosen })).map(({ name, content: bytes }) => ({
    name: name === "" ? `report.${format}` : `report/${name}`,
    bytes: Buffer.from(bytes),
    format,
  }));
const page = (text: string) => [{ name: "report.html", bytes: Buffer.from(text) }];
const faultsOf = async (text: string, identifiers: readonly string[] = []) =>
  (await checkWritten(page(text), content, identifiers, { look })).map(({ kind }) => kind);

describe("a report with a look of its own", () => {
  it("has the accent on light and a lighter step on dark, in the page", () => {
    expect(html).toContain("--rc-series-1:#7a1fa2;");
    expect(html).not.toMatch(/#0072b2|#4ea8de/u);
    expect(plain).toMatch(/#0072b2.*#4ea8de/su);
  });

  it("has the accent in charts as files", async () => {
    const svg = (await renderReport(content, "svg", { look })).map((part) => String(part.content)).join("");
    expect(svg).toContain('fill="#7a1fa2"');
    expect(svg).not.toMatch(/#0072b2|data:/u);
    const [drawn, usual] = [await renderReport(content, "png", { look }), await renderReport(content, "png")];
    expect(drawn.length).toBe(usual.length);
    expect(drawn).not.toEqual(usual);
    expect(await renderReport(content, "png", { look: { logo: pngLogo } })).toEqual(usual);
  });

  it.each(["json", "csv", "xlsx"] as const)("is the same as %s", async (format) => {
    expect(await renderReport(content, format, { look })).toEqual(await renderReport(content, format));
  });

  it("has the logo in its head with a description, and allows pictures only then", () => {
    const source = `data:image/svg+xml;base64,${Buffer.from(svgLogo.bytes).toString("base64")}`;
    expect(html).toContain(`<header><img class=logo src="${source}" alt="Logo of Practice 4711"><h1>`);
    expect(html.match(/<img/gu)).toHaveLength(1);
    expect(policyOf(html)).toContain("img-src data:;");
    for (const without of [plain, renderHtml(content, { look: { accent: "#7a1fa2" } })]) {
      expect(without).not.toMatch(/<img|\.logo/u);
      expect(policyOf(without)).not.toContain("img-src");
    }
  });

  it("escapes the description", () => {
    const logo = { ...svgLogo, description: '"><script>' };
    expect(renderHtml(content, { look: { logo } })).toContain('alt="&#x22;><script>"');
  });

  it("is refused where the look cannot be used", async () => {
    const pale: Look = { accent: "#ffcc00" };
    expect(() => renderHtml(content, { look: pale })).toThrow(LookError);
    for (const format of ["html", "svg", "png"] as const) {
      await expect(renderReport(content, format, { look: pale })).rejects.toThrow(LookError);
    }
  });
});

describe("a report with a logo, read back", () => {
  it.each([
    ["SVG", svgLogo],
    ["PNG", pngLogo],
  ])("has no fault, whatever numbers its logo shows (%s)", async (_, logo) => {
    const files = await filesOf("html", { logo });
    expect(await checkWritten(files, content, ["client-17"], { look: { logo } })).toEqual([]);
  });

  it("has no fault in its charts", async () => {
    expect(await checkWritten(await filesOf("svg", look), content, [], { look })).toEqual([]);
  });

  it("knows the logo by its bytes: the same numbers in another picture are found", async () => {
    const other = Buffer.from(svgBytes("<text>4711</text>")).toString("base64");
    const planted = html.replace("</main>", `<img src="data:image/svg+xml;base64,${other}" alt=""></main>`);
    expect(await faultsOf(planted)).toEqual(expect.arrayContaining(["unaccounted-number", "not-reproducible"]));
  });

  it("finds a number beside the logo that only the logo holds", async () => {
    const planted = html.replace("</main>", "<p>4711</p></main>");
    expect(await faultsOf(planted)).toEqual(expect.arrayContaining(["unaccounted-number"]));
  });

  it("finds a logo where none was chosen", async () => {
    const found = (await checkWritten(page(html), content, [])).map(({ kind }) => kind);
    expect(found).toEqual(expect.arrayContaining(["unaccounted-number", "not-reproducible"]));
  });

  it("finds an identifier of a client in the logo", async () => {
    const logo = { ...svgLogo, bytes: svgBytes("<text>client-17</text>") };
    const files = await filesOf("html", { logo });
    const found = await checkWritten(files, content, ["client-17"], { look: { logo } });
    expect(found.map(({ kind }) => kind)).toEqual(["identifier"]);
  });
});
