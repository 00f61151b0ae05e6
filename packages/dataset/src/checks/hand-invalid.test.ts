import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { openDataset } from "../open-dataset.js";

/**
 * Rows that must not be swallowed in silence, and what to do with each subject's: our own reference cases, made by hand. The
 * rules of survcheck in R's package survival (no overlap, no gap, no stay of no length in start-stop form, no jump) are the
 * model for those about several stays.
 */
const read = (name: string) => readFileSync(new URL(`reference/${name}`, import.meta.url), "utf8");

interface Expected {
  readonly rows: readonly { readonly subject_id: string; readonly verdict: string; readonly why: string }[];
}
const { rows: verdicts }: Expected = JSON.parse(read("hand-invalid.expected.json"));
const given: readonly Readonly<Record<string, string>>[] = parse(read("hand-invalid.csv"), { columns: true });

/** Day 0 is 1 January 2026; what is not a whole number stays as it is. */
function dayOf(text = ""): string {
  return /^\d+$/u.test(text) ? new Date(Date.UTC(2026, 0, 1 + Number(text))).toISOString().slice(0, 10) : text;
}

const stages = given.map((row) => ({
  episode_id: row["subject_id"] ?? "",
  stage: row["stage"] ?? "",
  entered_on: dayOf(row["entered_day"]),
  left_on: dayOf(row["left_day"]),
  exit: row["exit_reason"] ?? "",
  observed_from: dayOf(row["observed_from_day"]),
  observed_until: dayOf(row["observed_until_day"]),
}));

const subjects = [...new Set(stages.map((row) => row.episode_id))].filter((id) => id !== "");
const practice = {
  clients: subjects.map((client_id) => ({ client_id, kind: "individual", consent_analytics: "yes" })),
  episodes: subjects.map((id) => ({
    episode_id: id,
    client_id: id,
    first_contact_on: "2025-12-20",
    opened_on: "2026-01-01",
  })),
  stages,
};

/** The rows of a subject, as a spreadsheet counts them. */
const rowsOf = (subject: string) => stages.flatMap((row, at) => (row.episode_id === subject ? [at + 2] : []));

describe("25 rows by hand", async () => {
  const { dataset, findings, rejected } = await openDataset(practice);
  const left = (await dataset?.select("select episode_id from stages")) ?? [];
  dataset?.close();

  it("have a verdict each", () => {
    expect(stages).toHaveLength(25);
    expect(verdicts.map((each) => each.subject_id).toSorted()).toEqual(["", ...subjects].toSorted());
  });

  it.each(verdicts)("$subject_id: $why: $verdict", ({ subject_id, verdict }) => {
    const rows = rowsOf(subject_id);
    const about = findings.filter(({ row }) => row !== undefined && rows.includes(row));
    const errors = about.filter(({ severity }) => severity === "error");
    const used = left.filter((row) => row["episode_id"] === subject_id).length;
    const refused = new Set(errors.map(({ row }) => row)).size;
    expect({ reject: refused > 0, warn: about.length > 0 && refused === 0, ok: about.length === 0 }).toEqual({
      reject: verdict === "reject",
      warn: verdict === "warn",
      ok: verdict === "ok",
    });
    // Left out are the rows that are named, and no other.
    expect(used).toBe(rows.length - refused);
  });

  it("each name their reason", () => {
    const reasons = verdicts.map(({ subject_id }) => {
      const rows = rowsOf(subject_id);
      return [subject_id, ...new Set(findings.flatMap(({ row = 0, code }) => (rows.includes(row) ? [code] : [])))];
    });
    expect(reasons).toEqual([
      ["v01", "left-before-entered"],
      ["v02", "censored-without-day"],
      ["v03", "two-last-days"],
      ["v04", "never-observed"],
      ["v05", "observed-before-entered"],
      ["v06", "empty-cell"],
      ["v07", "bad-cell"],
      ["v08", "bad-cell"],
      ["v09", "bad-cell"],
      ["v10", "empty-cell"],
      ["", "empty-cell"],
      ["v12", "incomplete"],
      ["v13", "incomplete"],
      ["v14", "censored-and-left"],
      ["v15", "overlapping-stays"],
      ["v16", "duplicate-row"],
      ["v17", "gap-between-stays"],
      ["v18", "censored-before-another"],
      ["v19"],
      ["v20"],
      ["v21"],
    ]);
  });

  it("are counted where they are left out", () => {
    // 14 subjects with one row, both stays of v15, and the second row of v16.
    expect(rejected).toEqual({ stages: 16 });
  });

  it("refuse the dataset where it is strict", async () => {
    const strict = await openDataset(practice, { strict: true });
    expect(strict.dataset).toBeUndefined();
    expect(strict.findings).toEqual(findings);
  });
});
