// Runs after the compiler: puts a package's modules together, one file for each entry and each part that is loaded later.
// A command loads a dozen packages, and each module that it need not find by itself is time that a person does not wait. What
// a package has among its devDependencies and uses all the same goes in with it, as far as it is used, with its licence.
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { rolldown } from "rolldown";

const folder = "dist";
const { exports, devDependencies = {} } = JSON.parse(readFileSync("package.json", "utf8"));
// A program's first file is named by its launcher, not by the manifest.
const program = [join(folder, "main.js")].filter((path) => existsSync(path));
const entries = [...Object.values(exports).flatMap((entry) => entry.default ?? []), ...program];

const isOwn = (id) => id.startsWith(".") || isAbsolute(id);
const takenIn = new Set();

/** The package among the devDependencies that an import is of. */
const toTakeIn = (id) => Object.keys(devDependencies).find((name) => id === name || id.startsWith(`${name}/`));

const bundle = await rolldown({
  input: entries,
  platform: "node",
  external(id) {
    const name = toTakeIn(id);
    if (name !== undefined) takenIn.add(name);
    return name === undefined && !isOwn(id);
  },
});
const { output } = await bundle.generate({ format: "esm", chunkFileNames: "[name]-[hash].js" });
for (const path of readdirSync(folder, { recursive: true })) if (path.endsWith(".js")) rmSync(join(folder, path));
for (const { fileName, code } of output) writeFileSync(join(folder, fileName), code);
for (const name of takenIn) {
  // Not named a licence: the packer would take it for the package's own.
  copyFileSync(join("node_modules", name, "LICENSE"), join(folder, `${name.replaceAll("/", "-")}.notice.txt`));
}
