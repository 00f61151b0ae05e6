import { checkDataset, describeFinding } from "@rapport/dataset";
import { readConfig } from "../config/config.js";
import { engineSettings } from "../config/engine-settings.js";
import type { EngineFlags } from "../config/engine-settings.js";
import { exitCodes } from "../exit-codes.js";
import type { Outcome } from "../outcome.js";
import { configuredPlugins } from "../plugins/configured-plugins.js";

export interface CheckArguments extends EngineFlags {
  readonly dataset: string;
  readonly config?: string;
}

/** `rapport check`: every finding about a dataset. */
export async function check({ dataset, config, ...flags }: CheckArguments): Promise<Outcome> {
  const found = await readConfig(dataset, config);
  const settings = engineSettings(found.config, flags);
  const plugins = await configuredPlugins(found);
  const findings = await checkDataset(dataset, { ...settings, plugins: plugins.map(({ type }) => type) });
  const lines = findings.map(describeFinding);
  return {
    exitCode: findings.length > 0 ? exitCodes.findings : exitCodes.done,
    text: lines.length > 0 ? `${lines.join("\n")}\n` : "",
    data: { findings },
    messages: [lines.length > 0 ? countOf(findings) : "Nothing to mend: the dataset can be reported on."],
  };
}

/** How many findings there are, in words. */
export function countOf(findings: readonly { readonly severity: string; readonly more?: number }[]): string {
  const count = (severity: string) =>
    findings.reduce((sum, each) => (each.severity === severity ? sum + 1 + (each.more ?? 0) : sum), 0);
  const word = (n: number, noun: string) => `${n} ${noun}${n === 1 ? "" : "s"}`;
  return `${word(count("error"), "error")}, ${word(count("warning"), "warning")}.`;
}
