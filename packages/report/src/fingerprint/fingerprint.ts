import type { Fingerprint, ReportContent } from "@rapport/analysis";
import { keyedLetters } from "@rapport/disclosure";
import type { Secret } from "@rapport/disclosure";
import { canonicalText } from "../canonical-text.js";
import { fingerprintParts, partDigests, sha256 } from "./fingerprint-inputs.js";
import type { FingerprintPart, FingerprintSources } from "./fingerprint-inputs.js";

/** Who makes a fingerprint, or checks one. */
export interface FingerprintKey extends FingerprintSources {
  readonly secret: Secret;
}

/**
 * The fingerprint of a report: HMAC-SHA-256 under the practice's secret, so that nobody without it can try a guess about the
 * records, or about what was chosen. Each part is tied to everything that the report says, so that two reports cannot be
 * compared by their parts: whether the records changed in between is not told.
 *
 * The same records, options, policy, versions and earlier releases give the same report and the same fingerprint, unless
 * there is noise in it that is drawn anew each time (differential privacy).
 */
export function fingerprintOf(
  content: Omit<ReportContent, "fingerprint">,
  { secret, ...sources }: FingerprintKey,
): Fingerprint {
  const said = sha256(canonicalText(content));
  const digests = partDigests(content, sources);
  const of = (part: FingerprintPart) => keyedLetters(secret, "fingerprint", part, said, digests[part]);
  const whole = keyedLetters(secret, "fingerprint", "content", said);
  const [records, options, policy, versions, ledger] = [
    of("records"),
    of("options"),
    of("policy"),
    of("versions"),
    of("ledger"),
  ];
  const all = keyedLetters(secret, "fingerprint", "all", whole, records, options, policy, versions, ledger);
  return { all, records, options, policy, versions, ledger, content: whole };
}

/** What differs: a part, or the content itself. */
export type FingerprintDifference = FingerprintPart | "content";

/** A report as `renderJson` writes it, or its content. */
export type FingerprintedReport = ReportContent & { readonly format?: unknown; readonly version?: unknown };

/**
 * Whether a report, as its data file has it, is the one that these sources make, as far as its fingerprint tells: `content`
 * where the report was changed since it was made, or was made with another secret, and nothing else can be said of it then;
 * else every part that differs. Nothing where all is the same. The figures are not computed again.
 */
export function fingerprintDiffers(report: FingerprintedReport, key: FingerprintKey): readonly FingerprintDifference[] {
  const { fingerprint, format: _format, version: _version, ...content } = report;
  const again = fingerprintOf(content, key);
  if (again.content !== fingerprint.content) return ["content"];
  const parts = fingerprintParts.filter((part) => again[part] !== fingerprint[part]);
  return parts.length === 0 && again.all !== fingerprint.all ? ["content"] : parts;
}
