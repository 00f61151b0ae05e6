import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const packages = fileURLToPath(new URL("../../../packages", import.meta.url));

/** What can be imported from each package, by the name by which it is, with the file of its declarations. */
export function publicEntries() {
  return readdirSync(packages)
    .toSorted()
    .flatMap((folder) => {
      const { name, exports } = JSON.parse(readFileSync(path.join(packages, folder, "package.json"), "utf8"));
      return Object.entries(exports)
        .filter(([, entry]) => typeof entry === "object")
        .map(([subpath, { types }]) => ({ name: name + subpath.slice(1), file: path.join(packages, folder, types) }));
    });
}
