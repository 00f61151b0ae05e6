import { mkdirSync, mkdtempSync, readdirSync } from "node:fs";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { writePracticeFiles } from "../../bench/dataset/practice-files.mjs";
import { rapport, startRapport } from "./rapport.js";
import { temporaryFolder } from "./temporary-folder.js";

const folder = temporaryFolder();
const [small, large] = [path.join(folder, "small"), path.join(folder, "large")];
writePracticeFiles(small, 100);
// Enough that a check is still at it when its temporary folder is seen.
writePracticeFiles(large, 1_000_000);

/** A place for temporary files that nobody else uses. */
function place() {
  const temporary = mkdtempSync(path.join(folder, "temporary-"));
  return { temporary, options: { env: { TMPDIR: temporary, TEMP: temporary, TMP: temporary } } };
}

/** Starts a command on the large practice, and ends it as soon as its temporary folder is there. */
async function ended(
  signal: NodeJS.Signals,
  { temporary, options }: ReturnType<typeof place>,
  words: readonly string[] = ["check", large],
) {
  const running = startRapport([...words, "--threads", "1"], options);
  await vi.waitFor(() => expect(readdirSync(temporary)).not.toEqual([]), { timeout: 30_000, interval: 5 });
  running.kill(signal);
  return running;
}

const windows = process.platform === "win32";

test("temporary files are gone when the command has ended", async () => {
  const { temporary, options } = place();
  expect(await rapport(["check", small], options)).toMatchObject({ exitCode: 0 });
  mkdirSync(path.join(folder, "empty"));
  expect(await rapport(["check", path.join(folder, "empty")], options)).toMatchObject({ exitCode: 1 });
  expect(readdirSync(temporary)).toEqual([]);
});

// On Windows a signal sent by another process ends one as SIGKILL does.
test.skipIf(windows).each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
  "%s ends the command with exit code 130, and its temporary files are gone",
  async (signal) => {
    const there = place();
    const { exitCode, stdout } = await ended(signal, there);
    expect([exitCode, stdout]).toEqual([130, ""]);
    expect(readdirSync(there.temporary)).toEqual([]);
  },
);

test.skipIf(windows)("a report that is interrupted leaves nothing: no file, no ledger, no secret", async () => {
  const there = place();
  const desk = path.join(folder, "desk");
  mkdirSync(desk);
  const words = ["report", large, "-o", path.join(desk, "report.html"), "--ledger", path.join(desk, ".rapport")];
  const { exitCode, stdout } = await ended("SIGINT", there, words);
  expect([exitCode, stdout]).toEqual([130, ""]);
  expect([readdirSync(there.temporary), readdirSync(desk)]).toEqual([[], []]);
});

test("what a killed command left behind is removed by the next", async () => {
  const there = place();
  await ended("SIGKILL", there);
  expect(readdirSync(there.temporary)).toHaveLength(1);
  expect(await rapport(["check", small], there.options)).toMatchObject({ exitCode: 0 });
  expect(readdirSync(there.temporary)).toEqual([]);
});
