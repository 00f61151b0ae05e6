// What one practice's report, or its history of reports, comes to: plain numbers, so that a worker can send them.
import { definePolicy, emptyLedger, release, secretFrom } from "@rapport/disclosure";
import { quarterEnds } from "./as-of.mjs";
import { asksOf, historyOf } from "./history.mjs";
import { openHighs } from "./intruder.mjs";
import { draftReport, practiceOf } from "./practice.mjs";
import { countOf, scoreOf } from "./score.mjs";

/** @typedef {import("./score.mjs").Made} Made */

/** A secret for measurements: the bytes that a number says. @param {number} seed */
export const secretOf = (seed) => secretFrom(new Uint8Array(32).fill(seed % 251));

/** The knowledge of reader.mjs: with all of it, and without what the airlock is not built against. */
export const readers = /** @type {const} */ ({ whole: [], printed: [] });

/** The same counts, each to the nearest 5 by itself: what a report would print without the airlock. @param {Made} made @returns {Made} */
function nearest({ report, manifest }) {
  const counts = report.released.published.counts.map(({ path }, at) => {
    const printed = Math.round(countOf(manifest.cells[at]?.things ?? "") / 5) * 5;
    return { path, printed, lower: Math.max(0, printed - 2), upper: printed + 2 };
  });
  const released = { ...report.released, published: { ...report.released.published, counts } };
  return { report: { ...report, released: /** @type {typeof report.released} */ (released) }, manifest };
}

/** How many counts threshold suppression leaves, with what it hides besides, where the airlock has the method. @param {import("@rapport/disclosure").Draft} draft @param {number} seed */
async function leftBySuppression(draft, seed) {
  try {
    const policy = definePolicy({ method: "suppression" });
    const { released } = await release(draft, policy, emptyLedger, secretOf(seed), {
      madeOn: draft.scope.asOf,
      preview: true,
    });
    return released?.published.counts.filter(({ printed = 0 }) => printed > 0).length;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** One report. @param {{ readonly episodes: number, readonly seed: number }} practice */
export async function measureReport({ episodes, seed }) {
  const draft = await draftReport(practiceOf(episodes, seed));
  const began = performance.now();
  const result = await release(draft, definePolicy(), emptyLedger, secretOf(seed), { madeOn: draft.scope.asOf });
  const seconds = (performance.now() - began) / 1000;
  if (!result.released || !result.manifest) return { episodes, seed, seconds, refused: result.refusals ?? [] };
  const made = { report: { ...draft.scope, released: result.released }, manifest: result.manifest };
  const highs = await openHighs();
  const { counts } = result.released.published;
  const truths = result.manifest.cells.map(({ things }) => countOf(things));
  const { withheldFigures, printedFigures, mergedTables } = result.released.protection;
  const suppressed = seed <= 3 && episodes <= 500 ? await leftBySuppression(draft, seed) : undefined;
  return {
    episodes,
    seed,
    seconds,
    whole: scoreOf(highs, [made]),
    printed: scoreOf(highs, [made], { ignore: readers.printed }),
    nearest: scoreOf(highs, [nearest(made)], { ignore: [...readers.printed, "sum"] }),
    counts: counts.length,
    shown: {
      ours: counts.filter(({ printed = 0 }) => printed > 0).length,
      threshold: truths.filter((count) => count >= 5).length,
      ...(suppressed === undefined ? {} : { suppressed }),
      stars: truths.filter((count) => count >= 8).length,
    },
    error: counts.reduce((sum, { printed = 0 }, at) => sum + Math.abs(printed - (truths[at] ?? 0)), 0),
    figures: { withheld: withheldFigures, printed: printedFigures, merged: mergedTables },
  };
}

/** Eight quarters, and reports about some of the clients between them. @param {{ readonly episodes: number, readonly seed: number }} practice */
export async function measureHistory({ episodes, seed }) {
  const asks = asksOf(quarterEnds(8, 2024));
  const history = await historyOf({ episodes, seed, asks, secret: secretOf(seed) });
  const highs = await openHighs();
  const { repeated, withheld, figures, refused, times } = history;
  return {
    episodes,
    seed,
    reports: history.made.length,
    refused,
    seconds: times.map((time) => time / 1000),
    repeated,
    withheld,
    figures,
    whole: scoreOf(highs, history.made),
    printed: scoreOf(highs, history.made, { ignore: readers.printed }),
    eachAlone: history.made.reduce(
      (sum, one) => {
        const { exact, narrow } = scoreOf(highs, [one], { ignore: readers.printed });
        return { exact: sum.exact + exact.length, narrow: sum.narrow + narrow.length };
      },
      { exact: 0, narrow: 0 },
    ),
  };
}
