import type { DraftScope } from "../draft.js";
import type { Relation } from "../system/count-system.js";
import { canonicalJson } from "./canonical-json.js";
import { day, distinct, entries, fields, list, malformed, text, whole } from "./checks.js";
import { LedgerError } from "./ledger-error.js";
import type { Recipient } from "../policy.js";
import type { Manifest, ManifestCell, ManifestPolicy, ManifestStatistic } from "./manifest.js";
import { decodeThings } from "./things.js";

const recipients: readonly Recipient[] = ["team", "funder", "network", "public"];

/** The form of a client's fingerprint. */
export function isToken(value: unknown): value is string {
  return typeof value === "string" && /^[\w-]{22}$/.test(value);
}

function token(value: unknown, place: string): string {
  if (!isToken(value)) throw malformed(place, "a token of 22 characters");
  return value;
}

function recipient(value: unknown): Recipient {
  const found = recipients.find((each) => each === value);
  if (!found) throw malformed("recipient", recipients.join(", "));
  return found;
}

function policy(value: unknown): ManifestPolicy {
  const found = fields(value, "policy", ["method", "k", "base"]);
  return {
    method: text(found.method, "policy.method"),
    k: whole(found.k, "policy.k", 1),
    base: whole(found.base, "policy.base", 1),
  };
}

function scope(value: unknown): DraftScope {
  const found = fields(value, "scope", ["asOf", "filters"]);
  return { asOf: day(found.asOf, "scope.asOf"), filters: entries(found.filters, "scope.filters", text) };
}

/** Encoded things of units that there are, and how many they are. */
function things(value: unknown, place: string, units: number): { readonly encoded: string; readonly count: number } {
  if (typeof value !== "string") throw malformed(place, "encoded unit numbers");
  try {
    const decoded = decodeThings(value);
    const highest = decoded.at(-1);
    if (highest === undefined || highest < units) return { encoded: value, count: decoded.length };
  } catch (cause) {
    if (!(cause instanceof LedgerError)) throw cause;
  }
  throw malformed(place, "encoded numbers of units that are in the list");
}

function cell(value: unknown, place: string, units: number): { readonly cell: ManifestCell; readonly count: number } {
  const found = fields(value, place, ["path", "printed", "bounds", "things"]);
  const bounds = fields(found.bounds, `${place}.bounds`, ["lower", "upper"]);
  const lower = whole(bounds.lower, `${place}.bounds.lower`, 0);
  const upper = bounds.upper === null ? null : whole(bounds.upper, `${place}.bounds.upper`, lower);
  const { encoded, count } = things(found.things, `${place}.things`, units);
  // Bounds without the truth would leave an intruder nothing possible, and an audit nothing to find.
  if (count < lower || count > (upper ?? Infinity)) throw malformed(`${place}.bounds`, "bounds with the count in them");
  return {
    cell: {
      path: text(found.path, `${place}.path`),
      printed: found.printed === null ? null : whole(found.printed, `${place}.printed`, 0),
      bounds: { lower, upper },
      things: encoded,
    },
    count,
  };
}

function term(value: unknown, place: string): readonly [number, number] {
  const [at, coefficient, ...more] = list(value, place, (item) => item);
  if (more.length > 0 || typeof coefficient !== "number" || !Number.isSafeInteger(coefficient) || coefficient === 0) {
    throw malformed(place, "the place of a cell and a whole number other than 0");
  }
  return [whole(at, `${place}[0]`, 0), coefficient];
}

function relation(value: unknown, place: string, counts: readonly number[]): Relation {
  const found = fields(value, place, ["terms", "sense"]);
  const terms = list(found.terms, `${place}.terms`, term);
  distinct(
    terms.map(([at]) => `${at}`),
    `${place}.terms`,
  );
  if (terms.some(([at]) => at >= counts.length))
    throw malformed(`${place}.terms`, "places of cells that are in the list");
  const { sense } = found;
  if (sense !== "=" && sense !== ">=") throw malformed(`${place}.sense`, "= or >=");
  const sum = terms.reduce((so, [at, coefficient]) => so + coefficient * (counts[at] ?? 0), 0);
  if (sense === "=" ? sum !== 0 : sum < 0) throw malformed(place, "a relation that holds for the counts");
  return { terms, sense };
}

function statistic(value: unknown, place: string, units: number): ManifestStatistic {
  const found = fields(value, place, ["path", "printed", "things"]);
  const printed = text(found.printed, `${place}.printed`);
  if (!isCanonical(printed)) throw malformed(`${place}.printed`, "canonical JSON");
  return {
    path: text(found.path, `${place}.path`),
    printed,
    things: things(found.things, `${place}.things`, units).encoded,
  };
}

function isCanonical(json: string): boolean {
  try {
    return canonicalJson(JSON.parse(json)) === json;
  } catch {
    return false;
  }
}

function epsilon(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value) || value <= 0)
    throw malformed("epsilon", "a number above 0");
  return value;
}

const required = ["version", "id", "madeOn", "recipient", "policy", "scope", "units"] as const;
const figures = ["cells", "relations", "statistics", "plans"] as const;

/**
 * A manifest from plain data, with nothing in it that is not known.
 *
 * Throws a `LedgerError`: `unknown-version`, or `malformed` with the place and what was expected there, never what it holds.
 */
export function parseManifest(value: unknown): Manifest {
  if (typeof value === "object" && value !== null && "version" in value && value.version !== 1) {
    throw new LedgerError(
      "unknown-version",
      "The manifest is of a version that is not known here: expected version 1.",
    );
  }
  const found = fields(value, "manifest", [...required, ...figures], ["epsilon"]);
  const units = list(found.units, "units", (unit, place) => list(unit, place, token));
  distinct(units.flat(), "tokens in units");
  const cells = list(found.cells, "cells", (item, place) => cell(item, place, units.length));
  const counts = cells.map(({ count }) => count);
  const statistics = list(found.statistics, "statistics", (item, place) => statistic(item, place, units.length));
  distinct([...cells.map((item) => item.cell.path), ...statistics.map(({ path }) => path)], "paths");
  return {
    version: 1,
    id: text(found.id, "id"),
    madeOn: day(found.madeOn, "madeOn"),
    recipient: recipient(found.recipient),
    policy: policy(found.policy),
    scope: scope(found.scope),
    units,
    cells: cells.map((item) => item.cell),
    relations: list(found.relations, "relations", (item, place) => relation(item, place, counts)),
    statistics,
    plans: entries(found.plans, "plans", (classes, place) =>
      list(classes, place, (merged, within) => list(merged, within, text)),
    ),
    ...(found.epsilon === undefined ? {} : { epsilon: epsilon(found.epsilon) }),
  };
}
