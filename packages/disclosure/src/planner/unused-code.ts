/** A code as wished, or with underscores after it where a part has that code: a class is never taken for a part. */
export function unusedCode(wished: string, leaves: readonly string[]): string {
  return leaves.includes(wished) ? unusedCode(`${wished}_`, leaves) : wished;
}
