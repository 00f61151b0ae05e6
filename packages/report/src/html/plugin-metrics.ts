import type { PluginMetricsResult, ReportContent } from "@rapport/analysis";
import type { Released } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import { h } from "hastscript";
import { authorText } from "../prose/author-text.js";
import { questionName } from "../prose/questions.js";
import type { Section } from "./content.js";
import { notShown } from "./not-shown.js";
import { practiceArticle } from "./practice-article.js";

const pluginMetricsId = "plugin-metrics";

const reading =
  "One figure is drawn of each of the three types with most courses. How to read this: in a chart of bars, each bar is the share of courses that came to that level. In a line over time, the line that goes up is the share of courses that reached what its title names, and the dashed one the share that ended without it; what both leave of 100% goes on.";

/** A chart of each type would make a page that nobody reads; of the others all figures stand in their tables. */
const mostDrawn = 3;

/** The places of the types with most courses. */
function mostCourses(types: PluginMetricsResult["types"]): ReadonlySet<number> {
  const sized = types.map(({ courses }, at) => ({ at, size: courses.kind === "withheld" ? 0 : courses.total }));
  return new Set(
    sized
      .toSorted((a, b) => b.size - a.size || a.at - b.at)
      .slice(0, mostDrawn)
      .map(({ at }) => at),
  );
}

/** What each intervention type asks to be counted about itself (P7.8). */
export function pluginMetricsSection(
  language: Language,
  report: Released<ReportContent>,
  result: PluginMetricsResult,
): Section {
  const heading = questionName(language, "pluginMetrics");
  const { types, withheld, level } = result;
  const measure = `By type of intervention. A course is one intervention of one client; its entries are what was agreed and reported on. Levels and lines count courses; a mean counts each client once. Numbers in brackets are ${language.percent(level)} intervals. The names of types, figures and levels are those of each type\u2019s author.`;
  const drawn = mostCourses(types);
  const none =
    withheld.length > 0
      ? "Too few clients stand behind each type of intervention to show anything here."
      : "No type of intervention was given to count by, so nothing can be shown.";
  const element = h("section", { id: pluginMetricsId, ariaLabelledBy: [`${pluginMetricsId}-heading`] }, [
    h("h2", { id: `${pluginMetricsId}-heading` }, heading),
    h("p.measure", measure),
    h("p.quiet", types.length === 0 ? none : reading),
    ...types.map((type, at) => practiceArticle(language, report, type, { at, level, isDrawn: drawn.has(at) })),
    ...notShown(
      language,
      withheld.map(({ label }) => authorText(label)),
      report.policy,
    ),
  ]);
  return { id: pluginMetricsId, heading, element };
}
