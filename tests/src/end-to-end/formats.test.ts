import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { read as readWorkbook, utils } from "@e965/xlsx";
import type { CellObject, WorkBook } from "@e965/xlsx";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, test } from "vitest";
import { inventedPractice } from "./invented-practice.js";
import { rapport } from "./rapport.js";
import type { Run } from "./rapport.js";

const newDesk = inventedPractice(200);
const formats = "html,json,csv,xlsx,svg,png";
const tables = ["about", "population", "counts", "estimates", "curves", "withheld"];

type Row = Readonly<Record<string, string>>;

let folder: string;
let made: Run;
let json: Readonly<Record<string, unknown>>;
let workbook: WorkBook;
const at = (...names: readonly string[]) => path.join(folder, ...names);
const rowsOf = (table: string): readonly Row[] =>
  parse(readFileSync(at("out-csv", `${table}.csv`)), { bom: true, columns: true });

beforeAll(async () => {
  ({ folder } = newDesk("formats"));
  made = await rapport(["report", "practice", "-o", "out.html", "--format", formats, "--clock", "days,sessions"], {
    cwd: folder,
  });
  json = JSON.parse(readFileSync(at("out.json"), "utf8"));
  workbook = readWorkbook(readFileSync(at("out.xlsx")));
});

test("every format is written, and named on stdout", () => {
  expect(made).toMatchObject({
    exitCode: 0,
    stdout: "out.html\nout.json\nout-csv\nout.xlsx\nout-svg\nout-png\n",
  });
});

test("the data file is what its schema says", () => {
  const schema = readFileSync(createRequire(import.meta.url).resolve("@rapport/report/report.schema.json"), "utf8");
  const isValid = new Ajv2020({ strict: true, allErrors: true }).compile(JSON.parse(schema));
  expect([isValid(json), isValid.errors]).toEqual([true, null]);
});

/** Everything under a key anywhere in the data file. */
function under(value: unknown, key: string): readonly unknown[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [...(name === key ? [inner] : []), ...under(inner, key)]);
}

describe("the tables of a report", () => {
  test("are one file each, described beside them", () => {
    expect(readdirSync(at("out-csv")).toSorted()).toEqual(
      [...tables.map((name) => `${name}.csv`), "datapackage.json"].toSorted(),
    );
    expect(rowsOf("counts").length).toBeGreaterThan(50);
    expect(rowsOf("curves").length).toBeGreaterThan(50);
  });

  test("have cell by cell what the workbook has, whose numbers are numbers and which has no formula", () => {
    expect(workbook.SheetNames).toHaveLength(tables.length + 2);
    for (const [tableAt, table] of tables.entries()) {
      const sheet = workbook.Sheets[workbook.SheetNames[tableAt + 2] ?? ""] ?? {};
      const cells = utils.sheet_to_json<readonly unknown[]>(sheet, { header: 1, defval: "" }).slice(1);
      expect(cells.map((row) => row.map(String))).toEqual(rowsOf(table).map((row) => Object.values(row)));
      const typed = Object.entries(sheet).flatMap(([name, cell]: [string, CellObject]) =>
        /^[A-Z]/u.test(name) ? [cell] : [],
      );
      expect(typed.filter(({ f }) => f !== undefined)).toEqual([]);
      expect(typed.filter(({ t, v }) => t === "s" && /^-?\d+\.\d+$/u.test(String(v)))).toEqual([]);
    }
  });

  test("hold each count where the data file has it, in the form in which it is printed there", () => {
    const counts = rowsOf("counts");
    const { questions = [] } = json as { readonly questions?: readonly Readonly<Record<string, unknown>>[] };
    const stages = questions.flatMap(({ question, stages: all }) =>
      question === "timeInStage" ? (all as readonly object[]) : [],
    );
    expect(stages.length).toBeGreaterThan(3);
    for (const stage of stages) {
      const { code, stays } = stage as {
        readonly code: string;
        readonly stays: { readonly parts?: readonly object[]; readonly total?: number };
      };
      const rows = counts.filter(
        ({ question, group, figure }) => question === "timeInStage" && group === code && figure === "stays",
      );
      const printed = (stays.parts ?? []).map((part) => {
        const { code: name, count = "", fewerThan = "" } = part as { code: string; count?: number; fewerThan?: number };
        return [name, String(count), String(fewerThan), String(stays.total)];
      });
      expect(rows.map(({ part, count, fewer_than, total }) => [part, count, fewer_than, total])).toEqual(printed);
    }
  });

  test("say of every printed count what can be deduced from it, as it was published", () => {
    const printed = [...rowsOf("counts"), ...rowsOf("population")].filter(
      ({ state }) => state === "printed" || state === "fewer than",
    );
    expect(printed.length).toBeGreaterThan(50);
    expect(printed.filter(({ lower, upper }) => lower === "" || upper === "")).toEqual([]);
    const wrong = printed.filter(({ count, fewer_than, lower, upper }) => {
      const isWithin = Number(lower) <= Number(count) && Number(count) <= Number(upper);
      return count === "" ? Number(upper) !== Number(fewer_than) - 1 : !isWithin;
    });
    expect(wrong).toEqual([]);
  });

  test("hold every curve point by point", () => {
    const survival = rowsOf("curves").filter(({ measure }) => measure === "survival");
    const points = [
      ...under(json, "points"),
      ...under(json, "onDays"),
      ...under(json, "onSessions"),
    ].flat() as readonly Readonly<Record<string, number>>[];
    const written = survival.map(({ day, sessions, share, lower, upper, at_risk }) => [
      day,
      sessions,
      share,
      lower,
      upper,
      at_risk,
    ]);
    const given = points.map((point) =>
      [point["day"], point["sessions"], point["survival"], point["lower"], point["upper"], point["atRisk"]].map(
        (value) => (value === undefined ? "" : String(value)),
      ),
    );
    expect(written.toSorted()).toEqual(given.toSorted());
    expect(given.length).toBeGreaterThan(20);
  });
});

describe("the charts of a report", () => {
  const textsIn = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/gu)].map(([, text]) => text);

  test("are a file each, of which the page shows the same, and a picture of each", () => {
    const names = readdirSync(at("out-svg")).filter((name) => name.endsWith(".svg"));
    const wide = readFileSync(at("out.html"), "utf8").replaceAll(/<div class=narrow>[\s\S]*?<\/div>/gu, "");
    const usual = wide.match(/<svg[\s\S]*?<\/svg>/gu) ?? [];
    const written = names.map((name) => textsIn(readFileSync(at("out-svg", name), "utf8")).join("\n"));
    expect(written.toSorted()).toEqual(usual.map((svg) => textsIn(svg).join("\n")).toSorted());
    expect(names.length).toBeGreaterThan(5);
    expect(readdirSync(at("out-png")).toSorted()).toEqual(
      [...names.map((name) => name.replace("svg", "png")), "charts.json"].toSorted(),
    );
  });

  test("are listed with words that stand in for the picture", () => {
    const list = JSON.parse(readFileSync(at("out-png", "charts.json"), "utf8"));
    expect(list.charts.map((chart: Row) => chart["path"]).toSorted()).toEqual(
      readdirSync(at("out-png"))
        .filter((name) => name.endsWith(".png"))
        .toSorted(),
    );
    expect(list.charts.filter((chart: Row) => chart["title"] === "" || chart["description"] === "")).toEqual([]);
  });
});

test("every format is the same bytes once more, in another time zone", async () => {
  const env = { TZ: "Pacific/Kiritimati", LANG: "de_DE.UTF-8", LC_ALL: "de_DE.UTF-8" };
  const words = ["report", "practice", "-o", "again.html", "--format", formats, "--clock", "days,sessions"];
  const { exitCode } = await rapport(words, { cwd: folder, env });
  expect(exitCode).toBe(0);
  for (const ending of [".html", ".json", ".xlsx"]) {
    expect(readFileSync(at(`again${ending}`)).equals(readFileSync(at(`out${ending}`)))).toBe(true);
  }
  for (const format of ["csv", "svg", "png"]) {
    const names = readdirSync(at(`out-${format}`));
    expect(readdirSync(at(`again-${format}`))).toEqual(names);
    const changed = names.filter(
      (name) => !readFileSync(at(`again-${format}`, name)).equals(readFileSync(at(`out-${format}`, name))),
    );
    expect(changed).toEqual([]);
  }
});

describe("a folder that is there already", () => {
  test("is kept, and with --force replaced where nothing but a report is in it", async () => {
    const words = ["report", "practice", "-o", "tables", "--format", "csv"];
    expect(await rapport(words, { cwd: folder })).toMatchObject({ exitCode: 0, stdout: "tables\n" });
    const again = await rapport(words, { cwd: folder });
    expect(again).toMatchObject({ exitCode: 2, stdout: "" });
    expect(again.stderr).toMatch(/tables is there already.*--force/u);
    expect(await rapport([...words, "--force"], { cwd: folder })).toMatchObject({ exitCode: 0 });
    writeFileSync(at("tables", "mine.csv"), "mine");
    const refused = await rapport([...words, "--force"], { cwd: folder });
    expect(refused).toMatchObject({ exitCode: 3, stdout: "" });
    expect(refused.stderr).toContain("holds other things than a report");
    expect(readFileSync(at("tables", "mine.csv"), "utf8")).toBe("mine");
    expect(readdirSync(folder).filter((name) => name.startsWith(".rapport-"))).toEqual([]);
  });

  test("cannot be called as if it were one file", async () => {
    const { exitCode, stdout, stderr } = await rapport(["report", "practice", "-o", "a.csv"], { cwd: folder });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain("such as a-csv");
  });
});
