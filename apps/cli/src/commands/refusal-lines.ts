import type { Refusal } from "@rapport/disclosure";

/** So many counts that could not be defended are named; there can be hundreds, for one and the same reason. */
const named = 3;

/**
 * Why no report was made, for a person: every refusal in a line of its own, but of counts that could not be defended the
 * first few, how many more there are, and what helps. `of` says which report, where there are two.
 */
export function refusalLines(refusals: readonly Refusal[], of = ""): readonly string[] {
  const undefended = refusals.filter(({ code }) => code === "not-defended");
  const more = undefended.length - named;
  return [
    ...[...refusals.filter(({ code }) => code !== "not-defended"), ...undefended.slice(0, named)].map(
      ({ message }) => `No report was made:${of} ${message}`,
    ),
    ...(more > 0 ? [`${more} more ${more === 1 ? "count" : "counts"} like these; --json lists all.`] : []),
    ...(undefended.length > 0
      ? [
          "Earlier reports count, too. Where several are made for different recipients, begin with the one for the public.",
        ]
      : []),
  ];
}
