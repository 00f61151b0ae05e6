import { wrapped } from "../wrapped.js";

const counted = (n: number, noun: string) => `${n} ${noun}${n === 1 ? "" : "s"}`;

interface Counted {
  readonly severity: string;
  readonly code?: string;
  readonly more?: number;
}

/** How many findings there are, in words. A row that is left out because of another is no fault of its own. */
export function countOf(findings: readonly Counted[]): string {
  const own = findings.filter(({ code }) => code !== "refers-to-rejected");
  const count = (severity: string) =>
    own.reduce((sum, each) => (each.severity === severity ? sum + 1 + (each.more ?? 0) : sum), 0);
  return `${counted(count("error"), "error")}, ${counted(count("warning"), "warning")}.`;
}

/** How many rows of each table are left out, in words; nothing where none is. */
export function leftOut(rejected: Readonly<Record<string, number>>): readonly string[] {
  const parts = Object.entries(rejected).map(([table, rows]) => `${counted(rows, "row")} of ${table}`);
  if (parts.length === 0) return [];
  return [
    wrapped([`Left out: ${parts[0] ?? ""}`, ...parts.slice(1)], { between: ", ", indent: "", width: 100 }).trimEnd(),
  ];
}
