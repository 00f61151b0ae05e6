import { describe, expect, it } from "vitest";
import { asWritten } from "./as-written.js";
import { readBack } from "./parse-back/read-back.js";
import { released } from "./released.fixture.js";
import { renderHtml } from "./as-read.fixture.js";
import { renderSvg } from "./render-svg.js";
import { sampleContent } from "./sample.fixture.js";

const content = asWritten(released({ ...sampleContent }));
const chartsOf = (parts: ReturnType<typeof renderSvg>) =>
  parts.filter(({ name }) => name.endsWith(".svg")).map((part) => ({ name: part.name, content: String(part.content) }));
const parts = renderSvg(content);
const charts = chartsOf(parts);

/** The texts that a drawing shows, in their order. */
const textsIn = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/gu)].map(([, text]) => text);

describe("renderSvg", () => {
  it("refuses what did not pass the airlock", () => {
    // @ts-expect-error unprotected numbers are a compile error as well
    expect(() => renderSvg(sampleContent)).toThrow(TypeError);
  });

  it("is one file for each chart of the page, with a name that any system takes", () => {
    const html = renderHtml(content);
    const wide = html.replaceAll(/<div class="narrow">[\s\S]*?<\/div>/gu, "");
    const usual = [...wide.matchAll(/<svg class="rc"[\s\S]*?<\/svg>/gu)].map(([svg]) => svg);
    expect(charts.map(({ content: svg }) => textsIn(svg))).toEqual(usual.map(textsIn));
    expect(charts.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["stage-1-chart.svg", "exits.svg", "change.svg"]),
    );
    expect(charts.filter(({ name }) => !/^[a-z\d-]+\.svg$/u.test(name))).toEqual([]);
    expect(new Set(charts.map(({ name }) => name)).size).toBe(charts.length);
  });

  it("is well-formed XML, whose colours do not hang on a style sheet", () => {
    for (const { name, content: svg } of charts) {
      const { pieces } = readBack({ name, bytes: new TextEncoder().encode(svg) });
      expect(pieces.length).toBeGreaterThan(10);
      expect(svg).not.toContain("var(");
      const bare = [...svg.matchAll(/<text ([^>]*)>/gu)].filter(([, attributes]) => !attributes?.includes("fill="));
      expect(bare).toEqual([]);
    }
  });

  it("is marked on every chart where it is a preview", () => {
    const preview = chartsOf(renderSvg(asWritten(released({ ...sampleContent, preview: true }))));
    expect(preview.length).toBe(charts.length);
    expect(preview.filter(({ content: svg }) => !svg.includes("Preview \u2013 not for release"))).toEqual([]);
  });

  it("lists its charts with what each shows, and is an empty list where nothing is drawn", () => {
    const listOf = (made: ReturnType<typeof renderSvg>): unknown => JSON.parse(String(made.at(-1)?.content));
    const list = listOf(parts);
    expect(list).toMatchObject({ format: "rapport-charts", charts: charts.map(({ name }) => ({ path: name })) });
    expect(list).toMatchObject({ charts: expect.arrayContaining([expect.objectContaining({ title: "Evaluation" })]) });
    const none = renderSvg(released({ ...sampleContent, questions: [] }));
    expect(none.map(({ name }) => name)).toEqual(["charts.json"]);
    expect(listOf(none)).toMatchObject({ charts: [] });
  });
});
