import type { FoundConfig } from "../config/config.js";
import { UsageError } from "../outcome.js";
import { builtInPlugins } from "./built-in-plugins.js";
import type { LoadedPlugin, Loading } from "./plugin-source.js";
import { withoutRepeats } from "./same-code.js";

async function loadPlugin(entry: string, folder: string): Promise<Loading<readonly LoadedPlugin[]>> {
  const [{ resolvePlugin }, { loadTypes }] = await Promise.all([
    import("./resolve-plugin.js"),
    import("./load-types.js"),
  ]);
  const resolved = await resolvePlugin(entry, folder);
  if (resolved.fault !== undefined) return resolved;
  const { url, source } = resolved.value;
  const types = await loadTypes(url);
  return types.fault !== undefined ? types : { value: types.value.map((type) => ({ type, source })) };
}

/**
 * The intervention types in use: the built-in ones, then those of the plug-ins that the configuration names, in its order.
 * Nothing else is loaded, whatever is installed.
 *
 * @throws UsageError that says of each plug-in that cannot be used what is wrong with it.
 */
export async function configuredPlugins({ config, path, folder }: FoundConfig): Promise<readonly LoadedPlugin[]> {
  const loaded: LoadedPlugin[] = [...(await builtInPlugins())];
  const faults: string[] = [];
  for (const entry of new Set(config.plugins)) {
    const { value = [], fault } = await loadPlugin(entry, folder);
    loaded.push(...value);
    if (fault !== undefined) faults.push(`the plug-in "${entry}" ${fault}`);
  }
  const { plugins, faults: repeats } = withoutRepeats(loaded);
  const all = [...faults, ...repeats].map((fault) => `${path ?? folder}: ${fault}`);
  if (all.length > 0) throw new UsageError(all.join("\n"));
  return plugins;
}
