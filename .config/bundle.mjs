// Runs after the compiler: puts a package's modules together, one file for each entry and each part that is loaded later.
// A command loads a dozen packages, and each module that it need not find by itself is time that a person does not wait. What
// a package has among its devDependencies and uses all the same goes in with it, as far as it is used, with what that uses in
// turn and does not stand among the package's dependencies; and with their licences.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname, isAbsolute, join } from "node:path";
import { rolldown } from "rolldown";

const folder = "dist";
const { exports, dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync("package.json", "utf8"));
// A program's first file is named by its launcher, not by the manifest.
const program = [join(folder, "main.js")].filter((path) => existsSync(path));
const entries = [...Object.values(exports).flatMap((entry) => entry.default ?? []), ...program];

const isOwn = (id) => id.startsWith(".") || isAbsolute(id);
const isOf = (names, id) => Object.keys(names).some((name) => id === name || id.startsWith(`${name}/`));
const isForeign = (path) => /[\\/]node_modules[\\/]/u.test(path);

const bundle = await rolldown({
  input: entries,
  platform: "node",
  external(id, importer = "") {
    if (isOwn(id)) return false;
    return isForeign(importer) ? isBuiltin(id) || isOf(dependencies, id) : !isOf(devDependencies, id);
  },
});
const { output } = await bundle.generate({ format: "esm", chunkFileNames: "[name]-[hash].js" });
for (const path of readdirSync(folder, { recursive: true })) if (path.endsWith(".js")) rmSync(join(folder, path));
for (const { fileName, code } of output) writeFileSync(join(folder, fileName), code);

/** The folder and the name of the package that a module is of: some have further manifests within, without a version. */
function packageOf(path) {
  const at = dirname(path);
  const manifest = join(at, "package.json");
  const { name, version } = existsSync(manifest) ? JSON.parse(readFileSync(manifest, "utf8")) : {};
  return name !== undefined && version !== undefined ? { at, name } : packageOf(at);
}

const modules = output.flatMap(({ moduleIds }) => moduleIds).filter((id) => isAbsolute(id) && isForeign(id));
for (const { at, name } of new Map(modules.map((id) => [packageOf(id).at, packageOf(id)])).values()) {
  const licence = readdirSync(at).find((file) => /^licen[cs]e(?:\.(?:md|txt))?$/iu.test(file));
  if (licence === undefined) throw new Error(`${name} is taken in and has no licence with it.`);
  // Not named a licence: the packer would take it for the package's own.
  writeFileSync(join(folder, `${name.replaceAll("/", "-")}.notice.txt`), readFileSync(join(at, licence)));
}
