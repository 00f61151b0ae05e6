import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { promisify } from "node:util";

const manifest = createRequire(import.meta.url).resolve("@rapport/cli/package.json");
const command = path.join(path.dirname(manifest), "bin/rapport.js");
const run = promisify(execFile);

/** What the built command prints when it is given these words. Throws where it does not end with 0. */
export async function rapport(words, { cwd } = {}) {
  const env = { ...process.env, NO_COLOR: "1", COLUMNS: "100" };
  const { stdout } = await run(process.execPath, [command, ...words], { cwd, env });
  return stdout;
}
