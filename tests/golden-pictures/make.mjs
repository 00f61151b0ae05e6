// Pictures of the page of a practice of usual size, as it was when somebody last looked at it: `node tests/golden-pictures/make.mjs`
// draws them anew from tests/golden/practice-500.html, on Linux on x64. Look at each that changes before it is committed.
import { spawnSync } from "node:child_process";
import path from "node:path";
import process from "node:process";

const tests = path.join(import.meta.dirname, "..");
const { status } = spawnSync(
  process.execPath,
  [
    "../node_modules/vitest/vitest.mjs",
    "run",
    "--config",
    "../.config/vitest.mjs",
    "src/end-to-end/golden-pictures.test.ts",
  ],
  { cwd: tests, stdio: "inherit", env: { ...process.env, RAPPORT_DRAW_PICTURES: "1" } },
);
process.exitCode = status ?? 1;
