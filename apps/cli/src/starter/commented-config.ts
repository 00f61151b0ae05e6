import { definePolicy, methods, recipients } from "@rapport/disclosure";
import { questionCodes } from "@rapport/report/build";

const policy = definePolicy();

/** A setting that is commented out, with what is said about it. */
function setting(lines: string, ...about: readonly string[]): string {
  return [...about.map((line) => `## ${line}`), ...lines.split("\n").map((line) => `# ${line}`)].join("\n");
}

function policySetting(name: Exclude<keyof typeof policy, "recipient">, ...about: readonly string[]): string {
  return setting(`  ${name}: ${policy[name]}`, ...about);
}

const settings: readonly string[] = [
  setting('practice: "The name of the practice"', "The practice's name, for the title of a report."),
  setting(
    'practices:\n  north: "North Street"\n  south: "South Street"',
    "Where the records are of several practices: what each practice_id of episodes is called in reports.",
  ),
  setting("language: en", "What reports are written in: en, de or fr."),
  setting(
    'look:\n  accent: "#0b5fa5"\n  logo: logo.svg\n  logoDescription: "Logo of the practice"',
    "How reports look: a colour of yours in charts, and a logo at the head of the page, as SVG or PNG of at most 40 kB, with",
    "what it shows in words. A colour that could not be told from the others is refused.",
  ),
  setting(
    "formats:\n  - html\n  - xlsx",
    "What reports are made as: html (by default), json, csv, xlsx, svg, png; one of them or several.",
  ),
  setting(
    `only:\n${questionCodes.map((code) => `  - ${code}`).join("\n")}`,
    "The questions that a report answers; by default all that the records have an answer to.",
  ),
  setting(
    "timeInStage:\n  withoutPauses: true\n  clocks: [days, sessions]",
    "How time in stage is told: withoutPauses takes the days of pauses out of it, and with sessions among the clocks it is told in",
    "attended sessions as well.",
  ),
  setting(
    `recipient: ${policy.recipient}`,
    "Whom reports are for. Each class has a policy of its own: a network and the public see coarser figures.",
    `One of: ${recipients.join(", ")}.`,
  ),
  setting(
    "plugins:\n  - rapport-plugin-love-letter\n  - ./plugins/walks.js",
    "Plug-ins that bring more intervention types: the names of installed packages, or paths from this folder.",
    "A plug-in is code that runs with your rights: take it from nobody you do not trust.",
  ),
  setting(
    'instruments:\n  phq-9:\n    reliability: 0.84\n    source: "Where this figure is from"',
    "How reliable a questionnaire is among people like your clients, from 0 to 1, with its source. Reliable change is worked",
    "out with it. By default what Rapport could trace to a publication, and nothing where it could not.",
  ),
  setting(
    "ledger: ../kept/rapport",
    "The folder with your secret and your ledger of reports, read from here; by default .rapport beside the records.",
    "Back it up: without it, reports could be compared with each other.",
  ),
  setting(
    "strict: true",
    "Makes no report where any row has an error. By default such rows are left out, and the report says so.",
  ),
  setting(
    "engine:\n  memoryLimit: 2GB\n  threads: 2",
    "How much memory and how many processor cores are used at most; by default 1GB and every core. For very large records.",
  ),
  setting(
    "policy:",
    "How figures are protected. The defaults are those of the recipients' class; the ones below are a funder's. Settings that",
    "would not protect are refused. To set one of them, take in its line and this one.",
  ),
  policySetting("method", `How counts are protected. One of: ${methods.join(", ")}.`),
  policySetting("k", "Counts of 1 to k - 1 clients must stay uncertain."),
  policySetting("base", "Counts are rounded to multiples of it; not smaller than k."),
  policySetting(
    "fewestForDetail",
    "The fewest clients for more than totals. This and the next two: not smaller than 2 k - 1.",
  ),
  policySetting("fewestForStatistic", "The fewest clients behind a group, a mean or a median."),
  policySetting("fewestForSpread", "The fewest clients behind a standard deviation."),
  policySetting(
    "fewestForComparison",
    "The fewest clients in each of the groups that a test compares; not smaller than 2 k - 1.",
  ),
  policySetting("fewestForPercent", "The smallest whole of which a share is told in percent."),
  policySetting(
    "fewestPractitioners",
    "The fewest practitioners behind a group and a count of k clients, where the practice has as many.",
  ),
  policySetting(
    "fewestPractices",
    "The same of practices, where the records are of several; 1 lets each be seen. A report on all of several, but fewer, is",
    "refused.",
  ),
  policySetting(
    "fewestPerCategory",
    "The mean count that the categories of a table must keep; they are merged until they do.",
  ),
  policySetting("protectedShare", "A client's share of a sum must stay uncertain by this percentage of it."),
  policySetting(
    "epsilon",
    "For differentialPrivacy alone: what one report spends, and what all of them may spend together.",
  ),
  policySetting("epsilonCap"),
];

/** What editors complete a configuration with; it stands beside, since an editor is not to ask the internet for it. */
export const schemaName = "rapport.config.schema.json";

/**
 * A configuration in YAML with every setting explained and commented out, each with its default or an example. It is valid as
 * it stands, and valid with every setting taken in.
 */
export const commentedConfig = `# yaml-language-server: $schema=./${schemaName}
## Settings of rapport for the records in this folder. Nothing is set yet: everything has its default.
## Lines with two signs explain. To set something, take the one sign and the blank after it away, in front of its line and
## of the lines below it that belong to it. rapport check says if something cannot be read.

${settings.join("\n\n")}
`;
