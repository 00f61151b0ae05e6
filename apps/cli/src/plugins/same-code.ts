import type { LoadedPlugin, PluginSource } from "./plugin-source.js";

function described({ kind, name }: PluginSource): string {
  return kind === "built-in" ? "a built-in type" : `the plug-in "${name}"`;
}

function sameCode(earlier: LoadedPlugin, later: LoadedPlugin): string {
  const { code, display } = later.type;
  return (
    `the plug-in "${later.source.name}" brings the code "${code}" (${display}), which ${described(earlier.source)} has ` +
    `(${earlier.type.display}). Expected a code of its own for each type: leave one out, or ask its author to rename it.`
  );
}

/** Each type once, and what is wrong where two types have one code. One object that two plug-ins bring is no fault. */
export function withoutRepeats(plugins: readonly LoadedPlugin[]): {
  readonly plugins: readonly LoadedPlugin[];
  readonly faults: readonly string[];
} {
  const byCode = new Map<string, LoadedPlugin>();
  const faults: string[] = [];
  for (const plugin of plugins) {
    const earlier = byCode.get(plugin.type.code);
    if (earlier === undefined) byCode.set(plugin.type.code, plugin);
    else if (earlier.type !== plugin.type) faults.push(sameCode(earlier, plugin));
  }
  return { plugins: [...byCode.values()], faults };
}
