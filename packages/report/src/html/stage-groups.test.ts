import { english } from "@rapport/language";
import { describe, expect, it } from "vitest";
import { asWritten } from "../as-written.js";
import { checkWritten } from "../check-written.js";
import { findings } from "../findings.js";
import { released } from "../released.fixture.js";
import { renderHtml } from "../as-read.fixture.js";
import { renderReport } from "../render-report.js";
import { reportFormats } from "../report-format.js";
import { sampleContent } from "../sample.fixture.js";
import { groupedContent } from "../stage-groups.fixture.js";
import { stageGroupsForest } from "./stage-groups-chart.js";

const content = asWritten(released(groupedContent));
const html = renderHtml(content);

describe("time in stage by groups on the page", () => {
  it("stands in the section of time in stage, after the ways out, and only where it was asked for", () => {
    expect(html.indexOf("Time in stage by first concern")).toBeGreaterThan(html.indexOf('id="exits"'));
    expect(renderHtml(released(sampleContent))).not.toContain("stage-groups");
  });

  it("has a closed table with a row for each group, and says in the method part what the tests are", () => {
    expect(html).toContain(
      '<th scope="row">Evaluation</th><td>Pain</td><td>40</td><td>5</td><td>3 weeks (2 to 4)</td>',
    );
    expect(html).toMatch(/<dt>Tests of groups<\/dt><dd>.*Mantel 1966.*Gray\u2019s test \(1988\)/u);
  });

  it("draws the groups by their medians in weeks, open where no upper end is known, and in words those without one", () => {
    const { rows, reference } = stageGroupsForest(english, groupedContent, "evaluation");
    expect(rows).toEqual([
      { label: "Pain", value: "3 weeks (2 to 4)", estimate: 3, lower: 2, upper: 4 },
      { label: "Desire and arousal", value: "5 weeks (4 weeks or more)", estimate: 5, lower: 4 },
      { label: "Between partners", value: "not reached (6 weeks or more)" },
    ]);
    expect(reference).toEqual({ at: 3, label: "all stays" });
  });

  it("is told at the head of the page where a test tells groups apart", () => {
    const found = findings(english, groupedContent).find(({ target }) => target === "stage-groups-1");
    expect(found?.sentence).toMatch(/^Evaluation: groups by first concern leave at different paces/u);
  });

  it.each(reportFormats)("accounts for every number as %s", async (format) => {
    const files = (await renderReport(content, format)).map((part) => ({
      name: part.name === "" ? `report.${format}` : `report-${format}/${part.name}`,
      bytes: Buffer.from(part.content),
      format,
    }));
    expect(await checkWritten(files, content, [])).toEqual([]);
  });
});
