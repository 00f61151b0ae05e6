import { average, choices, furthestStep, milestoneClock, share } from "@rapport/plugin";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Dataset } from "@rapport/dataset";
import { told } from "../counted.fixture.js";
import { practiceWith, typeWith } from "./courses.fixture.js";
import { pointerTo } from "./json-pointer.js";
import { pluginMetrics } from "./plugin-metrics.js";

const hostile = [
  "'; drop table assignments; --",
  "$1",
  "$.anxiety",
  "$",
  "*",
  "anxiety.mean",
  "/anxiety",
  "a/b",
  "a~b",
  "~1",
  "~0",
  "~01",
  "0",
  "#-1",
  "[0]",
  '"anxiety"',
  "\\",
  "new\nline",
  " ",
  "Übung",
  "呼吸",
  "🫁",
  "length",
  "constructor",
  "__proto__",
];

describe("a plug-in's text", () => {
  let dataset: Dataset | undefined;
  // In one practice a course for each name, of a type of its own, so that a name that is taken for another's is found out.
  beforeAll(async () => {
    dataset = await practiceWith(
      hostile.map((name, at) => ({
        type: `type ${at} ${name}`.trim(),
        entries: [
          { on: "2026-01-01", details: `{${JSON.stringify(name)}: ${JSON.stringify(name)}, "anxiety": 10}` },
          { on: "2026-01-02", details: `{${JSON.stringify(name)}: true, "anxiety": 10}` },
          { on: "2026-01-03", details: `{"anxiety": 10, ${JSON.stringify(name)}: ${at % 10}}` },
          { on: "2026-01-04", details: ["no object", 1, true] },
        ],
      })),
    );
  });
  afterAll(() => dataset?.close());

  it.each(hostile.map((name, at) => [name, at] as const))(
    "%j is a field, a level, a step and a code",
    async (name, at) => {
      if (!dataset) throw new Error("The practice is open.");
      const code = `type ${at} ${name}`.trim();
      const metrics = {
        last: average(name, { take: "last" }),
        truth: share(name, { take: "last" }),
        level: choices(name, [name], { take: "last" }),
        step: furthestStep(name, [name]),
        clock: milestoneClock({ field: name, is: name }),
      };
      const { groups } = await pluginMetrics(dataset, { plugins: [typeWith(metrics, code)] });
      expect(groups).toHaveLength(1);
      const figures = Object.entries(groups[0]?.figures ?? {}).map(([figure, draft]) => [figure, told(draft)]);
      expect(Object.fromEntries(figures)).toMatchObject({
        courses: { total: { count: 1 } },
        "metric last": { values: [at % 10] },
        "metric truth": {
          parts: [
            { code: "yes", count: 1 },
            { code: "no", count: 0 },
          ],
        },
        "metric level": {
          parts: [
            { code: name, count: 1 },
            { code: "other", count: 0 },
          ],
        },
        "metric step": { parts: [{ code: name, count: 1 }] },
        "metric clock": {
          exits: [
            { code: "reached", count: 1 },
            { code: "ended", count: 0 },
          ],
        },
      });
      expect(await dataset.select("select count(*) as n from assignments")).toEqual([{ n: 4 * hostile.length }]);
    },
  );

  it("is bound, and no part of it stands in a query", async () => {
    const asked: string[] = [];
    const open = await practiceWith([
      { type: "secret code", entries: [{ on: "2026-01-01", details: { "secret field": 1 } }] },
    ]);
    const select: Dataset["select"] = (sql, parameters) => {
      asked.push(sql);
      return open.select(sql, parameters);
    };
    const metrics = {
      level: choices("secret field", ["secret level"], { take: "most" }),
      step: furthestStep("secret field", ["secret step"]),
      clock: milestoneClock({ field: "secret field", is: "secret value", done: true }),
    };
    const numbers: Dataset["numbers"] = (sql, columns, parameters) => {
      asked.push(sql);
      return open.numbers(sql, columns, parameters);
    };
    const keep: Dataset["keep"] = (name, sql, parameters) => {
      asked.push(sql);
      return open.keep(name, sql, parameters);
    };
    await pluginMetrics({ ...open, select, numbers, keep }, { plugins: [typeWith(metrics, "secret code")] });
    open.close();
    expect(asked.length).toBeGreaterThan(Object.keys(metrics).length);
    expect(asked.filter((sql) => sql.includes("secret"))).toEqual([]);
  });

  it("names one field, as a JSON pointer does (RFC 6901)", () => {
    expect(["a", "a/b", "m~n", "~1", ""].map(pointerTo)).toEqual(["/a", "/a~1b", "/m~0n", "/~01", "/"]);
  });
});
