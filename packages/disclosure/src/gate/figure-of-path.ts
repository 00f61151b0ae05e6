/** The path of the figure that a cell belongs to: `question/group/figure`, or `population/table`. */
export function figurePathOf(cellPath: string): string {
  const parts = cellPath.split("/");
  return parts.slice(0, parts[0] === "population" ? 2 : 3).join("/");
}

/** The totals of a report cannot be held back; everything else can. */
export function canBeWithheld(figurePath: string): boolean {
  return !["population/clients", "population/episodes", "population/clientsWithoutConsent"].includes(figurePath);
}

/** The group that a figure is about: `question/group`; a table of the population is a group of its own. */
export function groupPathOf(figurePath: string): string {
  return figurePath.split("/").slice(0, 2).join("/");
}
