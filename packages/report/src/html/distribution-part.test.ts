import type { InstrumentResult, ReportContent } from "@rapport/analysis";
import { english, french, german } from "@rapport/language";
import { describe, expect, it } from "vitest";
import { renderHtml } from "../as-read.fixture.js";
import { sidesFinding } from "../prose/distribution-words.js";
import { renderSvg } from "../render-svg.js";
import { released } from "../released.fixture.js";
import { fullInstrument, outcomeChange, plainInstrument, sampleContent } from "../sample.fixture.js";
import { distributionData } from "./distribution-chart.js";

const contentOf = (...instruments: readonly InstrumentResult[]): ReportContent => ({
  ...sampleContent,
  questions: [{ ...outcomeChange, instruments }],
});
const html = renderHtml(released(contentOf(fullInstrument, plainInstrument)));

describe("scores before and after on the page (P7.3)", () => {
  it("are two distributions of bins on one axis, merged bins as one, with the cut-off by its name and its side", () => {
    const data = distributionData(english, contentOf(fullInstrument), "phq9");
    expect(data.edges).toEqual([0, 5, 10, 15, 20, 25, 27]);
    expect(data.rows.map(({ label, note }) => [label, note])).toEqual([
      ["Before treatment", "55 people"],
      ["At its end", "55 people"],
    ]);
    expect(data.rows[0]?.bins.at(-1)).toEqual({ from: 20, until: 27, spans: 2, count: 5 });
    expect(data.cutOff).toEqual({ at: 10, side: "above", label: "10 or more: depression" });
    expect(data.axis).toBe("Points, 0 to 27; lower is better");
  });

  it("are titled by how many were in the clinical range, with the source of the cut-off", () => {
    expect(html).toContain(
      "PHQ-9: of about 55 people with both scores, about 40 were in the clinical range before treatment and about 20 at its end</title>",
    );
    expect(html).toContain("cut-off: Kroenke et al. 2001");
    expect(html).toContain("Before treatment: 5 to less than 10: 15; 10 to less than 15: 20;");
  });

  it("stand in a table too, which the chart leads to", () => {
    expect(html).toContain('<a href="#instrument-1-scores">');
    expect(html).toContain('<th scope="row">10 to less than 15</th><td>20</td><td>15</td>');
    expect(html).toContain('<th scope="row">20 to 27</th><td>5</td><td>0\u20134</td>');
    expect(html).toContain('<th scope="row">In the clinical range</th><td>40</td><td>20</td>');
  });

  it("are drawn for the instrument that most people have both scores on, and said of others", () => {
    const other = { ...fullInstrument, code: "core-10", label: "CORE-10" };
    const { distribution } = fullInstrument;
    if (!distribution) throw new Error("The instrument has distributions.");
    const bins = { kind: "breakdown", total: 30, parts: [] } as const;
    const smaller = { ...other, distribution: { ...distribution, before: { ...distribution.before, bins } } };
    const report = released(contentOf(smaller, fullInstrument));
    const page = renderHtml(report);
    const drawn = renderSvg(report).map(({ name }) => name);
    expect(drawn.filter((name) => name.includes("scores"))).toEqual(["instrument-2-scores-chart.svg"]);
    expect(page).toContain("Of about 55 people with both scores, about 40 were in the clinical range before treatment");
  });

  it("are not drawn of fewer people than shares are told of, nor where one of both is held back", () => {
    const few = { ...sampleContent.policy, fewestForPercent: 60 };
    const content = contentOf(fullInstrument);
    expect(distributionData(english, { ...content, policy: few }, "phq9").rows).toEqual([]);
    const held: InstrumentResult = {
      ...fullInstrument,
      ...(fullInstrument.distribution
        ? { distribution: { ...fullInstrument.distribution, after: { bins: { kind: "withheld", reason: "too-few" } } } }
        : {}),
    };
    expect(distributionData(english, contentOf(held), "phq9").rows).toEqual([]);
    expect(sidesFinding(english, held)).toBeUndefined();
  });

  it("are told in German and French, where fewer than five are", () => {
    const [before, after] = [fullInstrument.distribution?.before, fullInstrument.distribution?.after];
    if (!before || !after) throw new Error("The instrument has distributions.");
    const sides = {
      kind: "breakdown" as const,
      total: 55,
      parts: [
        { code: "clinical", fewerThan: 5 },
        { code: "other", count: 55 },
      ],
    };
    const told = { ...fullInstrument, distribution: { bins: [], before, after: { ...after, sides } } };
    expect(sidesFinding(german, told)).toBe(
      "Von etwa 55 Personen mit beiden Werten lagen vor der Behandlung etwa 40 im klinischen Bereich und an ihrem Ende weniger als 5",
    );
    expect(sidesFinding(french, told)).toBe(
      "Sur environ 55 personnes ayant les deux scores, environ 40 étaient dans la zone clinique avant le traitement et moins de 5 à sa fin",
    );
  });
});
