import { refusesAll } from "./finding-rules.js";
import { rowsLikeIt } from "./finding.js";
import type { Finding } from "./finding.js";
import { wrapWords } from "./wrap-words.js";

type Findings = readonly Finding[];

/** What keeps all from being read, then what leaves rows out, then what follows from that, then warnings. */
function rank(finding: Finding): number {
  if (refusesAll(finding)) return 0;
  if (finding.code === "refers-to-rejected") return 2;
  return finding.severity === "error" ? 1 : 3;
}

const worst = (findings: Findings): number => Math.min(...findings.map(rank));

/** Findings with the same key, in the order in which the first of each comes, the worst groups first. */
function grouped(findings: Findings, keyOf: (finding: Finding) => string): readonly Findings[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()].toSorted((a, b) => worst(a) - worst(b));
}

const faultKey = ({ severity, code, column, message }: Finding): string =>
  JSON.stringify([severity, code, column, message]);

/** A fault that is told apart by its hints names this many of them, those of most rows first. */
const hinted = 5;

const rowCount = (findings: Findings): number =>
  findings.reduce((sum, { row, more = 0 }) => sum + more + (row === undefined ? 0 : 1), 0);

/** The first rows of a fault are printed, and how many others there are. */
const listed = 5;

/** Where a fault is: rows on one line, or one a line beside what its cell holds. */
function placesOf(findings: Findings): readonly string[] {
  const all = findings.flatMap(({ row, value }) => (row === undefined ? [] : [{ row, value }]));
  const rows = all.toSorted((a, b) => a.row - b.row).slice(0, listed);
  const more = findings.reduce((sum, finding) => sum + (finding.more ?? 0), all.length - rows.length);
  const others = more > 0 ? [`and ${rowsLikeIt(more)}`] : [];
  if (rows.some(({ value }) => value !== undefined)) {
    return [...rows.map(({ row, value }) => `row ${row}${value === undefined ? "" : `: ${value}`}`), ...others];
  }
  if (rows.length === 0) return others;
  const word = rows.length === 1 ? "row" : "rows";
  return [[`${word} ${rows.map(({ row }) => row).join(", ")}`, ...others].join(" ")];
}

function hintText(findings: Findings, width: number): readonly string[] {
  // A value may hold blanks of its own, so that these lines stay as they are.
  const places = placesOf(findings).map((place) => `    ${place}`);
  return [...places, ...findings.slice(0, 1).map(({ hint }) => wrapWords(`hint: ${hint}`, width, "    ", "  "))];
}

function faultText(findings: Findings, width: number): string {
  const byHint = grouped(findings, ({ hint }) => hint).toSorted((a, b) => rowCount(b) - rowCount(a));
  const others = rowCount(byHint.slice(hinted).flat());
  const titles = findings.slice(0, 1).map(({ severity, code, column, message }) => {
    const title = [`${severity} ${code}`, ...(column === undefined ? [] : [`column "${column}"`])].join(", ");
    return wrapWords(`${title}: ${message}`, width, "  ", "  ");
  });
  return [
    ...titles,
    ...byHint.slice(0, hinted).flatMap((each) => hintText(each, width)),
    ...(others > 0 ? [`    ${others} more ${others === 1 ? "row" : "rows"}, with hints of their own`] : []),
  ].join("\n");
}

/**
 * All findings for a person: by file, in each by rule, the worst first; the first rows of each, and how many more there are;
 * what has several hints is told once, with the commonest of them. Lines are as wide as a terminal, in characters. Empty where there is none.
 */
export function describeFindings(findings: Findings, width = 100): string {
  return grouped(findings, ({ file }) => file)
    .map((ofFile) => {
      const faults = grouped(ofFile, faultKey).map((each) => faultText(each, width));
      return `${ofFile[0]?.file ?? ""}\n${faults.join("\n")}\n`;
    })
    .join("\n");
}
