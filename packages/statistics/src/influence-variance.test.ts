import { describe, expect, it } from "vitest";
import { directInfluenceVariance } from "./influence-direct.js";
import { runningInfluenceVariance } from "./influence-running.js";
import { survivalInfluenceVariance } from "./influence-survival.js";
import { productLimit } from "./product-limit.js";
import { riskTable } from "./risk-table.js";
import { samplingUnits } from "./sampling-units.js";
import { seededRandom } from "./seeded-random.fixture.js";

function inventedRows(seed: number, options: { entry: boolean; fractional: boolean; clusters: number }) {
  const random = seededRandom(seed);
  const size = 200;
  const time = Array.from({ length: size }, () => Math.floor(random() ** 2 * 60));
  const entry = time.map((t) => (options.entry && random() < 0.5 ? Math.floor(random() * t) : 0));
  const weight = time.map(() => (options.fractional ? random() + 0.1 : 1 + Math.floor(random() * 3)));
  const cluster = time.map(() => Math.floor(random() * options.clusters));
  const cause = Int32Array.from(time, () => Math.floor(random() * 3));
  return { samples: { time, entry, weight, cluster }, cause, clustered: options.clusters > 0 };
}

describe("influence variances", () => {
  it.each([
    { entry: true, fractional: false, clusters: 0 },
    { entry: true, fractional: true, clusters: 0 },
    { entry: false, fractional: false, clusters: 40 },
    { entry: true, fractional: true, clusters: 40 },
  ])("carried along in linear time equal those summed afresh at each time: %j", (options) => {
    for (let seed = 1; seed <= 10; seed++) {
      const { samples, cause, clustered } = inventedRows(seed, options);
      const table = riskTable(samples, cause, 2);
      const limit = productLimit(table, table.eventsByCause);
      const units = samplingUnits(table, clustered ? samples.cluster : undefined);
      const direct = directInfluenceVariance(table, limit, units);
      const running = runningInfluenceVariance(table, limit, units);
      const pairs = [
        [direct.survival, running.survival],
        [direct.incidence[0], running.incidence[0]],
        [direct.incidence[1], running.incidence[1]],
      ] as const;
      for (const [want = new Float64Array(0), got = new Float64Array(0)] of pairs) {
        expect(got).toHaveLength(table.time.length);
        want.forEach((value, j) => expect(Math.abs((got[j] ?? Number.NaN) - value)).toBeLessThan(1e-14));
      }
      const alone = survivalInfluenceVariance(table, limit, units);
      expect(alone).toEqual(running.survival);
    }
  });
});
