import { describe, expect, it } from "vitest";
import { afterCompletion } from "../episode/history.fixture.js";
import type { DomainEvent } from "./domain-event.js";
import { everyEvent } from "./every-event.fixture.js";
import { fromJsonLines, toJsonLines } from "./json-lines.js";

const line = (fields: object) => JSON.stringify({ version: 1, ...fields });
const entered = { type: "stage_entered", episodeId: "e1", day: "2026-01-02", stage: "evaluation" };
const found = (text: string) => fromJsonLines(text).issues?.map(({ code, line: at, path }) => [code, at, path]);

describe("events as JSON lines", () => {
  it.each(everyEvent)("$type comes back as it was written", (event: DomainEvent) => {
    expect(fromJsonLines(toJsonLines([event]))).toEqual({ value: [event] });
  });

  it("a whole history comes back in order", () => {
    expect(fromJsonLines(toJsonLines(afterCompletion))).toEqual({ value: afterCompletion });
  });

  it("each line has its version first, and a type", () => {
    const lines = toJsonLines(afterCompletion).trimEnd().split("\n");
    expect(lines.filter((each) => !/^\{"version":1,"type":"\w+",/u.test(each))).toEqual([]);
  });

  it("no events are an empty text, and blank lines are skipped", () => {
    expect(toJsonLines([])).toBe("");
    expect(fromJsonLines("")).toEqual({ value: [] });
    expect(fromJsonLines(`\n${line(entered)}\r\n\n`)).toEqual({ value: [entered] });
  });

  it("what is not a JSON object is refused, by its line", () => {
    expect(found(`${line(entered)}\n{"version":1\n[]\nnull\n7`)).toEqual([
      ["not-json", 2, ""],
      ["not-an-object", 3, ""],
      ["not-an-object", 4, ""],
      ["not-an-object", 5, ""],
    ]);
  });

  it("another version, or none, is refused", () => {
    expect(found(JSON.stringify({ ...entered, version: 2 }))).toEqual([["unknown-version", 1, "version"]]);
    expect(found(JSON.stringify(entered))).toEqual([["unknown-version", 1, "version"]]);
  });

  it("an unknown type, or none, is refused", () => {
    expect(found(line({ ...entered, type: "stage_left" }))).toEqual([["unknown-type", 1, "type"]]);
    expect(found(line({ day: "2026-01-02" }))).toEqual([["unknown-type", 1, "type"]]);
  });

  it("unknown, missing and wrong fields are refused, with where they are", () => {
    expect(found(line({ ...entered, name: "x" }))).toEqual([["unknown-field", 1, ""]]);
    expect(found(line({ type: "stage_entered", episodeId: "e1", day: "2026-02-30" }))).toEqual([
      ["wrong-value", 1, "day"],
      ["missing-field", 1, "stage"],
    ]);
    const closed = { type: "episode_closed", episodeId: "e1", day: "2026-01-02", closure: "completed" };
    expect(found(line({ ...closed, goodbye: ["review", "cake"] }))).toEqual([["wrong-value", 1, "goodbye[1]"]]);
    const followed = { type: "roadblock_followed_up", homeworkId: "h1", day: "2026-01-02" };
    expect(found(line({ ...followed, followUp: { kind: "silence" } }))).toEqual([["wrong-value", 1, "followUp.kind"]]);
  });

  it("a message never repeats what a line holds", () => {
    const secret = "Zebedee";
    const text = [
      line({ ...entered, stage: 7, [secret]: secret }),
      line({ ...entered, type: secret }),
      line({ ...entered, day: secret }),
      JSON.stringify({ ...entered, version: secret }),
      secret,
    ].join("\n");
    const { issues = [] } = fromJsonLines(text);
    expect(issues.map((issue) => issue.line)).toEqual([1, 1, 2, 3, 4, 5]);
    expect(JSON.stringify(issues)).not.toContain(secret);
  });
});
