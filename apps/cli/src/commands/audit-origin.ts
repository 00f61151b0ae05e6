import { clockNames, groupings, fingerprintDiffers, tablesFor } from "@rapport/report";
import type { FingerprintDifference, FingerprintedReport } from "@rapport/report";
import { z } from "zod";
import { chosenPolicy } from "../config/chosen-policy.js";
import { readConfig } from "../config/config.js";
import { engineSettings } from "../config/engine-settings.js";
import type { EngineFlags } from "../config/engine-settings.js";
import { exitCodes } from "../exit-codes.js";
import { UsageError } from "../outcome.js";
import type { Outcome } from "../outcome.js";
import { configuredPlugins } from "../plugins/configured-plugins.js";
import { openStore, storeFolder } from "../release-store.js";
import { lastDayOnEarth } from "../today.js";
import { chosenPractices, openedWith } from "./chosen-practices.js";
import { questionOptions } from "./question-options.js";

export interface OriginArguments extends EngineFlags {
  /** A report in the format json; `-` for standard input. */
  readonly report: string;
  /** The dataset that it should have been made from. */
  readonly records: string;
  /** The practices of a network that it was made for, which it need not say. */
  readonly practice?: readonly string[];
  readonly config?: string;
  /** A file with settings of a policy. */
  readonly policy?: string;
  /** The folder with the secret and the ledger. */
  readonly ledger?: string;
}

/** What is read of a report to know what was chosen; the fingerprint is of all the rest, too. */
const schema = z.object({
  format: z.literal("rapport-report"),
  version: z.literal(1),
  asOf: z.iso.date(),
  opened: z.object({ from: z.iso.date().exactOptional(), to: z.iso.date().exactOptional() }).exactOptional(),
  policy: z.object({ recipient: z.string() }),
  made: z.object({
    only: z.array(z.string()).exactOptional(),
    by: z.enum(groupings).exactOptional(),
    withoutPauses: z.boolean().exactOptional(),
    clocks: z.array(z.enum(clockNames)).exactOptional(),
  }),
  fingerprint: z.object({ all: z.string(), content: z.string() }),
  published: z.object({ counts: z.array(z.object({ path: z.string() })) }),
});

const words: Readonly<Record<FingerprintDifference, string>> = {
  content: "The report was changed after it was made, or it was made with another secret.",
  records: "The records are others.",
  options: "Something else was chosen: other practices, or reliabilities of the practice's own, for instance.",
  policy: "The policy is another one.",
  versions: "The versions of Rapport, the stage model or the intervention types are others.",
  ledger: "The earlier releases in the ledger are others.",
};

function parsed(path: string, value: unknown): z.infer<typeof schema> {
  const found = schema.safeParse(value);
  if (found.success) return found.data;
  throw new UsageError(
    `${path}: is not a report of rapport in the format json with a fingerprint. Make one with --format json.`,
  );
}

/** `rapport audit --records`: whether a report was made from these records, as its fingerprint tells, and if not, what differs. */
export async function auditOrigin(value: unknown, given: OriginArguments): Promise<Outcome> {
  const { asOf, opened = {}, policy: released, made } = parsed(given.report, value);
  const found = await readConfig(given.records, given.config);
  const { config } = found;
  const store = await openStore(storeFolder(given.records, found, given.ledger));
  if (store.isNew) {
    throw new UsageError(
      `${store.folder}: there is no secret here. Name the folder that the report was made with by --ledger.`,
    );
  }
  const policy = await chosenPolicy(config, { ...given, recipient: released.recipient });
  const plugins = (await configuredPlugins(found)).map(({ type }) => type);
  const { dataset, findings } = await openedWith(chosenPractices(given.practice, config), config, given.records, {
    ...engineSettings(config, given),
    only: tablesFor(made.only, made),
    plugins,
    notAfter: lastDayOnEarth(),
    asOf,
    opened,
  });
  if (!dataset) {
    const messages = ["The records cannot be read. rapport check says why."];
    return {
      exitCode: exitCodes.findings,
      text: "",
      data: { madeFrom: false, differs: ["records"], findings },
      messages,
    };
  }
  // Beside what was looked at, the fingerprint takes in all that stands in the file, whatever that is.
  const report = value as FingerprintedReport;
  const { secret, ledger } = store;
  const chosen = { ...questionOptions(config, plugins), ...made };
  const differs = fingerprintDiffers(report, { ...chosen, dataset, policy, ledger, secret });
  dataset.close();
  const same = differs.length === 0;
  return {
    exitCode: same ? exitCodes.done : exitCodes.findings,
    text: same ? "" : differs.map((part) => `${words[part]}\n`).join(""),
    data: { madeFrom: same, differs },
    messages: [
      same
        ? "Yes: this report was made from these records, with these settings, versions and earlier releases."
        : "No: this report was not made from just this.",
    ],
  };
}
