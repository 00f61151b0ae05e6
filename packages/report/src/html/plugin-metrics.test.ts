import type { InterventionTypeResult, MetricResult, PluginMetricsResult } from "@rapport/analysis";
import { describe, expect, it } from "vitest";
import { curve, pluginMetrics, sensateFocus, shares, tooFew } from "../practice.fixture.js";
import { released } from "../released.fixture.js";
import { renderHtml } from "../as-read.fixture.js";
import { renderJson } from "../render-json.js";
import { sampleContent } from "../sample.fixture.js";

const contentOf = (result: Partial<PluginMetricsResult>) =>
  released({ ...sampleContent, questions: [{ ...pluginMetrics, ...result }] });
const render = (...types: readonly InterventionTypeResult[]) => renderHtml(contentOf({ types }));
const typeOf = (...metrics: readonly MetricResult[]): InterventionTypeResult => ({ ...sensateFocus, metrics });
const all = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].map(([, found = ""]) => found);
const sectionOf = (html: string) =>
  /<section id="plugin-metrics"[\s\S]*?<section id="protection"/u.exec(html)?.[0] ?? "";
const whole = (html: string) => {
  const ids = all(/\sid="([^"]*)"/gu, html);
  expect(new Set(ids).size).toBe(ids.length);
  for (const target of all(/href="#([^"]*)"/gu, html)) expect(ids).toContain(target);
  expect(html).not.toMatch(/NaN|undefined|Infinity|<tbody><\/tbody>|<figure><figcaption/u);
};
const withheld = (metric: MetricResult): MetricResult => {
  const { figure } = metric;
  switch (figure.kind) {
    case "shares":
      return { ...metric, figure: { ...figure, shares: tooFew } };
    case "mean":
      return { ...metric, figure: { ...figure, mean: tooFew } };
    case "times":
      return { ...metric, figure: { ...figure, steps: figure.steps.map((step) => ({ ...step, median: tooFew })) } };
    case "dose":
      return {
        ...metric,
        figure: {
          ...figure,
          practices: { ...figure.practices, shares: tooFew },
          perWeek: { ...figure.perWeek, shares: tooFew },
        },
      };
    case "clock":
      return { ...metric, figure: { kind: "clock", drawn: figure.drawn } };
    default: {
      const unknown: never = figure;
      return unknown;
    }
  }
};

describe("the section on intervention types", () => {
  const html = render(sensateFocus);

  it("has the finding as a heading, the description, and the courses", () => {
    expect(html).toContain(
      '<h3 id="practice-1">Sensate focus: about 40 of 55 courses got to \u201cGenital touch\u201d or further.</h3>',
    );
    expect(html).toContain(sensateFocus.description);
    expect(html).toContain("About 60 courses: 30 completed");
  });

  it("draws one figure, steps first, with its table, and tells all of them in one", () => {
    const section = sectionOf(html);
    expect(all(/<title id="?[a-z]+"?>([^<]*)/gu, section)).toEqual([
      "Furthest step: 10 of 55 courses came to \u201cUsually ending in penetration\u201d (10 to 30 in 100)",
    ]);
    expect(all(/<caption[^>]*>([^<:]*)/gu, section)).toEqual(["Sensate focus, Furthest step", "Sensate focus"]);
    whole(html);
  });

  it("says what counts and which direction is better beside every figure", () => {
    expect(html).toContain("the last entry of each course; lower is better");
    expect(html).toContain("the furthest step of each course, whatever followed");
  });

  it("names the figures and types that are not shown, with the reason", () => {
    expect(html).toContain("since too few clients stand behind each: Dose: practices a week and First practice.");
    expect(html).toContain(
      "since fewer than 10 clients stand behind each, or since showing it would give too much away: Bibliotherapy.",
    );
  });

  it("explains courses, entries and whose words the labels are", () => {
    expect(html).toContain("A course is one intervention of one client");
    expect(html).toContain("are those of each type\u2019s author");
    expect(html).toContain("<dt>Entry</dt>");
  });

  it("is told among what was seen only where a change is clear", () => {
    expect(html).toContain('<li><a href="#practice-1">Sensate focus, \u201cChange in anxiety\u201d: 1.8 lower');
    expect(render(typeOf())).not.toContain('href="#practice-1"');
  });
});

describe("the section where there is little to show", () => {
  it("shows a type of which everything is withheld", () => {
    const html = render({ ...typeOf(...sensateFocus.metrics.map(withheld)), courses: tooFew });
    expect(html).toContain("Sensate focus: too few clients stand behind it");
    expect(html).toContain("None of its figures can be shown, since too few clients stand behind them: Furthest step,");
    expect(sectionOf(html)).not.toMatch(/<svg|<table/u);
    whole(html);
  });

  it("shows a type without metrics", () => {
    const html = render(typeOf());
    expect(html).toContain("asks for no figures beside the courses");
    expect(sectionOf(html)).not.toMatch(/<svg|<table/u);
    whole(html);
  });

  it("draws no line of one point", () => {
    const one: MetricResult = {
      code: "a",
      label: "A",
      metric: "milestoneClock",
      figure: { kind: "clock", drawn: true, curve: { ...curve, points: curve.points.slice(0, 1) } },
    };
    const html = render(typeOf(one));
    expect(sectionOf(html)).not.toContain("<svg");
    whole(html);
  });

  it("says that no type was given, or that none can be shown", () => {
    expect(renderHtml(contentOf({ types: [], withheld: [] }))).toContain("No type of intervention was given");
    expect(renderHtml(contentOf({ types: [] }))).toContain("Too few clients stand behind each type");
  });

  it("puts 30 levels in a table", () => {
    const levels = Array.from({ length: 30 }, (_, at) => [`Level ${at + 1}`, 10] as const);
    const html = render(
      typeOf({ code: "a", label: "A", metric: "choices", take: "last", figure: shares(300, levels) }),
    );
    expect(sectionOf(html)).not.toContain("<svg");
    expect(html).toContain('<th scope="row">Level 30</th><td>10</td><td>3%</td>');
    whole(html);
  });

  it("tells two types of one name, with figures of one name, apart by their places", () => {
    const html = render(sensateFocus, sensateFocus, typeOf(...sensateFocus.metrics, ...sensateFocus.metrics));
    expect(all(/<h3 id="(practice-\d+)"/gu, html)).toEqual(["practice-1", "practice-2", "practice-3"]);
    whole(html);
  });
});

/** A type and a figure of every kind, with one text wherever an author can write one. */
function saying(text: string): InterventionTypeResult {
  const named = { code: text, label: text };
  const metrics = sensateFocus.metrics.map((metric): MetricResult => {
    const { figure } = metric;
    const reached = metric.reached?.map((step) => ({ ...step, ...named, code: step.code }));
    const said = { ...metric, ...named, unit: text, ...(reached ? { reached } : {}) };
    if (figure.kind === "shares")
      return { ...said, figure: { ...figure, levels: figure.levels.map(({ code }) => ({ code, label: text })) } };
    if (figure.kind === "times")
      return { ...said, figure: { ...figure, steps: figure.steps.map((step) => ({ ...step, ...named })) } };
    return said;
  });
  return { ...sensateFocus, ...named, description: text, metrics };
}

describe("what the author of a type writes", () => {
  // As long, so that what has no room is laid out alike.
  const plainAs = (text: string) => render(saying("Plain".padEnd(text.length, "n")));
  const tagsIn = (html: string) => all(/<(\/?[a-z][a-z0-9-]*)/giu, html);

  it.each([
    "<script>alert(1)</script>",
    '"><img src=x onerror="alert(1)">',
    "</title></desc></svg><script>alert(1)</script>",
    "</style><style>*{display:none}",
    '<use href="#main"/>',
    "&amp;lt;script&amp;gt;",
    "javascript:alert(1)",
    "url(https://example.org/a.svg) expression(alert(1)) } * { color: red",
    "' onmouseover='alert(1)",
    "]]><!--<svg onload=alert(1)>-->",
  ])("stays text: %s", (evil) => {
    const html = render(saying(evil));
    // Long texts break into more lines of a drawing, which a group may hold; but for those there are the same elements, in the same order.
    const kinds = (text: string) => tagsIn(text).filter((tag) => !/^\/?(?:text|g)$/u.test(tag));
    expect(kinds(html)).toEqual(kinds(plainAs(evil)));
    const attributes = all(/<[a-z][a-z0-9]*((?:\s[^<>]*)?)>/giu, html).join(" ");
    expect(attributes).not.toMatch(/alert|onerror|onload|onmouseover|javascript|example\.org|display|Plain/u);
    expect(html).not.toMatch(/<[^>]*\sstyle=/u);
    whole(html);
  });

  it("stays what it is in the data, which is JSON and nothing else", () => {
    const evil = '"},"x":[</script>\u2028\u202E=cmd|';
    const read: unknown = JSON.parse(renderJson(contentOf({ types: [saying(evil)] })));
    expect(read).toMatchObject({ questions: [{ types: [{ label: evil, description: evil }] }] });
    const polluting = renderJson(contentOf({ types: [saying("__proto__")] }));
    expect(JSON.parse(polluting)).toMatchObject({ questions: [{ types: [{ code: "__proto__" }] }] });
  });

  it("never becomes part of an id or of a link", () => {
    const html = sectionOf(render(saying("zzz")));
    const attributes = all(/<[a-z][a-z0-9]*((?:\s[^<>]*)?)>/giu, html).join(" ");
    expect(attributes).not.toContain("zzz");
  });

  it("cannot turn the direction of the text around it, and runs from right to left within itself", () => {
    const html = render(saying("\u202Egnp.exe"));
    expect(html).not.toMatch(/[\u202A-\u202E]/u);
    const hebrew = "\u05DE\u05D2\u05E2 (2)";
    const isolated = render(saying(hebrew)).split(hebrew);
    expect(isolated.length).toBeGreaterThan(10);
    expect(isolated.slice(0, -1).filter((before) => !before.endsWith("\u2068"))).toEqual([]);
    expect(isolated.slice(1).filter((after) => !after.startsWith("\u2069"))).toEqual([]);
  });

  it.each([
    [
      "a word of 120 letters",
      "Donaudampfschifffahrtselektrizit\u00E4tenhauptbetriebswerkbauunterbeamtengesellschaft".repeat(2).slice(0, 120),
    ],
    [
      "120 letters from right to left",
      "\u05DE\u05D2\u05E2 \u05DC\u05DC\u05D0 \u05DE\u05D8\u05E8\u05D4 ".repeat(9).slice(0, 119).trim(),
    ],
  ])("can be %s", (_rule, text) => {
    const html = render(saying(text));
    whole(html);
    expect(html.length).toBeLessThan(100_000);
  });
});
