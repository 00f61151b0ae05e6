import { describe, expect, it } from "vitest";
import { released } from "./released.fixture.js";
import { renderJson } from "./render-json.js";
import { outcomeChange, sampleContent, timeInStage } from "./sample.fixture.js";

describe("renderJson", () => {
  it("refuses what did not pass the airlock", () => {
    // @ts-expect-error unprotected numbers are a compile error as well
    expect(() => renderJson(sampleContent)).toThrow(TypeError);
  });

  it("is the content as data, under its format's name and version", () => {
    const read: unknown = JSON.parse(renderJson(released(sampleContent)));
    expect(read).toMatchObject({
      format: "rapport-report",
      version: 1,
      practice: "Linden Street Practice",
      population: { clients: { count: 150 }, clientsWithoutConsent: { fewerThan: 5 } },
      published: { counts: [{ path: "population/clients", printed: 150, lower: 146, upper: 154 }, {}] },
    });
  });

  it("is the same text whatever the order in which the content was put together", () => {
    const turned = Object.fromEntries(Object.entries(sampleContent).toReversed());
    // The same keys and values, so the same type.
    expect(renderJson(released(turned as typeof sampleContent))).toBe(renderJson(released({ ...sampleContent })));
  });

  it("orders the keys of every object after the first two", () => {
    const keysIn = (value: unknown): readonly (readonly string[])[] => {
      if (typeof value !== "object" || value === null) return [];
      const inner = Object.values(value).flatMap(keysIn);
      return Array.isArray(value) ? inner : [Object.keys(value), ...inner];
    };
    const [top = [], ...inner] = keysIn(JSON.parse(renderJson(released(sampleContent))));
    expect(top.slice(0, 2)).toEqual(["format", "version"]);
    expect([top.slice(2), ...inner].filter((keys) => keys.join() !== keys.toSorted().join())).toEqual([]);
  });

  it("writes at most six decimals, and every count as it was", () => {
    const text = renderJson(released({ ...sampleContent, questions: [{ ...timeInStage, level: 0.1 + 0.2 }] }));
    expect(text).toContain('"level": 0.3,');
    expect(text).not.toMatch(/\.\d{7}/u);
    const counts = [...text.matchAll(/"atRisk": (\d+)/gu)].map(([, count]) => Number(count));
    expect(counts).toEqual(timeInStage.stages.flatMap(({ curve }) => curve?.points.map(({ atRisk }) => atRisk) ?? []));
  });

  it("reads back as the content", () => {
    const content = { ...sampleContent, questions: [outcomeChange] };
    const read: unknown = JSON.parse(renderJson(released(content)));
    expect(read).toEqual({ format: "rapport-report", version: 1, ...content });
  });

  it("ends in a line end, and has LF alone", () => {
    const text = renderJson(released(sampleContent));
    expect(text.endsWith("}\n")).toBe(true);
    expect(text).not.toContain("\r");
  });
});
