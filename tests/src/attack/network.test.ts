import { describe, expect, it, beforeAll } from "vitest";
import { asOf, quarterEnds } from "../../attack/as-of.mjs";
import { historyOf } from "../../attack/history.mjs";
import { openHighs } from "../../attack/intruder.mjs";
import { readers, secretOf } from "../../attack/measure.mjs";
import { practiceOf } from "../../attack/practice.mjs";
import { scoreOf } from "../../attack/score.mjs";

let highs: Awaited<ReturnType<typeof openHighs>>;
beforeAll(async () => {
  highs = await openHighs();
});

const [day = "", later = ""] = quarterEnds(8, 2024).slice(-2);

/** An invented network: of every twenty clients so many come to the first practice, the second and so on. */
function networkOf(episodes: number, parts: readonly number[]) {
  const tables = practiceOf(episodes, 1);
  const places = parts.flatMap((part, place) => Array.from({ length: part }, () => place));
  const clients = (tables["clients"] ?? []).map((row) => row["client_id"] ?? "");
  const practice = new Map(clients.map((id, at) => [id, `site-${places[(at * 7) % places.length] ?? 0}`]));
  const rows = (tables["episodes"] ?? []).map((row) => ({
    ...row,
    practice_id: practice.get(row["client_id"] ?? "") ?? "",
  }));
  return { ...tables, episodes: rows };
}

type Asks = Parameters<typeof historyOf>[0]["asks"];

async function attacked(tables: ReturnType<typeof networkOf>, asks: Asks) {
  const made = await historyOf({
    episodes: 0,
    seed: 1,
    tables,
    asks,
    secret: secretOf(1),
    settings: { recipient: "team" },
  });
  return { ...made, score: scoreOf(highs, made.made, { ignore: readers.printed }) };
}

const all = { day, filters: {} };
const only = (...practices: readonly string[]) => ({ day, filters: {}, practices });

describe("reports on one practice of a network and on all, read together", () => {
  it.each([
    { name: "A, then all: what is left is B", parts: [15, 5], asks: [only("site-0"), all] },
    { name: "all, then A, then B", parts: [12, 8], asks: [all, only("site-0"), only("site-1")] },
    {
      name: "A and B together, then all, where the rest is one client in twenty",
      parts: [10, 9, 1],
      asks: [only("site-0", "site-1"), all, only("site-1")],
    },
    {
      name: "each of three, pairs of them, and all a quarter later",
      parts: [9, 6, 5],
      asks: [
        only("site-0"),
        only("site-1"),
        only("site-0", "site-1"),
        all,
        only("site-2"),
        { ...all, day: later },
        { ...only("site-1"), day: later },
      ],
    },
    {
      name: "all by practice, then A by kind",
      parts: [12, 8],
      asks: [
        { ...all, by: "practice" },
        { ...only("site-0"), by: "kind" },
      ],
    },
  ] satisfies readonly { readonly name: string; readonly parts: readonly number[]; readonly asks: Asks }[])(
    "$name",
    async ({ parts, asks }) => {
      const { made, refused, score } = await attacked(networkOf(160, parts), asks);
      expect(refused).toEqual([]);
      expect(made).toHaveLength(asks.length);
      const { small, differences, exact, narrow, undecided } = score;
      expect(small + differences).toBeGreaterThan(0);
      expect({ exact, narrow, undecided }).toEqual({ exact: [], narrow: [], undecided: 0 });
    },
    600_000,
  );

  it("differ by nobody whom the ledger does not know: a practice of fewer clients than the threshold stays uncertain", async () => {
    const tables = networkOf(160, [39, 1]);
    const here = new Set(
      (asOf(tables, day)["episodes"] ?? []).flatMap((row) =>
        row["practice_id"] === "site-1" ? [row["client_id"]] : [],
      ),
    );
    expect(here.size).toBeGreaterThan(0);
    expect(here.size).toBeLessThan(5);
    const { made, refused, score } = await attacked(tables, [all, only("site-0"), only("site-1")]);
    expect(made).toHaveLength(2);
    expect(refused.map(({ codes }) => codes)).toEqual([["too-few-clients"]]);
    expect(score.differences).toBeGreaterThan(0);
    const { exact, narrow, undecided } = score;
    expect({ exact, narrow, undecided }).toEqual({ exact: [], narrow: [], undecided: 0 });
  }, 600_000);
});
