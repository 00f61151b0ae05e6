import type { Attack } from "./attack.js";
import type { Question } from "./question.js";

/** Plus or minus one: as if drawn, but the same for the same target in the same round. */
function signOf(at: number, round: number): number {
  let hash = Math.imul(at + 1, 0x9e3779b1) ^ Math.imul(round + 1, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return (hash >>> 16) % 2 === 0 ? 1 : -1;
}

/**
 * Pushes the forms of many questions at once, half of them up and half of them down, and then the other way round. That
 * leaves points far apart for most of them, but proves nothing except by those points.
 */
export function pushTogether({ components, searches }: Attack, questions: readonly Question[], round: number): void {
  const costs = components.map(() => new Map<number, number>());
  for (const { at, ranges } of questions) {
    const sign = signOf(at, round);
    for (const { component, terms } of ranges) {
      const own = costs[component];
      for (const [column, coefficient] of terms) own?.set(column, (own.get(column) ?? 0) + sign * coefficient);
    }
  }
  components.forEach((component, at) => {
    const search = searches[at];
    const own = [...(costs[at] ?? [])];
    if (search === undefined || own.length === 0) return;
    search.push(own, "minimize", "dive");
    search.push(own, "maximize", "dive");
  });
}
