import type { ReportContent, TimeInStageResult } from "@rapport/analysis";
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { released } from "./released.fixture.js";
import { renderHtml } from "./as-read.fixture.js";
import { renderHtml as written } from "./render-html.js";
import { fullInstrument, outcomeChange, sampleContent, timeInStage } from "./sample.fixture.js";

const render = (change: Partial<ReportContent> = {}) => renderHtml(released({ ...sampleContent, ...change }));
const html = render();
const all = (pattern: RegExp, text = html) => [...text.matchAll(pattern)].map(([, found = ""]) => found);
const withheld = { kind: "withheld", reason: "too-few" } as const;

describe("renderHtml", () => {
  it("refuses what did not pass the airlock", () => {
    // @ts-expect-error unprotected numbers are a compile error as well
    expect(() => renderHtml(sampleContent)).toThrow(TypeError);
  });

  it("is one file of less than 300 kB that loads nothing and runs nothing", () => {
    expect(Buffer.byteLength(written(released({ ...sampleContent })))).toBeLessThan(300_000);
    expect(html).not.toMatch(/<(script|link|iframe|img|object|embed)|https?:|@import|\son\w+=|\sstyle=/);
    expect(html).not.toContain("\r");
  });

  it("has its security policy first in the head, with the hash of exactly its style sheet", () => {
    const [styles = ""] = all(/<style>([\s\S]*?)<\/style>/g);
    const hash = createHash("sha256").update(styles, "utf8").digest("base64");
    expect(html).toMatch(/^<!DOCTYPE html><html lang="en"><head><meta http-equiv="Content-Security-Policy"/);
    expect(html.replaceAll("&#x27;", "'")).toContain(`default-src 'none'; style-src 'sha256-${hash}'`);
  });

  it("writes every text of the practice inert", () => {
    const evil = `"><script>alert(1)</script><b style="x">`;
    const stages = timeInStage.stages.map((stage) => ({ ...stage, label: evil }));
    const questions = [
      { ...timeInStage, stages },
      { ...outcomeChange, instruments: [{ ...fullInstrument, label: evil }] },
    ];
    const text = written(released({ ...sampleContent, practice: evil, questions }));
    expect(text).toContain("&#x3C;script>alert(1)");
    expect(text).not.toMatch(/<script|<b /);
  });

  it("has no id twice, and every link inside it leads somewhere", () => {
    const ids = all(/\sid="([^"]*)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    for (const target of all(/href="#([^"]*)"/g)) expect(ids).toContain(target);
    for (const names of all(/aria-labelledby="([^"]*)"/g)) for (const id of names.split(" ")) expect(ids).toContain(id);
  });

  it("names every chart, in a figure with a caption", () => {
    const charts = all(/(<svg[^>]*>)/g);
    expect(charts.length).toBeGreaterThan(5);
    for (const chart of charts) expect(chart).toMatch(/role="img" aria-labelledby="[a-z]+ [a-z]+"/);
    expect(all(/<figure>([\s\S]*?)<\/figure>/g).every((figure) => figure.includes("<figcaption>"))).toBe(true);
  });

  it("gives every table a caption and every header a scope and a text", () => {
    const tables = all(/<table>([\s\S]*?)<\/table>/g);
    expect(tables.length).toBeGreaterThan(5);
    for (const table of tables) expect(table).toMatch(/^<caption/);
    for (const header of all(/(<th[ >][^<]*)/g)) expect(header).toMatch(/^<th scope="(col|row)">./);
  });

  it("has every section, in order", () => {
    expect(all(/<h2[^>]*>([^<]*)/g)).toEqual([
      "What we see",
      "Who is in it",
      "How long do clients stay in each stage, and how do they leave it?",
      "How do scores change from before treatment to its end?",
      "What was practised, and how did it go?",
      "How to read this report and how it was protected",
      "Method and definitions",
    ]);
  });

  it("says how it was protected, from the policy, and what is not promised", () => {
    const policy = { ...sampleContent.policy, k: 8, base: 10, fewestForStatistic: 16, recipient: "public" } as const;
    const text = render({ policy, protection: { ...sampleContent.protection, furthest: 9 } });
    expect(text).toContain("fewer than 16 clients");
    expect(text).toContain("multiple of 10");
    expect(text).toContain("taken alone, 40 stands for any number from 31 to 49");
    expect(text).toContain("A printed 0 stands for any number from 0 to 9");
    expect(text).toContain("Nobody can tell from this report, with all 2 earlier ones, that a count is one of 1 to 7");
    expect(text).toContain("In 3 tables");
    expect(text).toContain("lies further than 8 percentage points");
    expect(text).toContain("not anonymity against somebody who knows all the other clients");
    expect(text).toContain("hides nothing from the practice itself");
    expect(text).toContain("Anonymised for: the public.");
  });

  it("has the counts for a check of the report in its data alone", () => {
    const published = { counts: [{ path: "secret/path", printed: 12345, lower: 12341, upper: 12349 }], sums: [] };
    expect(render({ published })).toBe(html);
  });

  it("is marked as a preview on every page, and then never says that it is anonymised", () => {
    const text = render({ preview: true });
    expect(text).toContain('<body class="preview">');
    expect(text).toMatch(/\.preview::before \{ content: "Preview \u2013 not for release"; position: fixed/u);
    expect(text).toContain("<title>Preview \u2013 not for release: ");
    expect(text).not.toMatch(/anonymised/iu);
    expect(html).not.toMatch(/preview/iu);
  });

  it("says significant and cause of nothing", () => {
    expect(html).not.toMatch(/(?<!clinically |statistically )significant/i);
    expect(html).not.toMatch(/because of (the )?(treatment|therapy)/i);
  });

  it("names the stages and measures that are not shown, and the questions not answered", () => {
    expect(html).toContain("or since showing it would give too much away: Termination.");
    expect(html).toContain("Measures that fewer than 10 people completed are not named");
    expect(html).toContain("goal_ratings");
  });

  it("is the same for the same numbers", () => {
    expect(render()).toBe(html);
  });
});

describe("renderHtml where there is little to show", () => {
  const empty = (questions: ReportContent["questions"]) => render({ questions });
  const noEmptyFrame = (text: string) => {
    expect(text).not.toMatch(/<figure><figcaption|<ul[^>]*><\/ul>|<dl><\/dl>|NaN|undefined/);
  };

  it("answers no question in sentences", () => {
    const text = empty([]);
    expect(text).toContain("No question could be answered");
    expect(text).toContain("Nothing can be said: ");
    noEmptyFrame(text);
  });

  it("draws no chart of a stage without a curve", () => {
    const bare: TimeInStageResult = {
      ...timeInStage,
      stages: [
        {
          code: "a",
          label: "A",
          median: withheld,
          lowerQuartile: withheld,
          upperQuartile: withheld,
          onDays: [],
          stays: withheld,
        },
      ],
    };
    const text = empty([bare]);
    expect(text).not.toContain("<svg");
    expect(text).toContain("Too few stays");
    noEmptyFrame(text);
  });

  it("says that all stages are withheld", () => {
    const text = empty([{ ...timeInStage, stages: [] }]);
    expect(text).toContain("Too few clients stand behind each stage");
    noEmptyFrame(text);
  });

  it("says that there are no measures that can be shown", () => {
    expect(empty([{ ...outcomeChange, instruments: [] }])).toContain("hold no scores, or too few, on any one measure");
  });

  it("draws no shares of fewer than 20", () => {
    const { improvedOfScored: _scored, improvedOfEnded: _ended, distribution: _bins, ...rest } = fullInstrument;
    const reliable = { kind: "breakdown", total: 15, parts: [{ code: "improved", count: 10 }] } as const;
    const text = empty([{ ...outcomeChange, instruments: [{ ...rest, reliable }] }]);
    expect(text).not.toContain("<svg");
    noEmptyFrame(text);
  });

  it("shows an instrument of which everything is withheld", () => {
    const { method: _method, improvedOfScored: _scored, improvedOfEnded: _ended, ...rest } = fullInstrument;
    const text = empty([
      { ...outcomeChange, instruments: [{ ...rest, started: withheld, change: withheld, reliable: withheld }] },
    ]);
    expect(text).toContain("too few people have two scores");
    noEmptyFrame(text);
  });

  it("tells nothing but totals, and why", () => {
    const population = { ...sampleContent.population, tables: [] };
    const text = render({ questions: [], totalsOnly: true, population });
    expect(text).toContain("About 150 clients with about 165 episodes");
    expect(text).toContain(
      "The records hold about 150 clients with about 165 episodes of care: too few to say how they fared without giving somebody away.",
    );
    expect(text).toContain("Nothing but these totals is told");
    expect(text).toContain("A report says more from 30 clients on");
    noEmptyFrame(text);
  });

  it("needs no practice name", () => {
    const { practice: _practice, ...rest } = sampleContent;
    expect(renderHtml(released(rest))).toContain("<title>Outcome report, 30 June 2026</title>");
  });
});
