import { settings } from "./settings.js";
import type { Setting, SettingName, Source } from "./settings.js";

/** What has been said of each setting in one place, by its name; what is absent was not said there. */
export type Said = Partial<Readonly<Record<SettingName, unknown>>>;

/** What was said, and where. */
export interface Layers {
  readonly flags: Said;
  readonly environment: Said;
  readonly file: Said;
}

/** A setting with what holds for it. */
export interface Sourced {
  readonly setting: Setting & { readonly name: SettingName };
  readonly value: unknown;
  readonly source: Source;
}

/** What holds for a setting: what a flag says, else the environment, else the file, else the default. */
function sourcedOf(setting: Sourced["setting"], { flags, environment, file }: Layers): Sourced {
  const { name } = setting;
  if (flags[name] !== undefined) return { setting, value: flags[name], source: "flag" };
  if (environment[name] !== undefined) return { setting, value: environment[name], source: "environment" };
  if (file[name] !== undefined) return { setting, value: file[name], source: "file" };
  return { setting, value: setting.default, source: "default" };
}

/** What holds for every setting, and where that was said. */
export function sourced(layers: Layers): readonly Sourced[] {
  return settings.map((setting) => sourcedOf(setting, layers));
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What stands at a path; undefined where nothing does. */
function valueAt(value: unknown, [first, ...rest]: readonly string[]): unknown {
  if (first === undefined) return value;
  return isFields(value) ? valueAt(value[first], rest) : undefined;
}

/** A value with another at a path in it. */
function withValueAt(value: unknown, [first, ...rest]: readonly string[], set: unknown): unknown {
  if (first === undefined) return set;
  const fields = isFields(value) ? value : {};
  return { ...fields, [first]: withValueAt(fields[first], rest, set) };
}

/** What a configuration says of each setting. */
export function saidIn(config: unknown): Said {
  const said = settings.flatMap(({ name, path }): readonly (readonly [SettingName, unknown])[] => {
    const value = path.length === 0 ? undefined : valueAt(config, path);
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(said);
}

/** A configuration in which what was said takes the place of what it says itself. */
export function saidOver(config: unknown, said: Said): unknown {
  const set = settings.filter(({ name, path }) => path.length > 0 && said[name] !== undefined);
  return set.reduce((before: unknown, { name, path }) => withValueAt(before, path, said[name]), config);
}
