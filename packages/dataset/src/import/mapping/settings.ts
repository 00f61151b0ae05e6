import type { WrittenMapping } from "./mapping-schema.js";
import type { MappingProblem } from "./issue-lines.js";
import { didYouMean } from "./nearest.js";

type Written = NonNullable<WrittenMapping["settings"]>;

/** The value of every setting: what the person says, else its default; absent where there is neither. */
export function settingValues(
  settings: Written,
  given: Readonly<Record<string, string>>,
): { readonly values: ReadonlyMap<string, string>; readonly problems: readonly MappingProblem[] } {
  const values = new Map<string, string>();
  const problems: MappingProblem[] = [];
  const names = Object.keys(settings);
  for (const name of Object.keys(given).filter((each) => !names.includes(each))) {
    const known = names.length === 0 ? "The mapping has none." : `The settings are: ${names.join(", ")}.`;
    problems.push({
      path: `settings.${name}`,
      message: `There is no such setting.${didYouMean(name, names)} ${known}`,
    });
  }
  for (const [name, { about, values: allowed, default: byDefault, required }] of Object.entries(settings)) {
    const value = Object.hasOwn(given, name) ? given[name] : byDefault === undefined ? undefined : String(byDefault);
    const path = `settings.${name}`;
    if (value === undefined) {
      if (required) problems.push({ path, message: `Has to be said (--set ${name}=…): ${about}` });
    } else if (allowed && !allowed.includes(value)) {
      problems.push({ path, message: `Expected one of: ${allowed.join(", ")}. ${about}` });
    } else values.set(name, value);
  }
  return { values, problems };
}
