import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { builtInInterventions } from "@rapport/interventions";
import { findPackage, versionOf } from "./package-manifest.js";
import type { LoadedPlugin, PluginSource } from "./plugin-source.js";

const home = "@rapport/interventions";

/** The types that are always in use. */
export async function builtInPlugins(): Promise<readonly LoadedPlugin[]> {
  const found = await findPackage(home, dirname(fileURLToPath(import.meta.url)));
  const version = versionOf(found?.manifest);
  const source: PluginSource = { kind: "built-in", name: home, ...(version !== undefined && { version }) };
  return builtInInterventions.map((type) => ({ type, source }));
}
