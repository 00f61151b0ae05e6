/** The figure of a type's courses by their status. */
export const coursesFigure = "courses";

/** What a metric's figure is drafted under, and released; `part` where it has several. */
export function figureName(metric: string, part?: string): string {
  return part === undefined ? `metric ${metric}` : `metric ${metric} ${part}`;
}
