import { readdirSync } from "node:fs";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { startRapport } from "./rapport.js";
import { temporaryFolder } from "./temporary-folder.js";

const folder = temporaryFolder();

test("an interrupted synthesize exits 130 and leaves nothing half-written", { timeout: 60_000 }, async () => {
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
