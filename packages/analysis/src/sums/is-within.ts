import type { Cell } from "@rapport/disclosure";

/** Whether each unit has as many things of the whole as of all parts together, or more. */
export function isWithin(whole: Cell, parts: readonly Cell[]): boolean {
  // Things are ascending by unit.
  const left = new Int32Array((whole.things.at(-1) ?? -1) + 1);
  for (const unit of whole.things) left[unit] = (left[unit] ?? 0) + 1;
  for (const { things } of parts) {
    for (const unit of things) {
      const rest = left[unit] ?? 0;
      if (rest === 0) return false;
      left[unit] = rest - 1;
    }
  }
  return true;
}
