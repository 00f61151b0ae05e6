import type { InterventionType } from "@rapport/plugin";

/** Where an intervention type comes from. */
export interface PluginSource {
  readonly kind: "built-in" | "package" | "path";
  /** The package's name or the path, as the configuration has it; for a built-in, the package that holds it. */
  readonly name: string;
  /** Of the package; undefined where a path leads to a file. */
  readonly version?: string;
}

/** An intervention type that is in use, and where it is from. */
export interface LoadedPlugin {
  readonly type: InterventionType;
  readonly source: PluginSource;
}

/** What could be had, or what stands in the way, as text that goes on after the plug-in's name. */
export type Loading<Value> =
  { readonly value: Value; readonly fault?: never } | { readonly fault: string; readonly value?: never };
