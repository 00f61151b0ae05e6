import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { text as textOf } from "node:stream/consumers";
import { audit, auditLedger, readLedger } from "@rapport/disclosure";
import type { AuditFinding, Ledger, PublishedCounts } from "@rapport/disclosure";
import { z } from "zod";
import { exitCodes } from "../exit-codes.js";
import { UsageError } from "../outcome.js";
import type { Outcome } from "../outcome.js";
import { auditOrigin } from "./audit-origin.js";
import type { OriginArguments } from "./audit-origin.js";

export interface AuditArguments extends Omit<OriginArguments, "records"> {
  /** Ask whether it was made from this dataset, and nothing else. */
  readonly records?: string;
}

const count = z.number().int().min(0);
const place = z.array(count);

/** What the audit reads of a report; all else may be there. */
const schema = z.object({
  format: z.literal("rapport-report"),
  policy: z.object({ k: z.number().int().min(2) }),
  published: z.object({
    counts: z.array(z.object({ path: z.string(), printed: count.optional(), lower: count, upper: count.optional() })),
    sums: z.array(z.object({ whole: place, parts: place, exhaustive: z.boolean() })),
  }),
});

type Read = z.infer<typeof schema>;

async function readJson(path: string): Promise<unknown> {
  const text = await (path === "-" ? textOf(process.stdin) : readFile(path, "utf8")).catch(() => {
    throw new UsageError(`${path}: there is no such file that can be read.`);
  });
  try {
    return JSON.parse(text);
  } catch {
    throw notReport(path);
  }
}

function notReport(path: string): UsageError {
  return new UsageError(`${path}: is not a report of rapport in the format json. Make one with --format json.`);
}

function reportIn(value: unknown, path: string): Read {
  const found = schema.safeParse(value);
  if (found.success) return found.data;
  throw notReport(path);
}

/** The schema's optional keys may hold `undefined`; what is published leaves them out. */
function publishedOf({ published: { counts, sums } }: Read): PublishedCounts {
  const known = sums.every(({ whole, parts }) => [...whole, ...parts].every((cell) => cell < counts.length));
  if (!known) throw new UsageError("The report's sums name counts that it does not have.");
  return {
    sums,
    counts: counts.map(({ path, printed, lower, upper }) => ({
      path,
      lower,
      ...(printed === undefined ? {} : { printed }),
      ...(upper === undefined ? {} : { upper }),
    })),
  };
}

async function ledgerIn(folder: string): Promise<Ledger> {
  const path = join(folder, "ledger.jsonl");
  const reading = await readLedger(path);
  if (reading.kind === "damaged") throw new UsageError(`${path}, line ${reading.line}: ${reading.problem}`);
  if (reading.manifests.length === 0) throw new UsageError(`${path}: there is no release in this ledger.`);
  return reading;
}

function isIn({ manifests }: Ledger, { counts }: PublishedCounts): boolean {
  return manifests.some(
    ({ cells }) =>
      cells.length === counts.length &&
      cells.every(({ path, printed }, at) => counts[at]?.path === path && (counts[at].printed ?? null) === printed),
  );
}

function releasesIn({ manifests }: Ledger): string {
  return manifests.length === 1 ? "1 release" : `${manifests.length} releases`;
}

function findingInWords({ path, without, lower, upper, reason }: AuditFinding, k: number): string {
  const what = without === undefined ? path : `${path} without ${without}`;
  const range = upper === undefined ? `${lower} or more` : `${lower} to ${upper}`;
  const why = reason === "small" ? `so it is one of 1 to ${k - 1}` : "which is too narrow";
  return `${what}: can only be ${range}, ${why}.`;
}

/**
 * `rapport audit`: plays the intruder who has a report: what could be worked out of it, and with a ledger, of all reports
 * together. With records, it says instead whether the report was made from them.
 */
export async function auditReport({ records, ...given }: AuditArguments): Promise<Outcome> {
  const { report: path, ledger: folder } = given;
  const value = await readJson(path);
  if (records !== undefined) return auditOrigin(value, { ...given, records });
  const report = reportIn(value, path);
  const published = publishedOf(report);
  const { k } = report.policy;
  const found = await audit(published, k);
  if (found.kind === "contradiction") {
    const text = "The printed counts contradict each other: the report was changed after it was made.\n";
    return { exitCode: exitCodes.findings, text, data: { contradiction: true }, messages: [] };
  }
  const ledger = folder === undefined ? undefined : await ledgerIn(folder);
  const missing = ledger !== undefined && !isIn(ledger, published);
  const together = ledger === undefined ? [] : await auditLedger(ledger);
  const lines = [
    ...found.findings.map((finding) => findingInWords(finding, k)),
    ...(missing ? ["This report is not in the ledger: later reports were not held against it."] : []),
    ...together.map((each) => `${each.path}: could be worked out from all reports together.`),
  ];
  const against = ledger === undefined ? "" : ` It was read together with the ledger, which has ${releasesIn(ledger)}.`;
  const nothing = lines.length === 0 ? " Nothing can be worked out more closely than the policy allows." : "";
  return {
    exitCode: lines.length === 0 ? exitCodes.done : exitCodes.findings,
    text: lines.map((line) => `${line}\n`).join(""),
    data: { tried: found.tried, findings: found.findings, inLedger: ledger ? !missing : undefined, together },
    messages: [`${found.tried} counts and differences were tried.${against}${nothing}`],
  };
}
