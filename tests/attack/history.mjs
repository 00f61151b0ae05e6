// A practice's releases over time: one report a quarter, and between them reports about some of its clients.
import { definePolicy, emptyLedger, release } from "@rapport/disclosure";
import { asOf, narrowed } from "./as-of.mjs";
import { draftReport, practiceOf } from "./practice.mjs";

/** @typedef {import("./as-of.mjs").Tables} Tables */
/** @typedef {import("./score.mjs").Made} Made */
/** @typedef {{ readonly day: string, readonly filters: Readonly<Record<string, string>>, readonly practices?: readonly string[], readonly by?: import("@rapport/analysis").Grouping }} Asked */

/**
 * Which reports are asked for: on each day one about the whole practice, and in turn one about a kind of client or about a
 * first concern.
 * @param {readonly string[]} days
 * @returns {readonly Asked[]}
 */
export function asksOf(days) {
  const some = [{ kind: "couple" }, { concern: "desire" }, { kind: "individual" }, { concern: "erection" }];
  return days.flatMap((day, at) => [
    { day, filters: {} },
    { day, filters: some[at % some.length] ?? {} },
  ]);
}

/**
 * Makes reports one after the other, each with the ledger of those before it.
 * @param {{ readonly episodes: number, readonly seed: number, readonly tables?: import("./practice.mjs").Tables, readonly asks: readonly Asked[], readonly secret: import("@rapport/disclosure").Secret, readonly settings?: Partial<import("@rapport/disclosure").Policy> }} practice
 */
export async function historyOf({ episodes, seed, tables = practiceOf(episodes, seed), asks, secret, settings = {} }) {
  const policy = definePolicy(settings);
  let ledger = emptyLedger;
  /** @type {Made[]} */
  const made = [];
  /** @type {{ readonly asked: Asked, readonly codes: readonly string[] }[]} */
  const refused = [];
  const counts = { repeated: 0, withheld: 0, figures: 0 };
  /** @type {number[]} */
  const times = [];
  for (const asked of asks) {
    const { day, filters, practices, by } = asked;
    const records = narrowed(asOf(tables, day), filters);
    if ((records["episodes"] ?? []).length === 0) continue;
    const draft = await draftReport(records, { asOf: day, filters, practices, ...(by === undefined ? {} : { by }) });
    const began = performance.now();
    const result = await release(draft, policy, ledger, secret, { madeOn: day });
    times.push(performance.now() - began);
    if (!result.released || !result.manifest) {
      refused.push({ asked, codes: (result.refusals ?? []).map(({ code, path }) => `${code} ${path ?? ""}`.trim()) });
      continue;
    }
    made.push({ report: { ...draft.scope, released: result.released }, manifest: result.manifest });
    ledger = { manifests: [...ledger.manifests, result.manifest] };
    const { repeatedFigures, withheldFigures, printedFigures } = result.released.protection;
    counts.repeated += repeatedFigures;
    counts.withheld += withheldFigures;
    counts.figures += printedFigures;
  }
  return { made, refused, times, ledger, ...counts };
}
