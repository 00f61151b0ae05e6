import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { defaultParameters } from "../parameters/default-parameters.js";
import { tableNames } from "../records/rows.js";
import { practice } from "../test-data/practice.js";
import { inventedTypes } from "../test-data/types.js";
import { truth } from "../truth.js";
import { csvLine } from "./csv.js";
import { drawnTables } from "./drawn-tables.js";
import { writePractice } from "./write-practice.js";

const options = { episodes: 30, seed: 1, interventionTypes: inventedTypes };
const files = [...tableNames.map((name) => `${name}.csv`), "truth.json"].toSorted();
let parent = "";
let target = "";

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), "synthetic-"));
  target = join(parent, "deep", "practice");
});
afterEach(() => rm(parent, { recursive: true, force: true }));

describe("writing a practice", () => {
  it("makes one file a table, with its header and the drawn rows, and counts them", async () => {
    const written = await writePractice(target, options);
    const drawn: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = practice(options);
    expect(await readdir(target)).toEqual(files);
    for (const { name, columns } of drawnTables) {
      // One practice alone is nowhere named.
      const header = Object.keys(columns).filter((column) => column !== "practice_id");
      const lines = (drawn[name] ?? []).map((row) => csvLine(header, row));
      expect(await readFile(join(target, `${name}.csv`), "utf8")).toBe([`${header.join(",")}\n`, ...lines].join(""));
      expect(written.rows[name]).toBe(lines.length);
    }
    expect([written.directory, written.episodes, written.rows["episodes"]]).toEqual([target, 30, 30]);
  });

  it("of a network names the practice of each episode, and says how many there are", async () => {
    await writePractice(target, { ...options, practices: 2 });
    const [header = "", ...lines] = (await readFile(join(target, "episodes.csv"), "utf8")).trim().split("\n");
    expect(header).toMatch(/,practice_id$/u);
    expect(lines.every((line) => /,site-[12]$/u.test(line))).toBe(true);
    expect(JSON.parse(await readFile(join(target, "truth.json"), "utf8"))).toMatchObject({ practices: 2 });
  });

  it("writes the truth and the options beside it", async () => {
    await writePractice(target, options);
    expect(JSON.parse(await readFile(join(target, "truth.json"), "utf8"))).toEqual({
      episodes: 30,
      seed: 1,
      asOf: "2026-06-30",
      recordsFrom: "2023-01-01",
      ...truth(defaultParameters),
    });
  });

  it("writes more than a buffer holds, in the right order", async () => {
    await writePractice(target, { ...options, episodes: 700 });
    const lines = (await readFile(join(target, "sessions.csv"), "utf8")).trimEnd().split("\n");
    expect(lines.slice(1).join("\n").length).toBeGreaterThan(1 << 18);
    expect(lines.slice(1).map((line) => line.split(",")[0])).toEqual(
      practice({ ...options, episodes: 700 }).sessions.map((row) => row["session_id"]),
    );
  });

  it("replaces an invented practice, and leaves nothing else behind", async () => {
    await writePractice(target, options);
    await writePractice(target, { ...options, episodes: 10 });
    expect((await readFile(join(target, "episodes.csv"), "utf8")).trimEnd().split("\n")).toHaveLength(11);
    expect(await readdir(join(parent, "deep"))).toEqual(["practice"]);
  });

  it("writes into an empty folder", async () => {
    await mkdir(target, { recursive: true });
    await writePractice(target, options);
    expect(await readdir(target)).toEqual(files);
  });

  it("refuses a folder with other files, and tables that may be a real practice's, unless forced", async () => {
    for (const name of ["notes.txt", "clients.csv"]) {
      await rm(target, { recursive: true, force: true });
      await mkdir(target, { recursive: true });
      await writeFile(join(target, name), "mine");
      await expect(writePractice(target, options)).rejects.toThrow("Expected a new folder");
      expect(await readFile(join(target, name), "utf8")).toBe("mine");
      expect(await readdir(join(parent, "deep"))).toEqual(["practice"]);
    }
  });

  it("when forced, lets other files stay", async () => {
    await mkdir(target, { recursive: true });
    await writeFile(join(target, "notes.txt"), "mine");
    await writePractice(target, { ...options, force: true });
    expect(await readdir(target)).toEqual([...files, "notes.txt"].toSorted());
    expect(await readFile(join(target, "notes.txt"), "utf8")).toBe("mine");
    expect(await readdir(join(parent, "deep"))).toEqual(["practice"]);
  });

  it("refuses a file in place of a folder", async () => {
    const file = join(parent, "file");
    await writeFile(file, "mine");
    await expect(writePractice(file, options)).rejects.toThrow("this is a file");
  });

  it("leaves nothing half-written where it fails, and an earlier practice as it was", async () => {
    await writePractice(target, options);
    const failing = inventedTypes.map((type) => ({ ...type, setting: [] }));
    await expect(writePractice(target, { ...options, interventionTypes: failing })).rejects.toThrow(
      "Expected at least one value",
    );
    expect(await readdir(join(parent, "deep"))).toEqual(["practice"]);
    expect(await readdir(target)).toEqual(files);
    await expect(writePractice(join(parent, "new"), { ...options, episodes: 0 })).rejects.toThrow("`episodes`");
    expect(await readdir(parent)).toEqual(["deep"]);
  });
});
