import { cpSync } from "node:fs";
import path from "node:path";
import { checkDataset } from "@rapport/dataset";
import type { Finding } from "@rapport/dataset";
import { builtInInterventions } from "@rapport/interventions";
import { after, agreement, defineIntervention } from "@rapport/plugin";
import type { InterventionType } from "@rapport/plugin";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { root } from "../workspace.js";
import { changeRows, readTable } from "./table-file.js";
import { temporaryFolder } from "./temporary-folder.js";

const shipped = path.join(root, "tests/data/invented-practice");

/** A copy of the invented practice, to change. */
function copied(): string {
  const practice = path.join(temporaryFolder(), "practice");
  cpSync(shipped, practice, { recursive: true });
  return practice;
}

/** What is found beside roadblocks that nothing followed, of which an invented practice has some. */
async function found(practice: string, plugins: readonly InterventionType[] = builtInInterventions) {
  const findings = await checkDataset(practice, { plugins });
  return findings.filter(({ code }) => code !== "no-follow-up");
}

const place = ({ severity, code, file, row, column }: Finding) =>
  [severity, code, file, row, column].filter((part) => part !== undefined).join(" ");

/** Row 2 of a spreadsheet is the first record. */
const rowOf = (record: number) => record + 2;

describe("the rules that intervention types declare", () => {
  it("hold in the invented practice", async () => {
    expect(await found(shipped)).toEqual([]);
  });

  it("P1.5 sensate focus in the room is an error, in its file and row", async () => {
    const practice = copied();
    const intimate = new Set(
      readTable(practice, "interventions")
        .rows.filter((row) => row["type"] === "sensate-focus")
        .map((row) => row["intervention_id"]),
    );
    const at = readTable(practice, "assignments").rows.findIndex((row) => intimate.has(row["intervention_id"]));
    changeRows(practice, "assignments", (row, record) => (record === at ? { ...row, setting: "room" } : row));
    expect((await found(practice)).map(place)).toEqual([`error intimate-in-room assignments.csv ${rowOf(at)} setting`]);
  });

  it("P3.2 an intervention in evaluation is an error, and sensate focus with an individual a warning", async () => {
    const practice = copied();
    const kindOf = new Map(readTable(practice, "clients").rows.map((row) => [row["client_id"], row["kind"]]));
    const alone = new Set(
      readTable(practice, "episodes")
        .rows.filter((row) => kindOf.get(row["client_id"]) === "individual")
        .map((row) => row["episode_id"]),
    );
    const evaluations = readTable(practice, "stages").rows.filter((row) => row["stage"] === "evaluation");
    const evaluatedOn = new Map(evaluations.map((row) => [row["episode_id"], row["entered_on"] ?? ""]));
    const { rows } = readTable(practice, "interventions");
    const early = rows.findIndex((row) => evaluatedOn.has(row["episode_id"]));
    const single = rows.findIndex((row, at) => at !== early && alone.has(row["episode_id"]) && row["ended_on"] === "");
    changeRows(practice, "interventions", (row, at) => {
      if (at === early) return { ...row, started_on: evaluatedOn.get(row["episode_id"]) ?? "" };
      return at === single ? { ...row, type: "sensate-focus" } : row;
    });
    const places = (await found(practice)).map(place).filter((each) => !each.includes("assignments.csv"));
    expect(places).toEqual([
      `error intervention-in-evaluation interventions.csv ${rowOf(early)} started_on`,
      `warning wrong-audience interventions.csv ${rowOf(single)} type`,
    ]);
  });

  it("hold a type to what it waits for, and stop its validator where it backtracks for ever", async () => {
    const practice = copied();
    const journal = defineIntervention({
      apiVersion: 1,
      code: "journal",
      display: "Journal",
      description: "The client writes down what was felt.",
      audience: ["individual", "couple", "other"],
      setting: ["room", "home"],
      physical: "none",
      stages: ["goal_setting", "middle", "reaching_goals", "termination"],
      details: z.strictObject({ agreed: z.boolean(), word: z.string().regex(/^(?:a+)+$/u) }),
      metrics: {},
      waitsFor: [after("physician-referral"), agreement("agreed")],
      examples: [{ agreed: true, word: "a" }],
    });
    const { rows } = readTable(practice, "assignments");
    const id = rows[0]?.["intervention_id"];
    const course = readTable(practice, "interventions").rows.findIndex((row) => row["intervention_id"] === id);
    changeRows(practice, "interventions", (row, at) => (at === course ? { ...row, type: "journal" } : row));
    const write = (word: string) =>
      changeRows(practice, "assignments", (row) =>
        row["intervention_id"] === id ? { ...row, details: JSON.stringify({ agreed: false, word }) } : row,
      );
    const plugins = [...builtInInterventions, journal];
    write("aaa");
    const codes = (await found(practice, plugins)).map(({ severity, code, file }) => [severity, code, file].join(" "));
    expect(new Set(codes)).toEqual(
      new Set(["warning not-awaited interventions.csv", "warning not-awaited assignments.csv"]),
    );
    write(`${"a".repeat(60)}b`);
    const stopped = (await found(practice, plugins)).filter(({ severity }) => severity === "error");
    expect(stopped.map(place)).toEqual(["error endless-schema assignments.csv details"]);
    expect(stopped[0]?.message).toContain('"Journal" (journal)');
  });
});
