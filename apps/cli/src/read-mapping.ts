import { stat } from "node:fs/promises";
import { importPresets, mergeMappings } from "@rapport/dataset";
import { readValue } from "./config/read-value.js";
import { didYouMean } from "./did-you-mean.js";
import { UsageError } from "./outcome.js";

export interface MappingFlags {
  readonly map?: string;
  readonly preset?: string;
}

async function fromFile(path: string): Promise<unknown> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) throw new UsageError(`${path}: there is no such file with a mapping.`);
  // A mapping is data: unlike a configuration it is never code.
  if (!/\.(?:json|ya?ml)$/iu.test(path)) throw new UsageError(`${path}: a mapping's name ends in .yaml or .json.`);
  return readValue(path);
}

function presetOf(name: string): unknown {
  const preset = Object.entries(importPresets).find(([known]) => known === name);
  if (!preset) {
    const names = Object.keys(importPresets);
    throw new UsageError(
      `There is no preset "${name}".${didYouMean(name, names)} --preset is one of: ${names.join(", ")}.`,
    );
  }
  return preset[1];
}

/** The mapping that a call names: a file's, a preset's, or a preset with a file laid over it. */
export async function mappingOf({ map, preset }: MappingFlags): Promise<unknown> {
  if (map === undefined && preset === undefined) {
    throw new UsageError("Say how the files are to be read: --map mapping.yaml, or --preset simplepractice.");
  }
  const under = preset === undefined ? undefined : presetOf(preset);
  const over = map === undefined ? undefined : await fromFile(map);
  if (under === undefined) return over;
  return over === undefined ? under : mergeMappings(under, over);
}
