import type { DrawnChart } from "./drawn-chart.js";

/**
 * What a chart lacks for those who do not see it, one line a fault with the chart's name: a role, a name and a description of
 * its own, a line below it, a heading above it, and one table with its numbers.
 */
export function chartFaults(charts: readonly DrawnChart[]): readonly string[] {
  return charts.flatMap((chart, at) => {
    const name = chart.title === "" ? `chart ${at + 1} below "${chart.heading}"` : `"${chart.title}"`;
    return faultsOf(chart).map((fault) => `${name} ${fault}`);
  });
}

// A figure may be called "Why"; nothing shorter is a name.
const says = (words: string) => words.length > 2;

function faultsOf({
  role,
  title,
  description,
  caption,
  heading,
  tables,
  namedByItsOwn,
}: DrawnChart): readonly string[] {
  const checks: readonly (readonly [isSound: boolean, fault: string])[] = [
    [role === "img", "is no image to assistive technology"],
    [says(title), "has no title"],
    [says(description) && description !== title, "has no description"],
    [namedByItsOwn, "is not named by its own title and description"],
    [caption !== undefined, "stands in no figure with a line below it"],
    [says(`${caption ?? ""}${heading}`), "stands below no heading"],
    [tables.length === 1, `links to ${tables.length} tables with a caption`],
  ];
  return checks.flatMap(([isSound, fault]) => (isSound ? [] : [fault]));
}
