import type { Branch, ClassNode } from "./branches.js";
import { unusedCode } from "./unused-code.js";

/** The code of neighbours that are merged: that of the first and that of the last. */
export function runCode(run: readonly string[], leaves: readonly string[]): string {
  return unusedCode(`${run[0] ?? ""}..${run.at(-1) ?? ""}`, leaves);
}

/**
 * A merge tree of parts that stand in an order: halves, halves of these and so on, so that at each depth runs of neighbours
 * differ by one part at most. Where the number is odd, the first half has one more.
 */
export function runTree(leaves: readonly string[]): readonly ClassNode[] {
  const nodeOf = (run: readonly string[]): ClassNode => {
    const middle = Math.ceil(run.length / 2);
    const children = [run.slice(0, middle), run.slice(middle)].flatMap((half): Branch[] =>
      half.length > 1 ? [nodeOf(half)] : [...half],
    );
    return { code: runCode(run, leaves), children };
  };
  return leaves.length > 1 ? [nodeOf(leaves)] : [];
}
