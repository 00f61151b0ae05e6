/** A code as it is wished, with as many underscores behind it as it takes to be none of those taken. */
export function freeCode(wished: string, taken: ReadonlySet<string>): string {
  return taken.has(wished) ? freeCode(`${wished}_`, taken) : wished;
}
