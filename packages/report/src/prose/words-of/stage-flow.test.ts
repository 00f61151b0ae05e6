import { english } from "@rapport/language";
import { describe, expect, it } from "vitest";
import { asWritten } from "../../as-written.js";
import { checkWritten } from "../../check-written.js";
import { findings } from "../../findings.js";
import { flowGroup, flowResult } from "../../flow/flow.fixture.js";
import { released } from "../../released.fixture.js";
import { renderHtml } from "../../as-read.fixture.js";
import { renderHtml as written } from "../../render-html.js";
import { sampleContent, timeInStage } from "../../sample.fixture.js";
import { stageFlowWords } from "./stage-flow.js";

const content = { ...sampleContent, questions: [timeInStage, flowResult] };

describe("P7.2 on the page", () => {
  it("is a section with its finding, its columns for wide and for narrow pages, and every figure in a table", () => {
    const page = renderHtml(asWritten(released(content)));
    expect(page).toContain(stageFlowWords(english).title);
    expect(page).toContain(stageFlowWords(english).finding(flowGroup, flowResult, content));
    const drawn = (kind: string) =>
      page.match(new RegExp(`<div class="${kind}"><svg[^>]*><title[^>]*>[^<]*`, "gu")) ?? [];
    const titles = (kind: string) => drawn(kind).map((each) => each.slice(each.lastIndexOf(">") + 1));
    const columns = ["Where episodes are, by weeks since they began", "From stage to stage"];
    expect(titles("wide")).toEqual(expect.arrayContaining(columns));
    expect(titles("narrow")).toEqual(expect.arrayContaining(columns));
    expect(page).toContain("B: days of the first 364");
  });

  it("has no number that was not released", async () => {
    const report = asWritten(released(content));
    const bytes = new TextEncoder().encode(written(report));
    expect(await checkWritten([{ name: "report.html", bytes }], report, [])).toEqual([]);
  });

  it("says so where nothing can be told of 100", () => {
    const bare = { ...flowGroup, figures: [] };
    expect(stageFlowWords(english).finding(bare, flowResult, content)).toBe(
      "Too few episodes were seen for long enough to say where most of 100 are.",
    );
    expect(stageFlowWords(english).sentences(bare, flowResult, content)).toEqual([]);
    expect(stageFlowWords(english).findings({ ...flowResult, groups: [bare] }, content)).toEqual([]);
    expect(stageFlowWords(english).findings({ ...flowResult, groups: [] }, content)).toEqual([]);
  });

  it("gives the first screen its finding", () => {
    const said = findings(english, content).map(({ sentence }) => sentence);
    expect(said).toContain(stageFlowWords(english).finding(flowGroup, flowResult, content));
  });
});
