import { metricLabel } from "@rapport/plugin";
import { readConfig } from "../config/config.js";
import { exitCodes } from "../exit-codes.js";
import type { Outcome } from "../outcome.js";
import { configuredPlugins } from "../plugins/configured-plugins.js";
import type { LoadedPlugin } from "../plugins/plugin-source.js";
import { textTable } from "../text-table.js";
import { wrapped } from "../wrapped.js";

export interface PluginsListArguments {
  readonly config?: string;
}

function dataOf({ type, source }: LoadedPlugin) {
  const { apiVersion, code, display, description, audience, setting, physical, stages } = type;
  const metrics = Object.entries(type.metrics).map(([name, metric]) => ({
    ...metric,
    name,
    label: metricLabel(name, metric),
  }));
  return { code, display, source, apiVersion, description, audience, setting, physical, stages, metrics };
}

function rowOf({ type, source }: LoadedPlugin): readonly string[] {
  return [type.code, type.display, source.version ?? "–", source.kind === "built-in" ? source.kind : source.name];
}

function metricsOf({ type }: LoadedPlugin): string {
  const labels = Object.entries(type.metrics).map(([name, metric]) => metricLabel(name, metric));
  return wrapped(labels, { between: "; ", indent: "    ", width: 100 });
}

/** A line a type, and under it what a report counts of it. */
function listing(plugins: readonly LoadedPlugin[]): string {
  const [head = "", ...rows] = textTable([["CODE", "NAME", "VERSION", "SOURCE"], ...plugins.map(rowOf)]).split("\n");
  const described = plugins.map((plugin, at) => `${rows[at] ?? ""}\n${metricsOf(plugin)}`);
  return `${head}\n${described.join("")}`;
}

/** `rapport plugins list`: every intervention type that a report from this folder would know. */
export async function listPlugins(given: PluginsListArguments): Promise<Outcome> {
  const found = await readConfig(".", given.config);
  const plugins = await configuredPlugins(found);
  const builtIn = plugins.filter(({ source }) => source.kind === "built-in").length;
  const from = found.path ?? "no configuration here";
  return {
    exitCode: exitCodes.done,
    text: listing(plugins),
    data: { configuration: found.path ?? null, plugins: plugins.map(dataOf) },
    messages: [`${builtIn} built-in types, ${plugins.length - builtIn} from plug-ins (${from}).`],
  };
}
