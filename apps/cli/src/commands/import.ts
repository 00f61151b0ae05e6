import { checkDataset, describeProblems, importFiles, mappingJsonSchema } from "@rapport/dataset";
import type { Finding, ImportSummary } from "@rapport/dataset";
import { stringify } from "yaml";
import { readConfig } from "../config/config.js";
import { engineSettings } from "../config/engine-settings.js";
import type { EngineFlags } from "../config/engine-settings.js";
import { exitCodes } from "../exit-codes.js";
import { importLines } from "../import-lines.js";
import type { Outcome } from "../outcome.js";
import { trialLine, UsageError } from "../outcome.js";
import { configuredPlugins } from "../plugins/configured-plugins.js";
import { quoted } from "../quoted.js";
import { mappingOf } from "../read-mapping.js";
import type { MappingFlags } from "../read-mapping.js";
import { lastDayOnEarth } from "../today.js";
import { countOf } from "./left-out.js";

export interface ImportArguments extends MappingFlags, EngineFlags {
  readonly files: readonly string[];
  readonly to?: string;
  readonly set?: Readonly<Record<string, string>>;
  readonly timezone?: string;
  readonly format?: "csv" | "parquet";
  readonly key?: string;
  readonly dryRun?: true;
  readonly leaveOut?: true;
  readonly showValues?: true;
  readonly printMap?: true;
  readonly schema?: true;
  readonly force?: true;
}

const printed = (text: string, data: Outcome["data"]): Outcome => ({
  exitCode: exitCodes.done,
  text,
  data,
  messages: [],
});

function outcomeOf(summary: ImportSummary, findings: readonly Finding[] | undefined, dryRun: boolean): Outcome {
  const { written, problems } = summary;
  const last =
    written === undefined
      ? [
          dryRun
            ? trialLine
            : summary.tables.length === 0
              ? "Nothing was written: correct the file or the mapping."
              : "Nothing was written: correct the cells or the mapping, or say --leave-out.",
        ]
      : findings === undefined || findings.length === 0
        ? ["The check finds nothing to mend: the dataset can be reported on."]
        : [`The check of what was written: ${countOf(findings)} rapport check ${quoted(written)} lists them.`];
  const isClean = problems.length === 0 && (findings ?? []).length === 0;
  return {
    exitCode: isClean ? exitCodes.done : exitCodes.findings,
    text: written === undefined ? describeProblems(problems) : `${written}\n`,
    data: { ...summary, ...(findings === undefined ? {} : { findings }) },
    messages: [
      ...importLines(summary, dryRun),
      ...(written === undefined || problems.length === 0 ? [] : [describeProblems(problems).trimEnd()]),
      ...last,
    ],
  };
}

/** `rapport import`: a dataset of exports from other programs. */
export async function importExports(given: ImportArguments): Promise<Outcome> {
  const { files, map, preset, printMap, schema, set, to, memoryLimit, threads, ...options } = given;
  if (schema) {
    const value = await mappingJsonSchema();
    return printed(`${JSON.stringify(value, undefined, 2)}\n`, { schema: value });
  }
  const mapping = await mappingOf({
    ...(map === undefined ? {} : { map }),
    ...(preset === undefined ? {} : { preset }),
  });
  // Presets share parts, which are written out each time: a person edits one without the other.
  if (printMap) return printed(stringify(mapping, { aliasDuplicateObjects: false, lineWidth: 120 }), { mapping });
  if (files.includes("-")) {
    throw new UsageError(
      "An export cannot be read from standard input: it is read more than once, and no copy of the names in it is kept. " +
        "Name a file.",
    );
  }
  if (files.length === 0) throw new UsageError("Name the files to import.");
  if (to === undefined) throw new UsageError("Say where to write the dataset: --to practice.");
  // Before anything is written: a configuration that cannot be used would keep what was written from being checked.
  const found = await readConfig(to);
  const settings = engineSettings(found.config, { memoryLimit, threads });
  const plugins = (await configuredPlugins(found)).map(({ type }) => type);
  const summary = await importFiles(files, mapping, {
    ...options,
    ...settings,
    to,
    ...(set === undefined ? {} : { settings: set }),
  });
  const { written } = summary;
  const findings =
    written === undefined
      ? undefined
      : await checkDataset(written, { ...settings, plugins, notAfter: lastDayOnEarth() });
  return outcomeOf(summary, findings, options.dryRun ?? false);
}
