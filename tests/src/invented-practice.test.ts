import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { builtInInterventions } from "@rapport/interventions";
import { writePractice } from "@rapport/synthetic";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const shipped = fileURLToPath(new URL("../data/invented-practice", import.meta.url));
let written: string;

beforeAll(async () => {
  written = join(await mkdtemp(join(tmpdir(), "rapport-invented-")), "practice");
  await writePractice(written, { episodes: 500, seed: 1, interventionTypes: builtInInterventions });
});

afterAll(async () => {
  await rm(join(written, ".."), { recursive: true });
});

describe("the invented practice that the demo reports on", () => {
  it("is `rapport synthesize --episodes 500 --seed 1`, byte for byte, on every machine", async () => {
    const names = await readdir(written);
    const kept = (await readdir(shipped)).filter((name) => name !== "rapport.config.json");
    expect(names.toSorted()).toEqual(kept.toSorted());
    for (const name of names) {
      const [here, there] = await Promise.all([readFile(join(written, name)), readFile(join(shipped, name))]);
      expect(here.equals(there), name).toBe(true);
    }
  });

  it("has every built-in intervention type", async () => {
    const rows: { type: string }[] = parse(await readFile(join(shipped, "interventions.csv")), { columns: true });
    expect(new Set(rows.map(({ type }) => type))).toEqual(new Set(builtInInterventions.map(({ code }) => code)));
  });
});
