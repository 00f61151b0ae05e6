import { describe, expect, it } from "vitest";
import { openDataset } from "../open-dataset.js";
import type { DatasetOptions } from "../open-dataset.js";
import { practice } from "../practice.fixture.js";

const slip = { ...practice, pauses: [{ episode_id: "e1", paused_on: "2026-02-01", resumed_on: "2062-02-08" }] };

async function opened(options: DatasetOptions, from: Parameters<typeof openDataset>[0] = slip) {
  const { dataset, findings, rejected } = await openDataset(from, options);
  dataset?.close();
  const places = findings.map(({ severity, code, file, row, column }) => [severity, code, file, row, column].join(" "));
  return { asOf: dataset?.asOf, places, rejected, messages: findings.map(({ message }) => message) };
}

const warning = "warning after-as-of pauses 2 resumed_on";

describe("a day after the as-of day", () => {
  it("that was given is told, and its row is kept", async () => {
    expect(await opened({ asOf: "2026-03-01" })).toMatchObject({
      asOf: "2026-03-01",
      places: ["warning after-as-of episodes 3 closed_on", "warning after-as-of stages 4 left_on", warning],
      rejected: {},
    });
    expect((await opened({ asOf: "2062-02-08" })).places).toEqual([]);
  });

  it("by default there is none: the newest day is the as-of day", async () => {
    expect(await opened({})).toMatchObject({ asOf: "2062-02-08", places: [] });
  });

  it("that cannot have come yet is not taken as the as-of day, and that is told", async () => {
    const { asOf, places, messages } = await opened({ notAfter: "2026-11-22" });
    expect(asOf).toBe("2026-03-02");
    expect(places).toEqual([warning]);
    expect(messages[0]).toContain("is not taken as the as-of day");
    expect(await opened({ notAfter: "2062-02-08" })).toMatchObject({ asOf: "2062-02-08", places: [] });
  });

  it("is not taken as the as-of day from a table that is not read, either", async () => {
    expect(await opened({ notAfter: "2026-11-22", only: [] })).toMatchObject({ asOf: "2026-03-02", places: [] });
  });

  it("where all days are later, the as-of day is the last that can have come", async () => {
    expect((await opened({ notAfter: "2025-01-01" }, practice)).asOf).toBe("2025-01-01");
  });
});
