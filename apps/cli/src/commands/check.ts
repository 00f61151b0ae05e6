import { describeFindings, inspectDataset } from "@rapport/dataset";
import { readConfig } from "../config/config.js";
import { engineSettings } from "../config/engine-settings.js";
import type { EngineFlags } from "../config/engine-settings.js";
import { exitCodes } from "../exit-codes.js";
import { UsageError } from "../outcome.js";
import type { Outcome } from "../outcome.js";
import { paintFindings } from "../paint-findings.js";
import { configuredPlugins } from "../plugins/configured-plugins.js";
import { lastDayOnEarth } from "../today.js";
import { countOf, leftOut } from "./left-out.js";

export interface CheckArguments extends EngineFlags {
  readonly dataset: string;
  readonly config?: string;
  readonly strict?: boolean;
  readonly showValues?: boolean;
}

/** What the findings mean for a report. */
function verdict(open: boolean, strict: boolean): string {
  if (open) return "The dataset can be reported on.";
  return strict ? "The dataset is refused, since strict is set." : "The dataset cannot be reported on.";
}

/** `rapport check`: every finding about a dataset. */
export async function check({
  dataset,
  config,
  strict: isStrict,
  showValues = false,
  ...flags
}: CheckArguments): Promise<Outcome> {
  if (dataset === "-") {
    throw new UsageError("A dataset is several tables, which standard input cannot hold. Name its folder or its file.");
  }
  const found = await readConfig(dataset, config);
  const settings = engineSettings(found.config, flags);
  const strict = isStrict ?? found.config.strict ?? false;
  const plugins = await configuredPlugins(found);
  const { findings, rejected, usable } = await inspectDataset(dataset, {
    ...settings,
    plugins: plugins.map(({ type }) => type),
    notAfter: lastDayOnEarth(),
    strict,
    showValues,
  });
  const text = describeFindings(findings);
  return {
    exitCode: findings.length > 0 ? exitCodes.findings : exitCodes.done,
    text,
    styled: (paint) => paintFindings(text, paint),
    data: { findings, rejected, usable },
    messages:
      findings.length > 0
        ? [countOf(findings), ...leftOut(rejected), verdict(usable, strict)]
        : ["Nothing to mend: the dataset can be reported on."],
  };
}
