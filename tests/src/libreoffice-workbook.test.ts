import { readFileSync } from "node:fs";
import path from "node:path";
import { openDataset, tables } from "@rapport/dataset";
import { builtInInterventions } from "@rapport/interventions";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { rapport } from "./end-to-end/rapport.js";
import { root } from "./workspace.js";

const folder = path.join(root, "tests/data/libreoffice");
const workbook = path.join(folder, "filled-in.xlsx");

type Typed = Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
const typed = JSON.parse(readFileSync(path.join(folder, "typed.json"), "utf8")) as Typed;

// Opened once, for all that is asked about it.
const { dataset, findings } = await openDataset(workbook, { plugins: builtInInterventions });
afterAll(() => dataset?.close());

/** The one day that was typed as people in the United States do. */
const asDay = (text: string) => (text === "1/7/2026" ? "2026-01-07" : text);

/** What was typed, as rows of the table: numbers as numbers, yes and no as truth, and nothing where nothing was typed. */
function meant(table: (typeof tables)[number]) {
  return (typed[table.name] ?? []).map((row) =>
    Object.fromEntries(
      Object.entries(table.columns).map(([name, { cell }]) => {
        const text = row[name];
        if (text === undefined) return [name, null];
        if (cell.type === "number") return [name, Number(text)];
        return [name, cell.type === "yesno" ? text === "yes" : asDay(text)];
      }),
    ),
  );
}

const sorted = (rows: readonly Readonly<Record<string, unknown>>[]) =>
  rows.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));

const consented = new Set(
  (typed["clients"] ?? []).flatMap((row) => (row["consent_analytics"] === "yes" ? row["client_id"] : [])),
);

describe("the template, filled in with LibreOffice", () => {
  it("reads back without a finding, on the command line too", async () => {
    expect(findings).toEqual([]);
    expect(await rapport(["check", workbook])).toMatchObject({ exitCode: 0, stdout: "" });
  });

  it.each(tables.map((table) => [table.name, table] as const))(
    "has on %s what was typed, and no example",
    async (name, table) => {
      const read = await dataset?.select(`select * from ${name}`);
      const columns = Object.keys(table.columns);
      // One client withdrew, and with that client an episode and a person (P1.4).
      const left = new Set(
        (typed["episodes"] ?? []).flatMap((row) => (consented.has(row["client_id"]) ? [] : row["episode_id"])),
      );
      const kept = meant(table).filter(
        (row) =>
          !(columns.includes("client_id") && !consented.has(String(row["client_id"]))) &&
          !(columns.includes("episode_id") && left.has(String(row["episode_id"]))) &&
          row["person_id"] !== "p3",
      );
      expect(kept.length).toBeGreaterThan(0);
      // A score that was typed as its items is worked out of them.
      const expected = kept.map((row) => (name === "measures" && row["score"] === null ? { ...row, score: 12 } : row));
      expect(sorted(read ?? [])).toEqual(sorted(expected));
    },
  );

  it("has no client who was invented, with or without consent, and its newest day is one that was typed", () => {
    expect(dataset?.clientsWithoutConsent).toBe(1);
    expect(dataset?.asOf).toBe("2026-04-20");
  });
});

describe("LibreOffice", () => {
  const parts = Object.entries(unzipSync(readFileSync(workbook))).map(
    ([name, bytes]) => [name, strFromU8(bytes)] as const,
  );
  const sheets = parts.filter(([name]) => /^xl\/worksheets\/sheet\d+\.xml$/u.test(name)).map(([, xml]) => xml);
  const columns = tables.flatMap((table) => Object.values(table.columns));
  const count = (pattern: RegExp, texts: readonly string[]) => texts.join("").match(pattern)?.length ?? 0;

  it("understood every note of the template", () => {
    const comments = parts.filter(([name]) => name.startsWith("xl/comments")).map(([, xml]) => xml);
    // A column that came later than this workbook has none in it.
    expect(count(/<comment /gu, comments)).toBeGreaterThan(100);
    expect(count(/Required\.|May be left empty\./gu, comments)).toBe(count(/<comment /gu, comments));
  });

  it("understood its drop-downs, its days, its limits and its identifiers", () => {
    const restricted = (type: string) => count(new RegExp(`<dataValidation [^>]*type="${type}"`, "gu"), sheets);
    const days = columns.filter(({ cell }) => cell.type === "date").length;
    expect(restricted("list")).toBeGreaterThan(50);
    expect(restricted("date")).toBeGreaterThan(15);
    expect(restricted("date")).toBeLessThanOrEqual(days);
    expect(restricted("decimal") + restricted("whole")).toBeGreaterThan(10);
    expect(restricted("custom")).toBe(tables.filter(({ key }) => key !== undefined).length);
  });

  it("kept every header in sight, and days as days", () => {
    expect(count(/<pane [^>]*ySplit="1"[^>]*state="frozen"/gu, sheets)).toBe(tables.length + 1);
    expect(parts.find(([name]) => name === "xl/styles.xml")?.[1]).toContain('formatCode="yyyy\\-mm\\-dd"');
  });
});
