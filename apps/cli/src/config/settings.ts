import { formats } from "../report-files.js";

/** Where the value of a setting comes from; the first that has one counts. */
export const sources = ["flag", "environment", "file", "default"] as const;
export type Source = (typeof sources)[number];

/** How the text of an environment variable is read; whether it may be is for the schema of configurations to say. */
export type Reading = "text" | "list" | "number" | "switch";

/** What can be set for all reports, or for one call. */
export interface Setting {
  readonly name: string;
  /** As the command line has it. */
  readonly flags: string;
  readonly variable: string;
  /** Where it stands in a configuration; empty for what a configuration cannot say. */
  readonly path: readonly string[];
  readonly reading: Reading;
  /** What holds where nobody says anything. */
  readonly default: string;
  /** What it is, as help says it. */
  readonly about: string;
  /** What it can be, or what a list of it can hold, where that is a few words; a shell completes them. */
  readonly words?: readonly string[];
}

/** Every setting that has a flag, a variable and a place in the configuration. Precedence, help and the README follow it. */
export const settings = [
  {
    name: "config",
    flags: "--config <file>",
    variable: "RAPPORT_CONFIG",
    path: [],
    reading: "text",
    default: "rapport.config.json, .yaml, .ts or .js in the folder",
    about: "a configuration",
  },
  {
    name: "language",
    flags: "--language <code>",
    variable: "RAPPORT_LANGUAGE",
    path: ["language"],
    reading: "text",
    default: "en",
    about: "what it is written in: en, de or fr",
    words: ["en", "de", "fr"],
  },
  {
    name: "recipient",
    flags: "--recipient <class>",
    variable: "RAPPORT_RECIPIENT",
    path: ["recipient"],
    reading: "text",
    default: "funder",
    about: "whom it is for: team, funder, network or public",
    words: ["team", "funder", "network", "public"],
  },
  {
    name: "formats",
    flags: "--format <list>",
    variable: "RAPPORT_FORMAT",
    path: ["formats"],
    reading: "list",
    default: "html",
    about: "html, json, csv, xlsx, svg, png; several separated by commas; csv, svg and png are a folder of files each",
    words: formats,
  },
  {
    name: "only",
    flags: "--only <questions>",
    variable: "RAPPORT_ONLY",
    path: ["only"],
    reading: "list",
    default: "all that the records have an answer to",
    about: "only these questions, separated by commas, for instance timeInStage",
    words: [
      "timeInStage",
      "stageFlow",
      "goalProgress",
      "outcomeChange",
      "interventionUse",
      "homework",
      "commitment",
      "access",
      "afterTermination",
      "pluginMetrics",
    ],
  },
  {
    name: "withoutPauses",
    flags: "--without-pauses",
    variable: "RAPPORT_WITHOUT_PAUSES",
    path: ["timeInStage", "withoutPauses"],
    reading: "switch",
    default: "no",
    about: "take the days of pauses out of time in stage",
  },
  {
    name: "clocks",
    flags: "--clock <list>",
    variable: "RAPPORT_CLOCK",
    path: ["timeInStage", "clocks"],
    reading: "list",
    default: "days",
    about: "what time in stage is told in: days, or days,sessions for attended sessions as well",
    words: ["days", "sessions"],
  },
  {
    name: "ledger",
    flags: "--ledger <dir>",
    variable: "RAPPORT_LEDGER",
    path: ["ledger"],
    reading: "text",
    default: ".rapport beside the dataset",
    about: "the folder with the secret and the ledger of reports",
  },
  {
    name: "strict",
    flags: "--strict",
    variable: "RAPPORT_STRICT",
    path: ["strict"],
    reading: "switch",
    default: "no",
    about: "refuse records in which any row has an error, instead of leaving such rows out",
  },
  {
    name: "memoryLimit",
    flags: "--memory-limit <size>",
    variable: "RAPPORT_MEMORY_LIMIT",
    path: ["engine", "memoryLimit"],
    reading: "text",
    default: "1GB",
    about: "the most memory for the records, for instance 2GB",
  },
  {
    name: "threads",
    flags: "--threads <n>",
    variable: "RAPPORT_THREADS",
    path: ["engine", "threads"],
    reading: "number",
    default: "one for each processor",
    about: "how many threads work at once",
  },
  {
    name: "quiet",
    flags: "-q, --quiet",
    variable: "RAPPORT_QUIET",
    path: [],
    reading: "switch",
    default: "no",
    about: "print no messages where all is well, and show no progress",
  },
] as const satisfies readonly Setting[];

export type SettingName = (typeof settings)[number]["name"];

/** The setting of this name. */
export function settingOf(name: SettingName): Setting {
  const found = settings.find((each) => each.name === name);
  if (found) return found;
  throw new RangeError(`There is no setting ${name}.`);
}
