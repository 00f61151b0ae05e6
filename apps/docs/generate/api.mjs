import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Application } from "typedoc";

/**
 * Writes the reference of every public name of every package, from its doc comments.
 *
 * @throws Error where a comment links to what does not exist, or TypeDoc warns of anything else.
 */
export async function writeApi(folder) {
  await rm(folder, { recursive: true, force: true });
  const app = await Application.bootstrapWithPlugins({
    options: fileURLToPath(new URL("../typedoc.json", import.meta.url)),
    logLevel: "Warn",
  });
  const project = await app.convert();
  if (project) await app.generateOutputs(project);
  if (!project || app.logger.hasErrors() || app.logger.hasWarnings())
    throw new Error("The API reference was not written: TypeDoc says why above.");
}
