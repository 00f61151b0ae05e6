import type { DraftQuestion, DraftSum } from "@rapport/disclosure";
import type { PluginMetricsOptions } from "../plugin-metrics/plugin-metrics.js";
import { coursesFigure } from "../plugin-metrics/figure-names.js";
import { all as everybody } from "../figures/everybody.js";
import { typeCode } from "../intervention-use/type-levels.js";
import { drafted } from "./drafted.js";

/** What was given of a type is told of all episodes with it; what was rated was homework, which those without any have not. */
function givenSums(questions: readonly DraftQuestion[], code: string): readonly DraftSum[] {
  const type = drafted(questions, "interventionUse", typeCode(code), "dose");
  if (!type) return [];
  const homework = drafted(questions, "homework", everybody, "shareDone");
  const { total, part } = type;
  const rated = ["low", "middle", "high"].map((level) => part("helpfulness", level));
  return [
    { whole: part("uptake", "numerator"), parts: [total("dose")], exhaustive: true },
    { whole: part("uptake", "numerator"), parts: [total("helpfulness")], exhaustive: true },
    { whole: part("helpfulness", "unrated"), parts: [part("dose", "0")], exhaustive: false },
    ...(homework ? [{ whole: homework.total("shareDone"), parts: rated, exhaustive: false }] : []),
  ];
}

/**
 * What holds of the types in use: every uptake is of the same episodes, those that have a type began with one, what began
 * first has a place, and every episode with a type has a course of it.
 */
export function interventionUseSums(
  questions: readonly DraftQuestion[],
  { plugins }: PluginMetricsOptions,
): readonly DraftSum[] {
  const all = drafted(questions, "interventionUse", everybody, "typesPerEpisode");
  if (!all) return [];
  return [
    { whole: "population/episodes", parts: [all.total("typesPerEpisode")], exhaustive: false },
    {
      whole: all.total("typesPerEpisode"),
      parts: [all.part("typesPerEpisode", "0"), all.total("firstType")],
      exhaustive: true,
    },
    ...plugins.flatMap(({ code }): readonly DraftSum[] => {
      const type = drafted(questions, "interventionUse", typeCode(code), "uptake");
      if (!type) return [];
      const courses = drafted(questions, "pluginMetrics", code, coursesFigure);
      const uptake = type.part("uptake", "numerator");
      return [
        { whole: all.total("typesPerEpisode"), parts: [type.part("uptake", "denominator")], exhaustive: true },
        { whole: uptake, parts: [type.total("place")], exhaustive: true },
        ...givenSums(questions, code),
        { whole: all.total("firstType"), parts: [uptake], exhaustive: false },
        { whole: type.part("place", "first"), parts: [all.part("firstType", typeCode(code))], exhaustive: false },
        ...(courses ? [{ whole: courses.total(coursesFigure), parts: [uptake], exhaustive: false }] : []),
      ];
    }),
  ];
}
