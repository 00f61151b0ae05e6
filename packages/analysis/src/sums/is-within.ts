import type { Cell } from "@rapport/disclosure";

/** Whether each unit has as many things of the whole as of all parts together, or more. */
export function isWithin(whole: Cell, parts: readonly Cell[]): boolean {
  const left = new Map<number, number>();
  for (const unit of whole.things) left.set(unit, (left.get(unit) ?? 0) + 1);
  return parts.every(({ things }) =>
    things.every((unit) => {
      const rest = (left.get(unit) ?? 0) - 1;
      left.set(unit, rest);
      return rest >= 0;
    }),
  );
}
