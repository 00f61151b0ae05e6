const folded = (header: string): string => header.normalize("NFC").replaceAll(/\s+/gu, " ").trim().toLowerCase();

export type FoundColumn =
  { readonly kind: "found"; readonly at: number } | { readonly kind: "missing" } | { readonly kind: "twice" };

/** Where one of these headers stands; capitals and spaces count only where there are two that differ in nothing else. */
export function findColumn(columns: readonly string[], headers: readonly string[]): FoundColumn {
  for (const header of headers) {
    for (const same of [(name: string) => name === header, (name: string) => folded(name) === folded(header)]) {
      const places = columns.flatMap((name, at) => (same(name) ? [at] : []));
      const [at, ...more] = places;
      if (at !== undefined) return more.length === 0 ? { kind: "found", at } : { kind: "twice" };
    }
  }
  return { kind: "missing" };
}
