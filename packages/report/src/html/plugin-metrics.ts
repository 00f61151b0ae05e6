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
  const { say } = language;
  const measure = [
    say("page.coursesMeasure"),
    say("page.brackets", { level: language.percent(level) }),
    say("page.coursesNames"),
  ];
  const drawn = mostCourses(types);
  const none = withheld.length > 0 ? say("page.coursesTooFew") : say("page.coursesNoType");
  const element = h("section", { id: pluginMetricsId, ariaLabelledBy: [`${pluginMetricsId}-heading`] }, [
    h("h2", { id: `${pluginMetricsId}-heading` }, heading),
    h("p.measure", measure.join(" ")),
    h("p.quiet", types.length === 0 ? none : say("page.coursesReading")),
    ...types.map((type, at) => practiceArticle(language, report, type, { at, level, isDrawn: drawn.has(at) })),
    ...notShown(
      language,
      withheld.map(({ label }) => authorText(language.label(label))),
      report.policy,
    ),
  ]);
  return { id: pluginMetricsId, heading, element };
}
