import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { startRapport } from "./rapport.js";
import { temporaryFolder } from "./temporary-folder.js";

const folder = temporaryFolder();

test("an interrupted synthesize exits 130 and leaves nothing half-written", async () => {
  // A million episodes take far longer than it takes to interrupt them.
  const words = ["synthesize", "--episodes", "1000000", "--seed", "1", "--to", path.join(folder, "large")];
  const running = startRapport(words);
  await vi.waitFor(() => expect(readdirSync(folder)).not.toEqual([]), { timeout: 30_000 });
  running.kill("SIGINT");
  const { exitCode, signal, stdout } = await running;
  // To a shell, a program that dies of the signal itself is 130 too.
  expect(signal === "SIGINT" ? 130 : exitCode).toBe(130);
  expect(stdout).toBe("");
  expect(readdirSync(folder)).toEqual([]);
});

const columns = (of: Readonly<Record<string, unknown>>) => ({ from: "list", columns: of });
const day = { value: "2026-01-01" };
const mapping = {
  version: 1,
  sources: { list: {} },
  tables: {
    clients: columns({ client_id: "id", kind: { value: "other" }, consent_analytics: { value: "yes" } }),
    episodes: columns({ episode_id: "id", client_id: "id", first_contact_on: day, opened_on: day }),
    stages: columns({ episode_id: "id", stage: { value: "evaluation" }, entered_on: day }),
  },
};

// On Windows a signal sent by another process ends one as SIGKILL does.
test.skipIf(process.platform === "win32").each(["practice", "practice.duckdb"])(
  "an import that is interrupted while it writes %s exits 130 and leaves nothing beside it",
  async (target) => {
    const cwd = temporaryFolder();
    mkdirSync(path.join(cwd, "desk"));
    writeFileSync(path.join(cwd, "map.json"), JSON.stringify(mapping));
    // Enough that it takes longer to write than to interrupt it.
    const rows = Array.from({ length: 300_000 }, (_, at) => `c${at}\n`);
    writeFileSync(path.join(cwd, "list.csv"), `id\n${rows.join("")}`);
    const running = startRapport(["import", "list.csv", "--map", "map.json", "--to", `desk/${target}`], { cwd });
    const written = () => readdirSync(path.join(cwd, "desk")).filter((name) => name.startsWith(`.${target}`));
    await vi.waitFor(() => expect(written()).toHaveLength(1), { timeout: 30_000, interval: 2 });
    running.kill("SIGINT");
    const { exitCode, stdout } = await running;
    expect([exitCode, stdout]).toEqual([130, ""]);
    expect(readdirSync(path.join(cwd, "desk"))).toEqual([]);
  },
);
