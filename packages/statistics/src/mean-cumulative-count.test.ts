import { describe, expect, it } from "vitest";
import { meanCumulativeCount } from "./mean-cumulative-count.js";
import { differences, readExpected, readRecurrent } from "./r-multistate.fixture.js";
import { seededRandom } from "./seeded-random.fixture.js";

describe("meanCumulativeCount agrees with R's survfit to 1e-9", () => {
  // Made by tests/data/r-multistate/make.R with survival 3.5-3: cumhaz and std.chaz, robust and naive.
  it.each(readExpected().count)("$file, weight: $weight", (want) => {
    const samples = readRecurrent(want.file, want.weight);
    const log = meanCumulativeCount(samples);
    const plain = meanCumulativeCount(samples, { interval: "plain" });
    expect([
      ...differences("time", log.time, want.time),
      ...differences("at risk", log.atRisk, want.atRisk),
      ...differences("events", log.events, want.events),
      ...differences("mean", log.mean, want.mean),
      ...differences("robust", log.robustStandardError, want.robust),
      ...(want.naive === null ? [] : differences("naive", log.standardError, want.naive)),
      ...differences("log lower", log.lower, want.log.lower),
      ...differences("log upper", log.upper, want.log.upper),
      ...differences("plain lower", plain.lower, want.plain.lower),
      ...differences("plain upper", plain.upper, want.plain.upper),
    ]).toEqual([]);
  });
});

const TWO = {
  client: ["a", "a", "b"],
  entry: [0, 4, 0],
  exit: [4, 10, 6],
  event: [1, 0, 1],
};

describe("meanCumulativeCount", () => {
  it("adds up events per client under observation", () => {
    // One of two on day 4, one of two on day 6: 1/2 and then 1.
    const { time, atRisk, mean } = meanCumulativeCount(TWO);
    expect({ time, atRisk, mean }).toEqual({ time: [4, 6, 10], atRisk: [2, 2, 1], mean: [0.5, 1, 1] });
  });

  it("is undefined in its robust standard error and limits for one client", () => {
    const one = meanCumulativeCount({ client: ["a", "a"], entry: [0, 4], exit: [4, 10], event: [1, 0] });
    expect(one.robustStandardError).toEqual([undefined, undefined]);
    expect(one.lower).toEqual([undefined, undefined]);
    expect(one.standardError).toEqual([1, 1]);
  });

  it("takes a row of length 0 as one more event of the client on that day", () => {
    const { mean, atRisk } = meanCumulativeCount({
      client: ["a", "a", "a", "b"],
      entry: [0, 4, 4, 0],
      exit: [4, 4, 10, 6],
      event: [1, 1, 0, 1],
    });
    expect(mean).toEqual([1, 1.5, 1.5]);
    expect(atRisk).toEqual([2, 2, 1]);
  });

  it("takes events at time 0 in everyone seen from the start", () => {
    const { time, mean, atRisk } = meanCumulativeCount({
      client: ["a", "a", "b", "c"],
      entry: [0, 0, 0, 0],
      exit: [0, 5, 8, 0],
      event: [1, 1, 0, 0],
    });
    expect({ time, atRisk, mean }).toEqual({
      time: [0, 5, 8],
      atRisk: [3, 2, 1],
      mean: [1 / 3, 1 / 3 + 1 / 2, 1 / 3 + 1 / 2],
    });
  });

  it("takes whole-number weights as equal clients", () => {
    const often = {
      client: ["a", "a", "b", "c", "d"],
      entry: [0, 4, 0, 0, 0],
      exit: [4, 10, 6, 6, 6],
      event: [1, 0, 1, 1, 1],
    };
    expect(meanCumulativeCount({ ...TWO, weight: [1, 1, 3] })).toEqual(meanCumulativeCount(often));
  });

  it("has the variance that influence values give one by one, whatever the order of rows", () => {
    const random = seededRandom(5);
    const rows = Array.from({ length: 40 }, (_, c) => c).flatMap((client) => {
      let now = Math.floor(random() * 6);
      return Array.from({ length: 1 + Math.floor(random() * 5) }, () => {
        const entry = now + (random() < 0.2 ? 2 : 0);
        now = entry + 1 + Math.floor(random() * 9);
        return { client, entry, exit: now, event: random() < 0.6 };
      });
    });
    const columns = (list: typeof rows) => ({
      client: list.map(({ client }) => client),
      entry: list.map(({ entry }) => entry),
      exit: list.map(({ exit }) => exit),
      event: list.map(({ event }) => event),
    });
    const got = meanCumulativeCount(columns(rows));
    const direct = got.time.map((t) => {
      const influence = new Map<number, number>();
      for (const { client, entry, exit, event } of rows) {
        got.time.forEach((u, j) => {
          const n = got.atRisk[j] ?? 0;
          if (u > t || (entry > 0 && entry >= u) || u > exit) return;
          const own = (event && u === exit ? 1 / n : 0) - (got.events[j] ?? 0) / n ** 2;
          influence.set(client, (influence.get(client) ?? 0) + own);
        });
      }
      return Math.sqrt([...influence.values()].reduce((sum, value) => sum + value ** 2, 0));
    });
    expect(differences("robust", got.robustStandardError, direct)).toEqual([]);
    const turned = meanCumulativeCount(columns(rows.toReversed()));
    expect(turned.mean).toEqual(got.mean);
    expect(differences("turned", turned.robustStandardError, direct)).toEqual([]);
  });

  it("gives empty arrays for no rows", () => {
    expect(meanCumulativeCount({ client: [], entry: [], exit: [], event: [] }).mean).toEqual([]);
  });

  it.each([
    ["event of another length", { ...TWO, event: [1] }, /^event must have as many elements as client/],
    ["event that is no event", { ...TWO, event: [1, 2, 0] }, /^event\[1\]/],
    ["exit before entry", { ...TWO, exit: [4, 3, 6] }, /^exit\[1\] must not be before entry\[1\]/],
    ["overlap", { ...TWO, entry: [0, 3, 0] }, /^entry\[1\] must not be before exit\[0\]/],
    ["negative time", { ...TWO, entry: [-1, 4, 0] }, /^entry\[0\] must not be negative/],
    ["infinite time", { ...TWO, exit: [4, Infinity, 6] }, /^exit\[1\] must be a finite number/],
    ["weights that differ within a client", { ...TWO, weight: [1, 2, 1] }, /^weight\[1\] must be the same/],
    ["instant of one not at risk", { ...TWO, entry: [0, 4, 6] }, /^exit\[2\] must be after entry\[2\]/],
  ])("refuses what cannot be used (%s), naming argument and element", (_, samples, message) => {
    expect(() => meanCumulativeCount(samples)).toThrow(message);
  });
});
