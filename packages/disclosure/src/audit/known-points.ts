import type { Attack } from "./attack.js";

/** The points of all components as counts of all variables; none where a component has none. */
export function knownPoints({ components, places, searches }: Attack): readonly Float64Array[] {
  const lengths = searches.map(({ points }) => points.length);
  const length = lengths.includes(0) ? 0 : Math.max(1, ...lengths);
  return Array.from({ length }, (_, at) => {
    const counts = Float64Array.from(places, (place) => (place.kind === "fixed" ? place.value : 0));
    components.forEach(({ variables }, component) => {
      const points = searches[component]?.points ?? [];
      // Components do not depend on one another, so any of their points go together.
      const point = points[at % points.length];
      variables.forEach((variable, column) => (counts[variable] = point?.[column] ?? NaN));
    });
    return counts;
  });
}
