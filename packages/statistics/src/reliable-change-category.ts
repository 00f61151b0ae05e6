/** How one person's score changed. */
export type ReliableChangeCategory = "improved" | "unchanged" | "deteriorated";

/** Each person's category and how many there are of each. */
export interface ChangeCategories {
  /** In the order of the scores; undefined for a person whose change cannot be judged. */
  readonly categories: readonly (ReliableChangeCategory | undefined)[];
  readonly counts: Readonly<Record<ReliableChangeCategory, number>>;
  /** Persons without both scores: in none of the counts, but in the denominator of any honest rate. */
  readonly unpaired: number;
}

/** A change this close to the threshold, relatively, equals it: both were rounded on the way. */
const SAME = 1e-9;

/** Whether a size is beyond a threshold, or, where `strict` is false, at it. */
export function exceeds(size: number, threshold: number, strict: boolean): boolean {
  const equal = Math.abs(size - threshold) <= SAME * threshold;
  return size > 0 && (equal ? !strict : size > threshold);
}

/** How many persons there are of each category. */
export function countCategories<Category extends string>(
  none: Readonly<Record<Category, number>>,
  categories: readonly (Category | undefined)[],
): Record<Category, number> {
  const counts: Record<Category, number> = { ...none };
  for (const category of categories) {
    if (category !== undefined) counts[category] += 1;
  }
  return counts;
}

/** Categories with their counts. */
export function changeCategories(
  pairs: readonly unknown[],
  categories: readonly (ReliableChangeCategory | undefined)[],
): ChangeCategories {
  const counts = countCategories({ improved: 0, unchanged: 0, deteriorated: 0 }, categories);
  return { categories, counts, unpaired: pairs.filter((pair) => pair === undefined).length };
}
