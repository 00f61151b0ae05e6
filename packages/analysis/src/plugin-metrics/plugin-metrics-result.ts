import type { ReleasedGroup, ReleasedQuestion } from "@rapport/disclosure";
import { metricLabel } from "@rapport/plugin";
import type { InterventionType, Metric } from "@rapport/plugin";
import { figureOf } from "../figure-of.js";
import { coursesFigure } from "./figure-names.js";
import { level } from "../level.js";
import { listed } from "./listed.js";
import { metricFigure } from "./metric-figure.js";
import type { PluginMetricsOptions } from "./plugin-metrics.js";
import { reachedSteps } from "./reached-steps.js";
import type { InterventionTypeResult, MetricResult, PluginMetricsResult } from "./plugin-metrics-types.js";

/** What a result needs beside the released figures. */
interface Rules {
  /** The threshold of the policy under which they were released. */
  readonly k: number;
  /** How far a printed count can lie from the true one; absent where nothing limits it. */
  readonly furthest?: number | undefined;
  /** Under how many courses no share is told; 20 by default. */
  readonly fewestForPercent?: number;
}

/** How many came to each step, of a metric of steps. */
function reachedOf(
  metric: Metric,
  figure: MetricResult["figure"],
  { furthest, fewestForPercent = 20 }: Rules,
): Pick<MetricResult, "reached"> {
  if (metric.kind !== "furthestStep" || figure.kind !== "shares") return {};
  const reached = reachedSteps(figure, listed(metric.steps, metric), { level, fewestForPercent, furthest });
  return reached ? { reached } : {};
}

function metricResult(
  type: InterventionType,
  [name, metric]: readonly [string, Metric],
  group: ReleasedGroup,
  rules: Rules,
): MetricResult {
  const figure = metricFigure(type, metric, { group, name, k: rules.k, furthest: rules.furthest });
  return {
    code: name,
    label: metricLabel(name, metric),
    ...(metric.unit === undefined ? {} : { unit: metric.unit }),
    ...(metric.better === undefined ? {} : { better: metric.better }),
    metric: metric.kind,
    ...("take" in metric ? { take: metric.take } : {}),
    figure,
    ...reachedOf(metric, figure, rules),
  };
}

function typeResult(type: InterventionType, group: ReleasedGroup, rules: Rules): InterventionTypeResult {
  return {
    code: type.code,
    label: type.display,
    description: type.description,
    courses: figureOf(group, "breakdown", coursesFigure),
    metrics: Object.entries(type.metrics).map((metric) => metricResult(type, metric, group, rules)),
  };
}

/** P7.8 answered from what was released. `plugins` are those that the draft was made with. */
export function pluginMetricsResult(
  released: ReleasedQuestion,
  { plugins, ...rules }: PluginMetricsOptions & Rules,
): PluginMetricsResult {
  const typeOf = (code: string) => plugins.find((type) => type.code === code);
  return {
    question: "pluginMetrics",
    level,
    types: released.groups.flatMap((group) => {
      const type = typeOf(group.code);
      return type ? [typeResult(type, group, rules)] : [];
    }),
    withheld: released.withheldGroups.map((code) => ({ code, label: typeOf(code)?.display ?? code })),
  };
}
