import { english, german } from "@rapport/language";
import { describe, expect, it } from "vitest";
import { renderHtml } from "../as-read.fixture.js";
import { practiceFigures } from "../practice-figures.js";
import { pluginMetrics, sensateFocus } from "../practice.fixture.js";
import { renderSvg } from "../render-svg.js";
import { released } from "../released.fixture.js";
import { sampleContent } from "../sample.fixture.js";
import { practiceFigureIn } from "./practice-charts.js";
import { stepsChart, stepsData } from "./steps-chart.js";

const content = { ...sampleContent, questions: [{ ...pluginMetrics, types: [sensateFocus] }] };
const [steps] = practiceFigures(english, sensateFocus);
const titleOf = (chart: ReturnType<typeof stepsChart>) => JSON.stringify(chart?.children[0]);

describe("how far courses got, on the page (P7.8)", () => {
  it("goes down from all courses to those at the last step, each with its interval", () => {
    expect(steps && stepsData(english, steps.metric)).toEqual({
      steps: [
        { label: "Touch that is not sexual", share: 1, value: "55" },
        { label: "Genital touch", share: 0.727, lower: 0.598, upper: 0.827, value: "73%" },
        { label: "Usually ending in penetration", share: 0.182, lower: 0.102, upper: 0.303, value: "18%" },
      ],
    });
  });

  it("is titled by how many came to the last step", () => {
    const chart = stepsChart(english, released(content), (of) => practiceFigureIn(english, of, 0, 0), "steps");
    expect(titleOf(chart)).toContain(
      "Furthest step: 10 of 55 courses came to \u201cUsually ending in penetration\u201d (10 to 30 in 100)",
    );
    const inGerman = stepsChart(german, released(content), (of) => practiceFigureIn(german, of, 0, 0), "steps");
    expect(titleOf(inGerman)).toContain("10 von 55 Übungsreihen kamen bis");
  });

  it("is drawn in place of bars, with a table of both how many stayed at a step and how many came to it", () => {
    const html = renderHtml(released(content));
    expect(renderSvg(released(content)).map(({ name }) => name)).toContain("practice-1-chart-1.svg");
    expect(html).toContain('<th scope="row">Genital touch</th><td>30</td><td>40</td><td>73% (60% to 83%)</td>');
  });

  it("is not there for a figure that is none of steps", () => {
    const other = practiceFigures(english, sensateFocus)[1];
    expect(other && stepsData(english, other.metric)).toEqual({ steps: [] });
  });
});
