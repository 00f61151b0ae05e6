import { afterEach, beforeEach, expect, it } from "vitest";
import { openEngine } from "./engine.js";
import type { Engine } from "./engine.js";
import { shareOutReading, shareOutTables } from "./share-out.js";

let engine: Engine;
beforeEach(async () => {
  engine = await openEngine();
});
afterEach(() => engine.close());

const threads = async () => (await engine.select("select current_setting('threads') as value"))[0]?.["value"];

it("gives a file of more than 32 MB all processors, and smaller ones one each", async () => {
  const all = await threads();
  await shareOutReading(engine, 32_000_000);
  expect(await threads()).toBe(1);
  await shareOutReading(engine, 32_000_001);
  expect(await threads()).toBe(all);
});

it("gives a query of tables all processors where one has more than four of the engine's groups of rows", async () => {
  const all = await threads();
  await shareOutTables(engine);
  expect(await threads()).toBe(1);
  await engine.run("create table few as select range from range(491520)");
  await shareOutTables(engine);
  expect(await threads()).toBe(1);
  await engine.run("create table many as select range from range(491521)");
  await shareOutTables(engine);
  expect(await threads()).toBe(all);
});
