import { openDataset } from "@rapport/dataset";
import { fromTables, toTables } from "@rapport/domain";
import { recordBuilders } from "@rapport/domain/testing";
import { builtInInterventions } from "@rapport/interventions";
import { describe, expect, it } from "vitest";

describe("a practice that was built from a seed", () => {
  const practices = [1, 2, 3].map((seed) => recordBuilders(seed).practice({ clients: 40 }));

  it("opens as a dataset without a finding, with the clients who consented (P1.4)", async () => {
    for (const practice of practices) {
      const { dataset, findings } = await openDataset(toTables(practice), { plugins: builtInInterventions });
      expect(findings).toEqual([]);
      const [counted] = (await dataset?.select("select count(*) as n from clients")) ?? [];
      expect(Number(counted?.["n"])).toBeGreaterThan(20);
      expect(dataset?.clientsWithoutConsent).toBe(40 - Number(counted?.["n"]));
      dataset?.close();
    }
  });

  it("opens without a finding with a thousand clients", async () => {
    const tables = toTables(recordBuilders(4).practice({ clients: 1000 }));
    const { dataset, findings } = await openDataset(tables, { plugins: builtInInterventions });
    expect(findings).toEqual([]);
    dataset?.close();
  });

  it("comes back from its tables as the same tables", () => {
    for (const practice of practices) {
      const written = toTables(practice);
      const { value } = fromTables(written);
      expect(value && toTables(value)).toEqual(written);
    }
  });
});
