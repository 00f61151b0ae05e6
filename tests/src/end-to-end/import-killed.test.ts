import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { rapport, startRapport } from "./rapport.js";
import { temporaryFolder } from "./temporary-folder.js";

const kills = 32;
const rowsEach = 8000;
const tables = ["clients", "episodes", "stages"];

const mapping = JSON.stringify({
  version: 1,
  sources: { list: {} },
  tables: {
    clients: {
      from: "list",
      columns: {
        client_id: "id",
        kind: { value: "individual" },
        referral_source: "version",
        consent_analytics: { value: "yes" },
      },
    },
    episodes: {
      from: "list",
      columns: {
        episode_id: "id",
        client_id: "id",
        practitioner_id: "version",
        first_contact_on: "day",
        opened_on: "day",
      },
    },
    stages: {
      from: "list",
      columns: { episode_id: "id", stage: { value: "evaluation" }, entered_on: "day", exit: "version" },
    },
  },
});

/** A list of which every row says its version, large enough for an import to take a while. */
function writeVersion(cwd: string, version: string): void {
  const rows = Array.from({ length: rowsEach }, (_, at) => `c${at},2026-01-01,${version}\n`);
  writeFileSync(path.join(cwd, `${version}.csv`), `id,day,version\n${rows.join("")}`);
}

/** Which version each table of a dataset is of; a table that is not whole counts as a version of its own. */
function versionsIn(dataset: string): readonly string[] {
  return [
    ...new Set(
      tables.flatMap((table) => {
        const lines = readFileSync(path.join(dataset, `${table}.csv`), "utf8")
          .trimEnd()
          .split("\n")
          .slice(1);
        const versions = new Set(lines.map((line) => /old|new/u.exec(line)?.[0] ?? "none"));
        return lines.length === rowsEach ? [...versions] : [...versions, "cut off"];
      }),
    ),
  ];
}

const words = (version: string) => [
  "import",
  `${version}.csv`,
  "--map",
  "map.json",
  "--to",
  "desk/practice",
  "--force",
];

test("an import that is killed at any moment leaves the old dataset or the new one", { timeout: 600_000 }, async () => {
  const cwd = temporaryFolder();
  mkdirSync(path.join(cwd, "desk"));
  writeFileSync(path.join(cwd, "map.json"), mapping);
  for (const version of ["old", "new"]) writeVersion(cwd, version);
  const dataset = path.join(cwd, "desk", "practice");
  const begun = performance.now();
  await rapport(words("old"), { cwd });
  const whole = performance.now() - begun;
  let before = "old";
  for (let kill = 0; kill < kills; kill += 1) {
    const next = before === "old" ? "new" : "old";
    const running = startRapport(words(next), { cwd });
    if (kill < kills / 2) {
      // At moments spread over the whole of it; how long it takes differs from one time to the next.
      await setTimeout((whole * kill) / (kills / 2));
    } else {
      // And once it writes, at moments that lie close together.
      const writes = () => readdirSync(path.join(cwd, "desk")).some((name) => name.startsWith(".practice."));
      while (!writes() && running.exitCode === null) await setTimeout(1);
      await setTimeout((kill - kills / 2) * 4);
    }
    running.kill("SIGKILL");
    await running;
    // Between two renames nothing has the name; the next command that opens the dataset gives it to the new one.
    if (!existsSync(dataset)) await rapport(["check", "desk/practice"], { cwd });
    const found = versionsIn(dataset);
    expect(found, `kill ${kill}`).toHaveLength(1);
    expect([before, next]).toContain(found[0]);
    before = found[0] ?? before;
  }
  await rapport(words("old"), { cwd });
  expect(versionsIn(dataset)).toEqual(["old"]);
  expect(readdirSync(path.join(cwd, "desk"))).toEqual(["practice"]);
});
