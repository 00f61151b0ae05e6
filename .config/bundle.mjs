// Runs after the compiler: puts a package's modules together, one file for each entry and each part that is loaded later.
// A command loads a dozen packages, and each module that it need not find by itself is time that a person does not wait.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { rolldown } from "rolldown";

const folder = "dist";
const { exports } = JSON.parse(readFileSync("package.json", "utf8"));
// A program's first file is named by its launcher, not by the manifest.
const program = [join(folder, "main.js")].filter((path) => existsSync(path));
const entries = [...Object.values(exports).flatMap((entry) => entry.default ?? []), ...program];

const bundle = await rolldown({
  input: entries,
  platform: "node",
  external: (id) => !id.startsWith(".") && !isAbsolute(id),
});
const { output } = await bundle.generate({ format: "esm", chunkFileNames: "[name]-[hash].js" });
for (const path of readdirSync(folder, { recursive: true })) if (path.endsWith(".js")) rmSync(join(folder, path));
for (const { fileName, code } of output) writeFileSync(join(folder, fileName), code);
