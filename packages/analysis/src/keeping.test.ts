import type { Dataset } from "@rapport/dataset";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keeping } from "./keeping.js";
import { practiceOf } from "./practice.fixture.js";

let dataset: Dataset;
beforeAll(async () => {
  const episodes = ["a", "b", "c"].map((episode_id) => ({ episode_id }));
  dataset = await practiceOf(episodes, {
    stages: episodes.map((episode) => ({ ...episode, stage: "evaluation", entered_on: "2026-01-01" })),
  });
});
afterAll(() => dataset.close());

const part = {
  name: "opened",
  sql: "select episode_id, $2 as word from episodes where opened_on <= cast($1 as date)",
  parameters: ["2099-12-31", "same"],
};
/** The dataset, and what the tables are called that are kept in it. */
function watching() {
  const tables: string[] = [];
  const keep: Dataset["keep"] = async (...asked) => {
    const kept = await dataset.keep(...asked);
    tables.push(kept.table);
    return kept;
  };
  return { tables, watched: { ...dataset, keep } };
}

const asked = `select count(*) as n, min(word) as word from (${part.sql}) opened where episode_id <> $3`;
const parameters = [...part.parameters, "nobody's"];

describe("keeping what queries share", () => {
  it("answers the same, also where a parameter is empty and where one part holds another", async () => {
    const plain = await dataset.select(asked, parameters);
    expect(plain[0]?.["n"]).toBeGreaterThan(0);
    const whole = { name: "whole", sql: `select * from (${part.sql})`, parameters: part.parameters };
    await keeping(dataset, [part, whole], async (kept) => {
      expect(await kept.select(asked, parameters)).toEqual(plain);
      expect(await kept.select(`select count(*) as n from (${whole.sql})`, part.parameters)).toEqual([
        { n: plain[0]?.["n"] },
      ]);
    });
    const empty = { ...part, parameters: ["2099-12-31", null] };
    await keeping(dataset, [empty], async (kept) => {
      const sql = `select count(*) as n from (${part.sql})`;
      expect(await kept.numbers(sql, ["n"], empty.parameters)).toEqual(
        await dataset.numbers(sql, ["n"], empty.parameters),
      );
    });
  });

  it("reads the kept rows, and not the records again", async () => {
    const { watched, tables } = watching();
    await keeping(watched, [part], async (kept) => {
      expect(await kept.select(`select count(*) as n from ${tables.join()}`)).toEqual(
        await dataset.select("select count(*) as n from episodes"),
      );
      await dataset.select(`insert into ${tables.join()} select * from ${tables.join()}`);
      const twice = `select count(*) / 2 as n from (${part.sql})`;
      expect(await kept.select(twice, part.parameters)).toEqual(
        await dataset.select("select count(*) as n from episodes"),
      );
    });
  });

  it("leaves nothing behind, whatever becomes of the question", async () => {
    const { watched, tables } = watching();
    const failing = keeping(watched, [part], () => Promise.reject(new Error("It failed.")));
    await expect(failing).rejects.toThrow("It failed.");
    expect(tables).toHaveLength(1);
    await expect(dataset.select(`select * from ${tables.join()}`)).rejects.toThrow(/kept/u);
  });

  it("keeps parts of one name apart for questions that are asked at the same time", async () => {
    const days = ["2026-01-01", "2000-01-01"];
    const counts = days.map((day) => {
      const own = [day, "same"];
      return keeping(dataset, [{ ...part, parameters: own }], (kept) =>
        kept.select(`select count(*) as n from (${part.sql})`, own),
      );
    });
    expect(await Promise.all(counts)).toEqual([[{ n: 3 }], [{ n: 0 }]]);
  });
});
