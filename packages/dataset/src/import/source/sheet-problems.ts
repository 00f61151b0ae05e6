import type { Finding } from "../../finding.js";
import { leavesRowOut } from "../../files/left-out.js";
import type { ImportProblem } from "../import-problem.js";

/** What could not be read of a sheet, of which the mapping names these columns. */
export interface SheetProblems {
  readonly problems: readonly ImportProblem[];
  /** More than single rows is missing. */
  readonly blocked: boolean;
}

const cellCodes = ["error-cell", "merged-cells"];

function matters({ severity, code, column }: Finding, used: readonly string[]): boolean {
  return severity === "error" || (cellCodes.includes(code) && (column === undefined || used.includes(column)));
}

export function sheetProblems(findings: readonly Finding[], used: readonly string[]): SheetProblems {
  const meant = findings.filter((finding) => matters(finding, used));
  return {
    problems: meant.map(({ file, row, column, message, hint, more }) => ({
      file,
      ...(row === undefined ? {} : { row }),
      ...(column === undefined ? {} : { column }),
      message,
      hint,
      ...(more === undefined ? {} : { more }),
    })),
    blocked: meant.some((finding) => finding.severity === "error" && !leavesRowOut(finding)),
  };
}
