import type { Metric } from "./metric.js";

/** What a report calls a metric: its label, or its name in words (`partnerAnxiety`: "Partner anxiety"). */
export function metricLabel(name: string, { label }: Pick<Metric, "label">): string {
  if (label !== undefined) return label;
  const words = name
    .replaceAll(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, " ")
    .replaceAll(/[_-]+/gu, " ")
    .trim()
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
