// Draws the pictures of the guides anew into public/pictures, after a build, on Linux on x64: tests/src/docs/pictures.ts says
// which, and what is on them. Look at each that changes before it is committed.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const tests = fileURLToPath(new URL("../../tests", import.meta.url));
const words = ["run", "--config", "../.config/vitest.mjs", "src/docs/pictures.test.ts"];
const { status } = spawnSync(process.execPath, ["../node_modules/vitest/vitest.mjs", ...words], {
  cwd: tests,
  stdio: "inherit",
  env: { ...process.env, RAPPORT_DRAW_PICTURES: "1" },
});
process.exitCode = status ?? 1;
