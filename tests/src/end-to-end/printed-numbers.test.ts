import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { inventedPractice } from "./invented-practice.js";
import { kindOf, numbersIn } from "./printed-numbers.js";
import type { PrintedNumber } from "./printed-numbers.js";
import { reportOf } from "./read-report.js";
import type { ReportTexts } from "./read-report.js";

describe.each([300, 60, 45])("the numbers of a report on %i episodes", (episodes) => {
  const newDesk = inventedPractice(episodes);
  let report: ReportTexts;
  let numbers: readonly PrintedNumber[];
  let drawings: readonly string[];
  beforeAll(async () => {
    const desk = newDesk("numbers");
    report = await reportOf(desk, ["--format", "html,json,svg"]);
    const charts = join(desk.folder, "out-svg");
    drawings = readdirSync(charts).map((name) => readFileSync(join(charts, name), "utf8"));
    numbers = numbersIn(JSON.parse(report.json));
  });
  const ofKind = (kind: ReturnType<typeof kindOf>) => numbers.filter((number) => kindOf(number) === kind);

  test("each has a name of which it is known what may stand under it", () => {
    expect(numbers.length).toBeGreaterThan(20);
    expect(ofKind(undefined)).toEqual([]);
  });

  test("every count is a multiple of 5, and what is printed as none is fewer than 5", () => {
    const [populationCounts, otherCounts] = [2, 5];
    expect(ofKind("count").length).toBeGreaterThan(populationCounts + otherCounts);
    expect(ofKind("count").filter(({ value }) => value < 0 || value % 5 !== 0)).toEqual([]);
    expect(ofKind("threshold").filter(({ value }) => value !== 5)).toEqual([]);
  });

  test("every stay is in whole weeks, every share within 0 and 1, and every percent whole", () => {
    expect(ofKind("days").filter(({ value }) => value < 0 || value % 7 !== 0)).toEqual([]);
    expect(ofKind("share").filter(({ value }) => value < 0 || value > 1)).toEqual([]);
    const isWhole = (value: number) => Number.isInteger(value) && value >= 0 && value <= 100;
    expect(ofKind("percent").filter(({ value }) => !isWhole(value))).toEqual([]);
  });

  test("every count that is drawn is printed in the data too", () => {
    const atRisk = new Set(numbers.filter(({ path }) => path.at(-1) === "atRisk").map(({ value }) => value));
    const texts = drawings.flatMap((svg) => [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/gu)]);
    const drawn = texts
      .filter(([, attributes]) => attributes?.includes("rc-count"))
      .map(([, , text]) => Number(text?.replaceAll(",", "")));
    expect(drawn.length > 0).toBe(atRisk.size > 0);
    expect(drawn.filter((count) => !atRisk.has(count))).toEqual([]);
  });

  test("every count in a table is a multiple of 5", () => {
    const tables = report.html.match(/<table[\s\S]*?<\/table>/gu) ?? [];
    expect(tables.length).toBeGreaterThan(0);
    const counts = tables.flatMap((table) => countsOf(table));
    expect(counts.filter((count) => count % 5 !== 0)).toEqual([]);
  });
});

/** The bare numbers in the columns that count stays or pairs of scores. */
function countsOf(table: string): readonly number[] {
  const heads = [...table.matchAll(/<th scope="?col"?>([^<]*)/gu)].map(([, text]) => text ?? "");
  const counting = heads.flatMap((head, at) =>
    /^(?:stays|stays still there|pairs|people|episodes)\b/iu.test(head) ? [at - 1] : [],
  );
  const rows = [...table.matchAll(/<tr><th scope="?row"?>.*?(?=<tr|<\/table|$)/gu)].map(([row]) =>
    [...row.matchAll(/<td>([^<]*)/gu)].map(([, text]) => text ?? ""),
  );
  return rows
    .flatMap((cells) => counting.map((at) => cells[at] ?? ""))
    .flatMap((text) => (/^[\d,]+$/u.test(text) ? [Number(text.replaceAll(",", ""))] : []));
}
