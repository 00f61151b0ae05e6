import type { Cell, Mapping } from "./cell.js";
import type { MappingProblem } from "./issue-lines.js";
import { didYouMean } from "./nearest.js";

/** Whether the engine and the calendar know a time zone. */
function isZone(zone: string): boolean {
  try {
    // An offset such as +02:00 would be no place, whose clocks change.
    return /^[A-Z]/u.test(zone) && new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

function allCells({ sources, tables }: Mapping): readonly Cell[] {
  const outer = [
    ...sources.flatMap(({ episodes }) => (episodes ? [episodes.client, episodes.on] : [])),
    ...tables.flatMap(({ blocks }) =>
      blocks.flatMap(({ columns, orderBy }) => [...Object.values(columns), ...(orderBy ? [orderBy] : [])]),
    ),
  ];
  return outer.flatMap((cell) => [cell, ...(cell.origin.kind === "join" ? cell.origin.parts : [])]);
}

const expected = "Expected the name of a time zone, such as Europe/Paris or UTC.";

function zoneProblems(mapping: Mapping): readonly MappingProblem[] {
  const { timezone } = mapping;
  const wrong = timezone !== undefined && !isZone(timezone) ? [{ path: "timezone", message: expected }] : [];
  const inCells = allCells(mapping).flatMap(({ path, date }): readonly MappingProblem[] => {
    if (date?.zone === undefined) return [];
    if (!isZone(date.zone)) return [{ path: `${path}.date.zone`, message: expected }];
    const message =
      "The mapping has no timezone of the practice. Add one, such as timezone: Europe/Paris, or --timezone.";
    return timezone === undefined ? [{ path: `${path}.date.zone`, message }] : [];
  });
  return [...wrong, ...inCells];
}

/** What is wrong with the sources of a mapping and with its time zones, each with its path. */
export function sourceProblems(mapping: Mapping): readonly MappingProblem[] {
  const names = mapping.sources.map(({ name }) => name);
  const found = mapping.sources.flatMap(({ name, episodes }): readonly MappingProblem[] => {
    if (episodes?.by.kind !== "like") return [];
    const path = `sources.${name}.episodes.like`;
    const like = episodes.by.source;
    const other = mapping.sources.find((source) => source.name === like);
    if (!other) return [{ path, message: `Names no source.${didYouMean(like, names)}` }];
    return other.episodes?.by.kind === "gap"
      ? []
      : [{ path, message: `The source ${like} has no rule with gap_days.` }];
  });
  const everything = mapping.sources.filter(({ files }) => files === undefined || files.includes("*"));
  const unclear = everything.slice(1).map(({ name }) => ({
    path: `sources.${name}.files`,
    message: "Two sources take every file. Say by name which files this one takes.",
  }));
  return [...found, ...unclear, ...zoneProblems(mapping)];
}
