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

/** A digest of each part. They tell nothing to somebody who has them, and anybody can try guesses against them. */
export function partDigests(
  { published }: Pick<ReportContent, "published">,
  { dataset, policy, ledger, ...chosen }: FingerprintSources,
): Readonly<Record<FingerprintPart, string>> {
  const { asOf, opened, stageModel, digest } = dataset;
  const { only, by, reliabilities, plugins = [] } = chosen;
  const earlier = releasesBefore(ledger, published);
  const { versions } = madeWith(dataset, chosen);
  const of = (value: unknown) => sha256(canonicalText(value));
  return {
    records: digest,
    options: of({ asOf, opened, only: only?.toSorted(), by, reliabilities }),
    policy: of(policy),
    versions: of({ versions, stageModel, plugins: plugins.map(declared) }),
    ledger: of(earlier.map((each) => ({ ...each, cells: each.cells.map(({ path, printed }) => [path, printed]) }))),
  };
}
