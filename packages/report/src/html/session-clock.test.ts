import type { StageSessions } from "@rapport/analysis";
import { english, french, german } from "@rapport/language";
import { describe, expect, it } from "vitest";
import { renderHtml } from "../as-read.fixture.js";
import { asWritten } from "../as-written.js";
import { checkWritten } from "../check-written.js";
import { released } from "../released.fixture.js";
import { renderReport } from "../render-report.js";
import { reportFormats } from "../report-format.js";
import { sessionsFinding } from "../prose/session-sentences.js";
import { sampleContent } from "../sample.fixture.js";
import { contentInSessions, timeInSessions } from "../sessions.fixture.js";
import { reportTables } from "../tables/report-tables.js";
import { rowsBy } from "../tables/rows-by.fixture.js";

const content = asWritten(released(contentInSessions));
const html = renderHtml(content);
const [first] = timeInSessions.stages;

function finding(median: StageSessions["median"], language = english): string {
  if (!first?.sessions) throw new Error("The first stage is told in sessions.");
  return sessionsFinding(language, {
    stage: { ...first, label: "Evaluation" },
    sessions: { ...first.sessions, median },
  });
}

describe("time in stage on a clock of sessions, in words", () => {
  const position = { kind: "position", step: 1 } as const;

  it("says with how many sessions half of the stays end, with the interval", () => {
    const median = { ...position, estimate: 3, lower: 2, upper: 4 };
    expect(finding(median)).toBe("Evaluation: half of about 120 stays end within 3 sessions (2 to 4).");
    expect(finding(median, german)).toBe(
      "Abklärung: Die Hälfte von etwa 120 Aufenthalten endet innerhalb von 3 Sitzungen (2 bis 4).",
    );
    expect(finding(median, french)).toMatch(/: la moitié d’environ 120 séjours se termine en 3 séances \(2 à 4\)\.$/u);
  });

  it("says what is rounded, not reached, or over before a first session", () => {
    expect(finding({ ...position, step: 2, estimate: 4, lower: 4, upper: 4 })).toContain(
      "within 4 sessions (interval: 4 sessions, to the nearest 2 sessions)",
    );
    expect(finding({ ...position, estimate: 0, lower: 0, upper: 1 })).toContain("end before a first session (0 to 1).");
    expect(finding({ ...position, lower: 5 })).toContain("in sessions is not reached (not before 5 sessions).");
    expect(finding({ ...position })).toContain("is not reached, and its interval is not known.");
    expect(finding({ kind: "withheld", reason: "too-few" })).toContain("end is not shown, since too few clients");
  });
});

describe("time in stage on a clock of sessions, on the page", () => {
  it("stands after the ways out, only where it was asked for, and of the stages that something is shown of", () => {
    expect(html.indexOf("How many sessions stays take")).toBeGreaterThan(html.indexOf('id="exits"'));
    expect(html).toContain('id="session-clock-1"');
    expect(html).not.toContain('id="session-clock-2"');
    expect(html).toContain("<dt>Clock of sessions</dt>");
    expect(renderHtml(released(sampleContent))).not.toContain("session-clock");
  });

  it("has the numbers of its line in a table, with the ways out", () => {
    expect(html).toContain(
      '<th scope="row">2</th><td>60%</td><td>50% to 70%</td><td>70</td><td>36%</td><td>4%</td></tr>',
    );
    expect(html).toContain("within 6 percentage points of the exact one after each of these numbers of sessions");
    expect(html).toContain("<td>not reached (4 sessions or more, to the nearest 2 sessions)</td>");
    expect(html).toContain("Attended sessions in the stage");
  });

  it("says where the practice keeps no sessions", () => {
    const { sessionClock: _, ...days } = timeInSessions;
    const stages = days.stages.map(({ sessions: _none, ...stage }) => stage);
    const questions = [{ ...days, stages, sessionClock: "notKept" as const }];
    expect(renderHtml(released({ ...contentInSessions, questions }))).toContain("keeps no table of sessions");
  });

  it("is in the tables in sessions, and never in days", () => {
    const [estimates, curves] = ["estimates", "curves"].map(
      (name) =>
        (reportTables(content).find((table) => table.name === name) ?? { rows: [], columns: [] }) as Parameters<
          typeof rowsBy
        >[0],
    );
    const inSessions = estimates ? rowsBy(estimates).filter(({ figure }) => String(figure).endsWith(":sessions")) : [];
    expect(inSessions.map(({ figure, unit, estimate }) => [figure, unit, estimate])).toEqual([
      ["median:sessions", "sessions", 3],
      ["lowerQuartile:sessions", "sessions", 1],
      ["upperQuartile:sessions", "sessions", undefined],
    ]);
    const line = (curves ? rowsBy(curves) : []).filter(
      ({ figure, measure }) => figure === "lifeTable:sessions" && measure === "survival",
    );
    expect(line.map(({ day, sessions, share }) => [day, sessions, share])).toEqual([
      [undefined, 0, 1],
      [undefined, 1, 0.8],
      [undefined, 2, 0.6],
      [undefined, 4, 0.3],
    ]);
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
