import type { Label } from "../curve.js";

interface Labelled {
  readonly labels?: Readonly<Record<string, string | undefined>>;
}

/** Levels or steps by their places, as codes with what a report calls them: as the author says, or as they are. */
export function listed(values: readonly (string | number)[], { labels = {} }: Labelled): readonly Label[] {
  return values.map((value) => {
    const code = String(value);
    return { code, label: (Object.hasOwn(labels, code) ? labels[code] : undefined) ?? code };
  });
}

const other = "other";

/** Levels, and what is none of them as the last; unless a level is called so, which then takes it in. */
export function listedOrOther(levels: readonly string[], labelled: Labelled): readonly Label[] {
  const known = listed(levels, labelled);
  return levels.includes(other) ? known : [...known, { code: other, label: "Other" }];
}

export const yesOrNo: readonly Label[] = [
  { code: "yes", label: "Yes" },
  { code: "no", label: "No" },
];
