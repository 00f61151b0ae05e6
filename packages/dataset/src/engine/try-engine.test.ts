import { expect, it } from "vitest";
import { tryEngine } from "./try-engine.js";

it("says what the engine is and what it may use", async () => {
  expect(await tryEngine({ threads: 2, memoryLimit: "512MB" })).toEqual({
    name: expect.stringMatching(/^DuckDB \d+\.\d+\.\d+/u),
    threads: 2,
    memoryLimit: expect.stringMatching(/^488\.\d MiB$/u),
  });
  await expect(tryEngine({ threads: 0 })).rejects.toThrow(RangeError);
});
