import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openEngine } from "./engine.js";
import type { Engine } from "./engine.js";
import { quoteText } from "./quote.js";

let folder: string;
let engine: Engine;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rapport-records-"));
  engine = await openEngine({ memoryLimit: "128MB", threads: 1 });
});
afterEach(async () => {
  engine.close();
  await rm(folder, { recursive: true });
});

const setting = async (name: string) =>
  (await engine.select(`select current_setting('${name}') as value`))[0]?.["value"];

it("keeps to its settings, and has a folder of its own until it is closed", async () => {
  expect(await setting("threads")).toBe(1);
  expect(await setting("temp_directory")).toBe(engine.folder);
  const other = await openEngine();
  expect(existsSync(other.folder)).toBe(true);
  other.close();
  expect(existsSync(other.folder)).toBe(false);
});

it("refuses settings that there cannot be before it opens anything", async () => {
  await expect(openEngine({ memoryLimit: "much" })).rejects.toThrow(RangeError);
  await expect(openEngine({ threads: 0 })).rejects.toThrow(RangeError);
});

it("loads no extension, from the disk or from a network", async () => {
  for (const name of ["autoinstall_known_extensions", "autoload_known_extensions", "allow_community_extensions"]) {
    expect(await setting(name), name).toBe(false);
  }
  await expect(engine.select("select * from read_csv('https://rapport.invalid/stages.csv')")).rejects.toThrow(
    /extension/iu,
  );
});

it("reads and writes no file once it is locked, and cannot be unlocked", async () => {
  const path = join(folder, "stages.csv");
  await writeFile(path, "episode_id\ne1\n");
  const read = `select count(*) as n from read_csv(${quoteText(path)})`;
  expect(await engine.select(read)).toEqual([{ n: 1 }]);
  await engine.lock();
  for (const sql of [
    read,
    `select * from read_text(${quoteText(path)})`,
    `attach ${quoteText(join(folder, "other.db"))}`,
    `copy (select 1) to ${quoteText(join(folder, "out.csv"))}`,
    "install excel",
    "set enable_external_access = true",
    "set threads = 2",
  ]) {
    await expect(engine.run(sql), sql).rejects.toThrow(/disabled|locked/u);
  }
  // It may still put aside what does not fit into its memory: 6,000,000 texts of 32 characters.
  await engine.run("create table large as select md5(cast(range as varchar)) as text from range(6000000)");
  expect(await engine.select("select count(*) as n from large")).toEqual([{ n: 6_000_000 }]);
});

it("shares each query out to one processor or to all, where the number of threads was not set", async () => {
  const free = await openEngine();
  const threads = async () => (await free.select("select current_setting('threads') as value"))[0]?.["value"];
  try {
    const all = await threads();
    await free.shareOut("to one");
    expect(await threads()).toBe(1);
    await free.shareOut("to all");
    expect(await threads()).toBe(all);
  } finally {
    free.close();
  }
  const set = await openEngine({ threads: 3 });
  try {
    await set.shareOut("to one");
    expect(await set.select("select current_setting('threads') as value")).toEqual([{ value: 3 }]);
  } finally {
    set.close();
  }
});

it("packs its tables where they do not fit into its memory, and leaves them as they are where they do", async () => {
  const small = await openEngine({ memoryLimit: "128MB" });
  const spilled = async () => {
    const [memory] = await small.select(
      "select cast(sum(temporary_storage_bytes) as double) as bytes from duckdb_memory()",
    );
    return Number(memory?.["bytes"]);
  };
  const packedKinds = async () => {
    const sql =
      "select count(distinct compression) as kinds from pragma_storage_info('large') where compression <> 'Uncompressed'";
    return (await small.select(sql))[0]?.["kinds"];
  };
  try {
    await small.run("create table large as select range % 10 as digit, 'a name' as name from range(1000)");
    await small.packTables();
    expect([await spilled(), await packedKinds()]).toEqual([0, 0]);
    await small.run(
      "create or replace table large as select range % 10 as digit, 'a name' as name from range(9000000)",
    );
    const before = await spilled();
    expect(before).toBeGreaterThan(0);
    await small.packTables();
    expect(await spilled()).toBeLessThan(before / 4);
    expect(await small.select("select count(*) as n, sum(digit) as sum from large")).toEqual([
      { n: 9_000_000, sum: 40_500_000 },
    ]);
  } finally {
    small.close();
  }
});

it("answers lists of whole numbers, of fractions and of counts as they are, and no list as none", async () => {
  const sql = `
    select code, array_agg(whole order by whole) as whole, array_agg(part order by whole) as part,
      array_agg(count order by whole) filter (where whole > 4) as count
    from (
      select cast(range % 2 as integer) as code, cast(range as integer) as whole, range / 2 as part, range as count
      from range(5)
    ) group by code order by code`;
  expect(await engine.select(sql)).toEqual([
    { code: 0, whole: [0, 2, 4], part: [0, 1, 2], count: null },
    { code: 1, whole: [1, 3], part: [0.5, 1.5], count: null },
  ]);
  expect(await engine.select("select array_agg(range) as n from range(3)")).toEqual([{ n: [0, 1, 2] }]);
  // A missing number is none; a list that has one, in any row, says so, and never 0.
  await expect(engine.select("select array_agg(n) as n from (values (1), (null)) as of(n)")).rejects.toThrow(
    /lists of numbers/u,
  );
  const many = await engine.select("select range % 3000 as at, array_agg(range) as n from range(9000) group by all");
  expect(many).toHaveLength(3000);
  expect(many.every(({ at, n }) => Array.isArray(n) && n.length === 3 && n.every((each) => each % 3000 === at))).toBe(
    true,
  );
});

it("works on independent queries at the same time, more than it has connections, and on through errors", async () => {
  const other = await openEngine({ threads: 2 });
  const asked = Array.from({ length: 12 }, (_, at) =>
    other.select(at % 3 === 0 ? "select broken" : "select cast($1 as integer) as n", at % 3 === 0 ? [] : [at]),
  );
  const answers = await Promise.allSettled(asked);
  expect(answers.map((answer) => (answer.status === "fulfilled" ? answer.value : "broken"))).toEqual(
    asked.map((_, at) => (at % 3 === 0 ? "broken" : [{ n: at }])),
  );
  await other.run("create table seen as select 1 as n");
  expect(await Promise.all([0, 1, 2].map(() => other.select("select n from seen")))).toEqual(
    Array.from({ length: 3 }, () => [{ n: 1 }]),
  );
  other.close();
});

it("answers numbers by the million as lists, where a missing one is -1", async () => {
  const sql = "select range as n, case when range % 2 = 0 then range end as even, $1 as same from range(200000)";
  const { n, even, same } = await engine.numbers(sql, ["n", "even", "same"], [7]);
  expect([n.length, even.length, same.length]).toEqual([200_000, 200_000, 200_000]);
  expect(n.reduce((sum, each) => sum + each, 0)).toBe((199_999 * 200_000) / 2);
  expect(even.every((each, at) => each === ((n[at] ?? 0) % 2 === 0 ? n[at] : -1))).toBe(true);
  expect(new Set(same)).toEqual(new Set([7]));
  const back = await engine.numbers("select range as n from range(200000) order by hash(range), n desc", ["n"]);
  const rows = await engine.select("select range as n from range(200000) order by hash(range), n desc");
  expect([...back.n]).toEqual(rows.map((row) => row["n"]));
  expect((await engine.numbers("select 1 as n where false", ["n"])).n.length).toBe(0);
  await expect(engine.numbers("select 3000000000 as n", ["n"])).rejects.toThrow(/INT32/u);
});

it("asks again alone what found no memory beside another", async () => {
  const small = await openEngine({ memoryLimit: "128MB", threads: 2 });
  try {
    // One takes more than half of the memory: two at once do not fit, and one after the other they do.
    const sql = "select len(array_agg(md5(cast(range as varchar)))) as n from range(900000)";
    const answers = await Promise.all([small.select(sql), small.select(sql), small.numbers(sql, ["n"])]);
    expect(answers).toEqual([[{ n: 900_000 }], [{ n: 900_000 }], { n: Int32Array.of(900_000) }]);
  } finally {
    small.close();
  }
});

it("says in words what it lacks", async () => {
  const work = engine.select("select len(array_agg(md5(cast(range as varchar)))) as n from range(20000000)");
  await expect(work).rejects.toMatchObject({ name: "DatasetResourceError", code: "out-of-memory" });
  await expect(work).rejects.toThrow(/memoryLimit/u);
});
