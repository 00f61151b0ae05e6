import type { Finding, FindingCode } from "../finding.js";

const codes: readonly FindingCode[] = ["ragged-row", "broken-line", "error-cell"];

/** Whether a sheet leaves out the finding's row, and those counted as `more`, and can be read all the same. */
export const leavesRowOut = (finding: Finding): boolean =>
  finding.severity === "error" && finding.row !== undefined && codes.includes(finding.code);

/** How many rows with the same fault are listed one by one. */
const listed = 5;

/** Gathers rows with the same fault, of which only the first are kept. */
export interface FaultyRows {
  readonly add: (row: number, message?: string) => void;
  /** One finding a row; the last says how many more there are. */
  readonly findings: () => readonly Finding[];
}

/** For one kind of fault; `fault` is the finding without its row. */
export function faultyRows(fault: Finding): FaultyRows {
  const rows: { readonly row: number; readonly message: string }[] = [];
  let total = 0;
  return {
    add(row, message = fault.message) {
      total += 1;
      if (rows.length < listed) rows.push({ row, message });
    },
    findings: () =>
      rows.map((each, at) => ({
        ...fault,
        ...each,
        ...(at === listed - 1 && total > listed ? { more: total - listed } : {}),
      })),
  };
}
