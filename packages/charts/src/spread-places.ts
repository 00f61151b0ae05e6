/**
 * Places for labels that each want to stand at one, in the order of these: as near as they can be without being nearer to each
 * other than `gap`, between `top` and `bottom`. Where there is no room for all, they go beyond `top`.
 */
export function spreadPlaces(wanted: readonly number[], gap: number, top: number, bottom: number): readonly number[] {
  const down: number[] = [];
  for (const place of wanted) down.push(Math.max(place, (down.at(-1) ?? top - gap) + gap));
  const up: number[] = [];
  for (const place of down.toReversed()) up.push(Math.min(place, (up.at(-1) ?? bottom + gap) - gap));
  return up.toReversed();
}
