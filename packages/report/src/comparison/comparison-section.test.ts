import { readFileSync } from "node:fs";
import type { Comparison, ReportContent } from "@rapport/analysis";
import { english, french, german, languages } from "@rapport/language";
import type { Language } from "@rapport/language";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { renderHtml } from "../as-read.fixture.js";
import { asWritten } from "../as-written.js";
import { checkWritten } from "../check-written.js";
import { released } from "../released.fixture.js";
import { renderJson } from "../render-json.js";
import { renderReport } from "../render-report.js";
import { renderSvg } from "../render-svg.js";
import { isFolderFormat, reportFormats } from "../report-format.js";
import { sampleContent } from "../sample.fixture.js";
import { reportTables } from "../tables/report-tables.js";
import { rowsBy } from "../tables/rows-by.fixture.js";
import { comparedFigures, comparison } from "./comparison.fixture.js";

const opened = { from: "2026-01-01", to: "2026-06-30" };
const reportOf = (change: Partial<Comparison> = {}, more: Partial<ReportContent> = {}) =>
  asWritten(released({ ...sampleContent, opened, comparison: { ...comparison, ...change }, ...more }));
const pageOf = (language: Language = english, change: Partial<Comparison> = {}) =>
  renderHtml(reportOf(change), { language }).replaceAll("\u00a0", " ").replaceAll("\u202f", " ");
/** The part of a page that compares. */
const sectionOf = (page: string): string => page.match(/<section id="?comparison"?.*?<\/section>/su)?.[0] ?? "";
/** The chart that compares, in a file of its own. */
const drawn = (change: Partial<Comparison> = {}): readonly string[] =>
  renderSvg(reportOf(change))
    .filter(({ name }) => name.includes("comparison"))
    .map(({ content }) => String(content).replaceAll("\u00a0", " "));
/** The cells of the table's rows, by what they begin with. */
function rowOf(page: string, name: string): readonly string[] {
  const row = [...page.matchAll(/<tr><th scope="row">(.*?)<\/th>(.*?)<\/tr>/gsu)].find(([, head]) => head === name);
  return [...(row?.[2] ?? "").matchAll(/<td>(.*?)<\/td>/gsu)].map(([, cell = ""]) => cell);
}

describe("the part of a page that compares two periods", () => {
  const page = pageOf();

  it("names both periods in the header and above it, and until when each is followed", () => {
    expect(page).toContain(
      "episodes opened from 1 January 2026 to 30 June 2026 · compared with episodes opened from 1 January 2025 to 30 June 2025",
    );
    expect(page).toContain("Compared with episodes opened from 1 January 2025 to 30 June 2025</h2>");
    expect(page).toContain("followed until 30 June 2025: for as long after the end of their period.");
    expect(page).toContain("Then counts about 115 clients with about 120 episodes.");
  });

  it("has both values with their intervals and numbers, and the difference with its own", () => {
    expect(rowOf(page, "Ended episodes in which a goal was achieved")).toEqual([
      "35% (26% to 45%), of 100",
      "60% (50% to 69%), of 100",
      "+25 percentage points (+9 to +40)",
    ]);
    expect(rowOf(page, "PHQ-9, mean change in points")).toEqual([
      "\u22122 (\u22123 to \u22121), of 40",
      "\u22126 (\u22127 to \u22125), of 40",
      "\u22124 points (\u22125.6 to \u22122.4)",
    ]);
  });

  it("says plainly where a range includes no difference", () => {
    const [, , difference] = rowOf(page, "Evaluation, over within 30 days");
    expect(difference).toBe("\u22125 percentage points (\u221223 to +14); the range includes “no difference”");
  });

  it("says what is not shown, what is a bound alone, and why there is no difference", () => {
    const few = "not computed: too little is shown of then or of now";
    expect(rowOf(page, "PHQ-9, reliably improved")).toEqual(["not shown", "50% (35% to 65%), of 40", few]);
    expect(rowOf(page, "First contacts declined")).toEqual(["at most 4%, of 120", "13% (8% to 20%), of 115", few]);
    expect(rowOf(page, "Evaluation, half of the stays over after")).toEqual([
      "3 weeks (2 to 4), of 90",
      expect.stringMatching(/^not reached \(5 weeks or more\)/u),
      "not computed for times: look at both ranges",
    ]);
  });

  it("says how many differences there are, what chance alone would do, and nothing of better, worse or a cause", () => {
    expect(page).toContain("3 differences were computed; the ranges of 2 of them leave out “no difference”.");
    expect(page).toContain("about one in twenty would still leave it out, by chance.");
    const own = page.slice(page.indexOf('id="comparison"'), page.indexOf('id="comparison-figures"'));
    expect(own).not.toMatch(/\b(?:better|worse|because|effect|success)/iu);
  });

  it("says that periods of unlike length were followed for unlike times, where they are", () => {
    expect(pageOf(english, { equallyLong: false })).toContain("The two periods are not equally long");
    expect(page).not.toContain("not equally long");
  });

  it("is a sentence where nothing can be compared", () => {
    const nothing = pageOf(english, { figures: [], differences: 0, apart: 0 });
    expect(nothing).toContain("Too few stand behind the figures of these periods to compare anything.");
    expect(nothing).not.toContain('id="comparison-figures"');
  });

  it("draws the shares with then and now at each mark, and no mark for a bound", () => {
    const [wide = ""] = drawn();
    expect(wide).toContain("then 35% (26% to 45%)");
    expect(wide).toContain("now 60% (50% to 69%)");
    expect(wide).toContain("then at most 4%");
    expect([wide.match(/<circle/gu)?.length, wide.match(/<polygon/gu)?.length]).toEqual([2, 4]);
  });

  it("has no chart where only times and points are compared", () => {
    expect(sectionOf(page)).toContain("<svg");
    const figures = comparedFigures.filter(({ unit }) => unit !== "share");
    expect(sectionOf(pageOf(english, { figures }))).not.toContain("<svg");
    expect(drawn({ figures })).toEqual([]);
  });

  it("is said in German and in French", () => {
    const inGerman = pageOf(german);
    expect(inGerman).toContain("Verglichen mit Behandlungen, die vom 1. Januar 2025 bis 30. Juni 2025 begannen</h2>");
    expect(rowOf(inGerman, "Evaluation, vorbei innerhalb von 30 Tagen")[2] ?? inGerman).toContain(
      "\u22125 Prozentpunkte (\u221223 bis +14); die Spanne enthält „kein Unterschied“",
    );
    const inFrench = pageOf(french);
    expect(inFrench).toContain("Comparaison avec les suivis ouverts du 1 janvier 2025 au 30 juin 2025</h2>");
    expect(inFrench).toContain(
      "\u22125 points de pourcentage (\u221223 à +14) ; la fourchette comprend « aucune différence »",
    );
  });
});

describe("what is found in a comparison", () => {
  const findingsOf = (change: Partial<Comparison> = {}) => {
    const page = pageOf(english, change);
    return [...page.matchAll(/<li><a href="#comparison">(.*?)<\/a><\/li>/gu)].map(([, text]) => text);
  };
  const inContents = "Compared with episodes opened from 1 January 2025 to 30 June 2025";

  it("is a difference whose range leaves out none, that rests on enough, with how many were computed", () => {
    expect(findingsOf().filter((text) => text !== inContents)).toEqual([
      "Ended episodes in which a goal was achieved: 60% (50% to 69%) now and 35% (26% to 45%) in the earlier period, " +
        "a difference of +25 percentage points (+9 to +40). It is one of 3 differences that could be computed, and says nothing about why.",
    ]);
  });

  it("is nothing where every range includes no difference", () => {
    const figures = comparedFigures.filter(({ figure }) => figure === "timeInStage/over30");
    expect(findingsOf({ figures }).filter((text) => text !== inContents)).toEqual([]);
  });
});

describe("a comparison in every format", () => {
  const content = reportOf();

  it.each(languages.flatMap((language) => reportFormats.map((format) => ({ code: language.code, format, language }))))(
    "is read back without a number that is not released: $format, $code",
    async ({ format, language }) => {
      const parts = await renderReport(content, format, { language });
      const files = parts.map(({ name, content: bytes }) => ({
        name: isFolderFormat(format) ? `report-${format}/${name}` : `report.${format}`,
        bytes: Buffer.from(bytes),
        format,
      }));
      expect(await checkWritten(files, content, [], { language })).toEqual([]);
    },
    60_000,
  );

  it("is what the schema says, and nothing that it does not", () => {
    const schema = readFileSync(new URL("../../report.schema.json", import.meta.url), "utf8");
    const isValid = new Ajv2020({ strict: true, allErrors: true }).compile(JSON.parse(schema) as object);
    const text = renderJson(content);
    expect([isValid(JSON.parse(text)), isValid.errors]).toEqual([true, null]);
    expect(isValid(JSON.parse(text.replaceAll('"newcombe"', '"guess"')))).toBe(false);
    expect(isValid(JSON.parse(text.replace('"equallyLong": true', '"equallyLong": 1')))).toBe(false);
  });

  it("has a row for each figure in a table of its own, with each number of the data file", () => {
    const table = reportTables(content).find(({ name }) => name === "comparison");
    expect(table?.rows).toHaveLength(comparedFigures.length);
    const cells = new Set(table?.rows.flat());
    const figures = content.comparison?.figures ?? [];
    const numbers = figures.flatMap(({ before, now, difference }) =>
      [before, now, difference ?? {}].flatMap((side) =>
        Object.values(side).filter((value) => typeof value === "number"),
      ),
    );
    expect(numbers.filter((number) => !cells.has(number))).toEqual([]);
    const states =
      table && rowsBy(table).map((row) => [row["before_state"], row["now_state"], row["difference_method"]]);
    expect(states).toEqual([
      ["printed", "not reached", undefined],
      ["printed", "printed", "limits"],
      ["printed", "printed", "newcombe"],
      ["not shown", "printed", undefined],
      ["printed", "printed", "welch"],
      ["at most", "printed", undefined],
    ]);
  });

  it("is in no table of a report that compares nothing", () => {
    expect(reportTables(released({ ...sampleContent })).map(({ name }) => name)).not.toContain("comparison");
  });

  it("has both populations and both periods in the tables", () => {
    const [about, population] = reportTables(content);
    const items = Object.fromEntries((about ? rowsBy(about) : []).map((row) => [row["item"], row["text"]]));
    expect(items).toMatchObject({ openedFrom: "2026-01-01", comparedTo: "2025-06-30", comparedAsOf: "2025-06-30" });
    const before = (population ? rowsBy(population) : []).filter((row) => row["table"] === "before");
    expect(before.map((row) => [row["part"], row["count"]])).toEqual([
      ["clients", 115],
      ["episodes", 120],
    ]);
  });
});
