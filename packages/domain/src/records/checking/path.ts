export type Path = readonly (string | number)[];

const longestName = 100;

/**
 * The name of a field that the sender chose, fit to be printed: cut after 100 characters, and without control
 * characters and ends of lines, with which a terminal or a log could be misled.
 */
export function printableName(name: string): string {
  const printable = name.slice(0, longestName).replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, "?");
  return name.length > longestName ? `${printable}…` : printable;
}

/** `["licences", 0, "title"]` as `licences[0].title`. */
export function formatPath(path: Path): string {
  return path
    .map((step, at) => {
      if (typeof step === "number") return `[${step}]`;
      return at === 0 ? printableName(step) : `.${printableName(step)}`;
    })
    .join("");
}

/** The way back from `formatPath`, for the paths of rules, whose names have no dots or brackets. */
export function parsePath(path: string): Path {
  return path
    .split(/[.[\]]/u)
    .filter((step) => step !== "")
    .map((step) => (/^\d+$/u.test(step) ? Number(step) : step));
}
