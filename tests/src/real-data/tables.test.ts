import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { dataSets, toCsv } from "../../data/map.mjs";

describe.each(Object.entries(dataSets))("the tables of %s", (folder, tables) => {
  it("are the published data, brought into our tables by the mapping and nothing else", () => {
    const made = Object.entries(tables());
    expect(made.map(([name]) => name)).toEqual(["clients", "episodes", "stages", "measures"]);
    for (const [name, rows] of made) {
      const file = readFileSync(new URL(`../../data/${folder}/${name}.csv`, import.meta.url), "utf8");
      expect(file).toBe(toCsv(rows));
    }
  });
});
