import type { ReportContent } from "@rapport/analysis";
import { describe, expect, it } from "vitest";
import { renderHtml } from "../as-read.fixture.js";
import { asWritten } from "../as-written.js";
import { checkWritten } from "../check-written.js";
import { released } from "../released.fixture.js";
import { renderReport } from "../render-report.js";
import { reportFormats } from "../report-format.js";
import { sampleContent } from "../sample.fixture.js";
import { groupedContent, timeByConcern } from "../stage-groups.fixture.js";
import { reportTables } from "../tables/report-tables.js";
import { rowsBy } from "../tables/rows-by.fixture.js";

const withPauses = (pauses: "takenOut" | "notKept"): ReportContent => ({
  ...groupedContent,
  questions: [{ ...timeByConcern, pauses }],
});

const html = renderHtml(asWritten(released(withPauses("takenOut"))));

describe("time in stage without pauses on the page", () => {
  it("says under its heading that pauses are taken out, and in the method part how", () => {
    expect(html).toContain(
      "Pauses are taken out: the days on which an episode rested do not count. Numbers in brackets",
    );
    expect(html).toMatch(/<dt>Without pauses<\/dt><dd>.*counts until that began, as still open\.<\/dd>/u);
  });

  it("says so of each finding at the head of the page and in each chart, which can stand alone", () => {
    expect(html).toContain("end within about 3 weeks (2 to 4). Pauses are not counted.");
    expect(html).toContain("Share still in the stage without pauses, with its interval");
    expect(html).toContain("Share of stays without pauses, at the last day");
    expect(html).toContain("Median of each group without pauses, with its interval");
  });

  it("says where the practice keeps no pauses that every day counts, and nothing where they were not asked for", () => {
    const none = renderHtml(asWritten(released(withPauses("notKept"))));
    expect(none).toContain("the practice keeps no table of pauses: every day counts.");
    expect(none).not.toContain("without pauses, with");
    expect(none).not.toContain("Pauses are not counted");
    expect(renderHtml(released(sampleContent))).not.toMatch(/[Pp]auses (?:are|were)/u);
  });

  it("names its figures in tables by what they are, the counts as ever", () => {
    const estimates = reportTables(asWritten(released(withPauses("takenOut")))).find(
      ({ name }) => name === "estimates",
    );
    const told = (estimates ? rowsBy(estimates) : [])
      .filter(({ question }) => question === "timeInStage")
      .map(({ figure, figure_label }) => [figure, figure_label]);
    expect(told).toContainEqual(["median:withoutPauses", "Time by which half of the stays are over, without pauses"]);
    expect(told.filter(([code]) => code === "median")).toEqual([]);
  });

  it.each(reportFormats)("accounts for every number as %s", async (format) => {
    const content = asWritten(released(withPauses("takenOut")));
    const files = (await renderReport(content, format)).map((part) => ({
      name: part.name === "" ? `report.${format}` : `report-${format}/${part.name}`,
      bytes: Buffer.from(part.content),
      format,
    }));
    expect(await checkWritten(files, content, [])).toEqual([]);
  });
});
