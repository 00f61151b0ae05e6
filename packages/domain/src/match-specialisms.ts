/** What matching looks at in a practitioner; further fields are welcome. */
export interface Specialist {
  readonly practitionerId: string;
  /** In the words of the concerns. */
  readonly specialisms: readonly string[];
}

export interface SpecialismMatch {
  readonly practitionerId: string;
  /** The concerns that the specialisms cover, in the order given. */
  readonly covered: readonly string[];
  /** The concerns left over, in the order given. */
  readonly uncovered: readonly string[];
}

/**
 * P1.2 All practitioners, those who cover most of the concerns first, and by identifier where as many are covered (by
 * code unit, so that the order is the same everywhere). A concern named twice counts once.
 */
export function matchSpecialisms(
  concerns: readonly string[],
  practitioners: readonly Specialist[],
): readonly SpecialismMatch[] {
  const wanted = [...new Set(concerns)];
  return practitioners
    .map(({ practitionerId, specialisms }) => ({
      practitionerId,
      covered: wanted.filter((concern) => specialisms.includes(concern)),
      uncovered: wanted.filter((concern) => !specialisms.includes(concern)),
    }))
    .toSorted((a, b) => b.covered.length - a.covered.length || compare(a.practitionerId, b.practitionerId));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
