import { comparedQuestions, compareReports } from "@rapport/analysis";
import type { Dataset, ReportContent } from "@rapport/analysis";
import { definePolicy, derive } from "@rapport/disclosure";
import type { Manifest, Refusal, Released, ReleaseWarning, WithheldNote } from "@rapport/disclosure";
import { buildReport } from "./build-report.js";
import type { ReportOptions } from "./build-report.js";
import { fingerprintOf } from "./fingerprint/fingerprint.js";

/** The two datasets of a comparison: the same records, narrowed to one period each (`opened` of `openDataset`). */
export interface ComparedDatasets {
  /** What the report is about. */
  readonly now: Dataset;
  /** The earlier period; open it with the as-of day that `equalFollowUp` gives, so that both are followed for as long. */
  readonly before: Dataset;
}

/** A report that compares two periods with what it leaves behind, or why none may be made. */
export type BuiltComparison =
  | {
      readonly report: Released<ReportContent>;
      /** Of both releases, to be appended to the ledger together (`appendManifests`); none for a preview. */
      readonly manifests: readonly Manifest[];
      readonly log: readonly WithheldNote[];
      /** What the practice should know of the report's own period before it gives the report to anybody. */
      readonly warnings: readonly ReleaseWarning[];
      readonly identifiers: readonly string[];
      readonly refusals?: never;
    }
  | {
      readonly refusals: readonly Refusal[];
      /** Whose release was refused. */
      readonly period: "now" | "before";
      readonly report?: never;
    };

function comparedOf(only: readonly string[] | undefined): readonly string[] {
  return comparedQuestions.filter((code) => only === undefined || only.includes(code));
}

/** Whether two periods overlap; one that is open at an end goes on there for ever. */
function overlap({ opened: a }: Dataset, { opened: b }: Dataset): boolean {
  const [first, last] = ["0000-01-01", "9999-12-31"];
  return (a.from ?? first) <= (b.to ?? last) && (b.from ?? first) <= (a.to ?? last);
}

/**
 * The report on one period, with the key figures of an earlier one beside them (`comparison`). Each period is a release of its
 * own: that of `now` is what `buildReport` gives without a comparison, and that of `before`, with the questions alone of which
 * figures are compared, is held against the ledger and against it. The comparison is computed from what both print.
 *
 * Throws a RangeError where the periods overlap or `before` is not the earlier one. Rejects as `buildReport` does.
 */
export async function buildComparison(
  { now, before }: ComparedDatasets,
  // What may be drawn ahead is one report alone, and this one is made of two.
  { preview = false, ahead: _ahead, ...options }: ReportOptions,
): Promise<BuiltComparison> {
  if (overlap(now, before)) throw new RangeError("The two periods that are compared do not overlap.");
  if ((now.opened.from ?? "") < (before.opened.to ?? ""))
    throw new RangeError("The period to compare with is the earlier one.");
  // Released in any case, since only a release can be held against the other; a preview's manifests are given to nobody.
  const ofNow = await buildReport(now, options);
  if (ofNow.refusals) return { refusals: ofNow.refusals, period: "now" };
  const { by: _by, ...plain } = options;
  const ofThen = await buildReport(before, {
    ...plain,
    only: comparedOf(options.only),
    ledger: { manifests: [...options.ledger.manifests, ...(ofNow.manifest ? [ofNow.manifest] : [])] },
  });
  if (ofThen.refusals) return { refusals: ofThen.refusals, period: "before" };
  const { plugins = [], policy = definePolicy() } = options;
  const report = derive(ofNow.report, (content) =>
    derive(ofThen.report, (earlier): ReportContent => {
      const { fingerprint: _fingerprint, ...rest } = content;
      const compared = { ...rest, preview, comparison: compareReports(content, earlier) };
      return { ...compared, fingerprint: fingerprintOf(compared, { ...options, plugins, dataset: now, policy }) };
    }),
  );
  const manifests = [ofNow.manifest, ofThen.manifest].flatMap((manifest) => manifest ?? []);
  return {
    report,
    manifests: preview ? [] : manifests,
    log: [...ofNow.log, ...ofThen.log],
    warnings: ofNow.warnings,
    identifiers: [...new Set([...ofNow.identifiers, ...ofThen.identifiers])],
  };
}
