import type { Cell, DateStep, MapStep, Origin } from "./cell.js";
import type { WrittenCell, WrittenPart } from "./cell-schema.js";
import type { MappingProblem } from "./issue-lines.js";
import { didYouMean } from "./nearest.js";
import { columnsOfCondition, toCondition } from "./to-condition.js";

/** What is known while a mapping is read. */
export interface Reading {
  readonly settings: ReadonlyMap<string, string>;
  /** Every setting that the mapping declares, also one without a value. */
  readonly settingNames: readonly string[];
  readonly problems: MappingProblem[];
}

/** A setting's value; the empty text where it has none, which a step takes for an empty cell. */
export function settingText(name: string, path: string, { settings, settingNames, problems }: Reading): string {
  if (!settingNames.includes(name)) {
    problems.push({ path, message: `Names no setting of the mapping.${didYouMean(name, settingNames)}` });
  }
  return settings.get(name) ?? "";
}

/** Joined for a pseudonym, cells keep apart what a space would not: `Ann Marie` `Lee` is not `Ann` `Marie Lee`. */
const keptApart = "\u001F";

function originOf(written: WrittenCell, path: string, reading: Reading): Origin {
  const { problems } = reading;
  const separator =
    written.pseudonym !== undefined || written.row_id !== undefined ? keptApart : (written.separator ?? " ");
  const origins: Origin[] = [];
  if (written.from !== undefined) origins.push({ kind: "columns", columns: [written.from].flat(), separator });
  if (written.join !== undefined) {
    const parts = written.join.map((part, at) => toCell(part, `${path}.join.${at}`, reading));
    origins.push({ kind: "join", parts, separator });
  }
  if (written.value !== undefined) origins.push({ kind: "text", text: String(written.value) });
  if (written.setting !== undefined) {
    origins.push({ kind: "text", text: settingText(written.setting, `${path}.setting`, reading) });
  }
  if (written.cases !== undefined) {
    const cases = written.cases.map(({ when, value }, at) => ({
      when: toCondition(when, `${path}.cases.${at}.when`, problems),
      text: String(value),
    }));
    origins.push({ kind: "cases", cases });
  }
  if (written.episode !== undefined) origins.push({ kind: "episode", field: written.episode });
  const [origin, ...more] = origins;
  if (origin && more.length === 0) return origin;
  problems.push({ path, message: "Expected exactly one of from, join, value, setting, cases and episode." });
  return { kind: "text", text: "" };
}

function mapOf(
  { map, ignore_case: ignoreCase = true, unmapped = "problem" }: WrittenPart,
  path: string,
  reading: Reading,
) {
  if (map === undefined) return undefined;
  const entries = Object.entries(map).map(([text, becomes]): readonly [string, string] => [
    ignoreCase ? text.trim().toLowerCase() : text.trim(),
    String(becomes),
  ]);
  const twice = entries.filter(([text], at) => entries.findIndex(([other]) => other === text) !== at);
  if (twice.length > 0) {
    reading.problems.push({
      path: `${path}.map`,
      message: "Names a text twice: capitals do not count unless ignore_case is false.",
    });
  }
  const step: MapStep = { texts: Object.fromEntries(entries), ignoreCase, unmapped };
  return step;
}

function dateOf(date: WrittenPart["date"]): DateStep | undefined {
  if (date === undefined) return undefined;
  if (typeof date === "string") return { format: date, yearOnly: false };
  const { format, zone, keep } = date;
  return { format, yearOnly: keep === "year", ...(zone === undefined ? {} : { zone }) };
}

function fallbackOf(given: WrittenPart["default"], path: string, reading: Reading): string | undefined {
  if (given === undefined) return undefined;
  return typeof given === "object" ? settingText(given.setting, `${path}.default.setting`, reading) : String(given);
}

/** How a cell is made, with everything said; what is wrong with it is added to the problems. */
export function toCell(written: string | WrittenCell | WrittenPart, path: string, reading: Reading): Cell {
  const cell: WrittenCell = typeof written === "string" ? { from: written } : written;
  const map = mapOf(cell, path, reading);
  const date = dateOf(cell.date);
  const fallback = fallbackOf(cell.default, path, reading);
  const chosen = [cell.map, cell.date, cell.number].filter((step) => step !== undefined);
  if (chosen.length > 1) reading.problems.push({ path, message: "Expected at most one of map, date and number." });
  if (cell.pseudonym !== undefined && cell.row_id !== undefined) {
    reading.problems.push({ path, message: "Expected either pseudonym or row_id." });
  }
  const of = cell.pseudonym ?? cell.row_id;
  return {
    path,
    origin: originOf(cell, path, reading),
    ...(cell.part === undefined ? {} : { part: cell.part }),
    ...(cell.match === undefined ? {} : { match: cell.match }),
    ...(map === undefined ? {} : { map }),
    ...(date === undefined ? {} : { date }),
    ...(cell.number === undefined ? {} : { number: cell.number }),
    ...(fallback === undefined ? {} : { fallback }),
    ...(of === undefined ? {} : { key: { kind: cell.pseudonym === undefined ? "row" : "pseudonym", of } }),
    take: cell.take ?? "first",
    allow: cell.allow ?? false,
  };
}

/** The columns of the source that a cell is made of. */
export function columnsOfCell({ origin }: Cell): readonly string[] {
  switch (origin.kind) {
    case "columns":
      return origin.columns;
    case "join":
      return origin.parts.flatMap(columnsOfCell);
    case "cases":
      return origin.cases.flatMap(({ when }) => columnsOfCondition(when));
    case "text":
    case "episode":
      return [];
    default: {
      const unknown: never = origin;
      return unknown;
    }
  }
}
