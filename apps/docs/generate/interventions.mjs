import { builtInInterventions } from "@rapport/interventions";
import { metricLabel } from "@rapport/plugin";
import { code, page, plain, table } from "./markdown.mjs";

/** The page of the built-in intervention types. */
export function interventionsPage() {
  return page(
    "# Intervention types",
    "The types that come with Rapport. A plug-in brings more: see [Writing a plug-in](../guide/writing-a-plugin.md).",
    builtInInterventions.flatMap(section),
  );
}

const words = (codes) => codes.map((each) => plain(each.replaceAll("_", " "))).join(", ");

function section({ code: id, display, description, audience, setting, stages, metrics, examples, sources = [] }) {
  return [
    `## ${plain(display)} {#${id}}`,
    plain(description),
    table(["Code", "For", "Where", "In the stages"], [[code(id), words(audience), words(setting), words(stages)]]),
    ...(Object.keys(metrics).length > 0
      ? [
          "A report may draw from it:",
          Object.entries(metrics)
            .map(
              ([name, metric]) =>
                `- ${plain(metricLabel(name, metric))}${metric.unit ? ` (${plain(metric.unit)})` : ""}`,
            )
            .join("\n"),
        ]
      : []),
    "The details of one assignment, invented:",
    `\`\`\`json\n${JSON.stringify(examples[0], null, 2)}\n\`\`\``,
    ...(sources.length > 0 ? [["Sources:", "", ...sources.map((source) => `- ${plain(source)}`)].join("\n")] : []),
  ];
}
