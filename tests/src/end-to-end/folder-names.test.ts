import { cpSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { inventedPractice } from "./invented-practice.js";
import { rapport } from "./rapport.js";
import { changeRows } from "./table-file.js";

const newDesk = inventedPractice(60);

// Windows forbids the other characters of patterns in names.
test.each([["Rosenhof's practice, 2026"], ["Praxis Müller"], ["records [1]"], ["100% & more"]])(
  "a folder may be called %s",
  async (name) => {
    const { folder, practice } = newDesk(`a practice called ${name}`);
    cpSync(practice, path.join(folder, name), { recursive: true });
    // What the name would match if it were read as a pattern: a practice with one client alone.
    const neighbour = path.join(folder, "records 1");
    cpSync(practice, neighbour, { recursive: true });
    changeRows(neighbour, "clients", (row, at) => (at === 0 ? row : undefined));
    // One after the other: the two have one ledger.
    const made = await rapport(["report", name, "--format", "json"], { cwd: folder });
    expect(made.stderr).toMatch(/^A report/u);
    expect((await rapport(["report", "practice", "--format", "json"], { cwd: folder })).exitCode).toBe(0);
    const [named, plain] = [`${name}-report.json`, "practice-report.json"].map((file) =>
      readFileSync(path.join(folder, file), "utf8"),
    );
    expect(named).toBe(plain);
  },
);
