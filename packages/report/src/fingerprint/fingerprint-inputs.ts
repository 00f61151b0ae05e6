import { createHash } from "node:crypto";
import type { Dataset, Fingerprint, ReportContent } from "@rapport/analysis";
import type { Ledger, Policy } from "@rapport/disclosure";
import { canonicalText } from "../canonical-text.js";
import { madeWith } from "./made-with.js";
import type { Chosen } from "./made-with.js";
import { releasesBefore } from "./releases-before.js";

/** What a report is made from. */
export interface FingerprintSources extends Chosen {
  readonly dataset: Dataset;
  readonly policy: Policy;
  readonly ledger: Ledger;
}

/** The parts that a fingerprint tells apart, in the order in which they are told. */
export const fingerprintParts = ["records", "options", "policy", "versions", "ledger"] as const;
export type FingerprintPart = (typeof fingerprintParts)[number] & keyof Fingerprint;

export const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

/** A type as it is declared: all of it but its check of details, which is code. */
function declared({ details: _details, ...declaration }: NonNullable<Chosen["plugins"]>[number]): unknown {
  return declaration;
}

/** Days are always told, and the order in which clocks are named is no choice. */
const clocksTold = (clocks: Chosen["clocks"]) => (clocks?.includes("sessions") ? ["days", "sessions"] : ["days"]);

/** A digest of each part. They tell nothing to somebody who has them, and anybody can try guesses against them. */
export function partDigests(
  { published, comparison }: Pick<ReportContent, "published" | "comparison">,
  { dataset, policy, ledger, ...chosen }: FingerprintSources,
): Readonly<Record<FingerprintPart, string>> {
  const { asOf, opened, onlyPractices, stageModel, digest } = dataset;
  const { only, by, withoutPauses, clocks, reliabilities, plugins = [] } = chosen;
  const earlier = releasesBefore(ledger, published);
  const { versions } = madeWith(dataset, chosen);
  const of = (value: unknown) => sha256(canonicalText(value));
  return {
    records: digest,
    options: of({
      asOf,
      opened,
      compared: comparison && { opened: comparison.opened, asOf: comparison.asOf },
      practices: onlyPractices,
      only: only?.toSorted(),
      by,
      withoutPauses: withoutPauses ?? false,
      clocks: clocksTold(clocks),
      reliabilities,
    }),
    policy: of(policy),
    versions: of({ versions, stageModel, plugins: plugins.map(declared) }),
    ledger: of(earlier.map((each) => ({ ...each, cells: each.cells.map(({ path, printed }) => [path, printed]) }))),
  };
}
