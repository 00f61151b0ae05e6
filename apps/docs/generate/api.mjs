import { rm } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Application } from "typedoc";
import { publicEntries } from "./public-entries.mjs";

/**
 * Writes the reference of every public name of every package, from the doc comments in what was built: one program
 * over the declarations takes a fraction of the time that the sources of each package would.
 *
 * @throws Error where a comment links to what does not exist, or TypeDoc warns of anything else.
 */
export async function writeApi(folder) {
  await rm(folder, { recursive: true, force: true });
  const entries = publicEntries();
  const app = await Application.bootstrapWithPlugins({
    options: fileURLToPath(new URL("../typedoc.json", import.meta.url)),
    entryPoints: entries.map(({ file }) => file),
    logLevel: "Warn",
  });
  const names = new Map(entries.map(({ name, file }) => [file, name]));
  const points = (app.getEntryPoints() ?? []).map((point) => {
    const displayName = names.get(path.resolve(point.sourceFile.fileName));
    if (displayName === undefined) throw new Error("TypeDoc read another file than those of the packages.");
    return { ...point, displayName };
  });
  const project = app.converter.convert(points);
  app.validate(project);
  await app.generateOutputs(project);
  if (app.logger.hasErrors() || app.logger.hasWarnings())
    throw new Error("The API reference was not written: TypeDoc says why above.");
}
