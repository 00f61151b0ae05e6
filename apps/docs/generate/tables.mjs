import { exampleRows, plainWords, sixStages, tables, valueLists } from "@rapport/dataset";
import { builtInInterventions } from "@rapport/interventions";
import { broadPage, code, plain, prose, table } from "./markdown.mjs";

const options = { stageModel: sixStages, plugins: builtInInterventions };
const lists = valueLists(tables, options);

/** So many values stand in a row of the table; more are folded away. */
const fewValues = 12;

/** The page that documents every table of a dataset, from the schema by which records are checked. */
export function tablesPage() {
  return broadPage(
    "# Tables",
    "A dataset is a folder with one file a table (CSV, JSON lines or Parquet), or a workbook with one sheet a table. " +
      "Only the tables marked as required must be there: a report has a part for what is kept, and says what it could not tell. " +
      "`rapport init` writes a workbook with all of them. The rules are explained in [Rules of rapport check](./rules.md).",
    table(
      ["Table", "Must it be there?", "What it holds"],
      tables.map(({ name, required, about }) => [
        `[${name}](#${name})`,
        required ? "Required" : "Optional",
        prose(plainWords(about)),
      ]),
    ),
    tables.flatMap(tableSection),
  );
}

function tableSection(one) {
  const { name, about, key, inOrder = [] } = one;
  const columns = Object.entries(one.columns);
  return [
    `## ${name} {#${name}}`,
    prose(plainWords(about)),
    ...(key ? [`No two rows have the same ${code(key)}.`] : []),
    ...(one.distinct ? ["No two rows are the same."] : []),
    table(
      ["Column", "Required", "What it is", "What may stand there", "Rules"],
      columns.map(([column, it]) => [
        code(column),
        it.required ? "Yes" : "No",
        prose(plainWords(it.about)),
        allowed(one, column, it),
        rulesOf(one, column, it).map(ruleLink).join(", "),
      ]),
    ),
    ...inOrder.map(([earlier, later]) => `${code(later)} is never before ${code(earlier)} (${ruleLink("order")}).`),
    "An example, invented. Rows whose identifiers begin with `example-` are never read.",
    example(one),
  ];
}

function allowed({ name }, column, { cell, references }) {
  const list = lists.find((each) => each.table === name && each.column === column);
  if (list) return listed(list);
  switch (cell.type) {
    case "id":
      return references
        ? `The ${code(references.column)} of a row of [${references.table}](#${references.table}).`
        : "An identifier of your own.";
    case "text":
      return "A few words, without names.";
    case "date":
      return "A day: `2026-06-30`.";
    case "number":
      return numbers(cell);
    case "json":
      return "JSON.";
    default:
      throw new Error(`The column ${name}.${column} has a kind of cell that this page does not know: ${cell.type}.`);
  }
}

function numbers({ min, max, whole }) {
  const kind = whole ? "A whole number" : "A number";
  if (min === undefined) return max === undefined ? `${kind}.` : `${kind} up to ${max}.`;
  return max === undefined ? `${kind} from ${min} up.` : `${kind} from ${min} to ${max}.`;
}

function listed({ values, several, open }) {
  const codes = values.map((value) => code(value.code) + (value.display ? ` ${plain(value.display)}` : ""));
  const choice = several ? "One or more of" : "One of";
  const after = [...(several ? ["Separated by `;`."] : []), ...(open ? ["Others are taken, with a question."] : [])];
  if (codes.length <= fewValues) return [`${choice}: ${codes.join(", ")}.`, ...after].join(" ");
  return [`<details><summary>${choice} ${codes.length} codes</summary>${codes.join(", ")}</details>`, ...after].join(
    " ",
  );
}

/** The rules that the schema alone gives a column. */
function rulesOf({ key, name }, column, { cell, references, required }) {
  const open = lists.some((each) => each.table === name && each.column === column && each.open);
  return [
    ...(required ? ["missing-column", "empty-cell"] : []),
    ...(key === column ? ["duplicate-key"] : []),
    ...(references ? ["missing-reference", "refers-to-rejected"] : []),
    ...(["date", "number", "yesno", "json", "codes"].includes(cell.type) ? ["bad-cell"] : []),
    ...(cell.type === "date" ? ["ambiguous-date", "mixed-dates"] : []),
    ...(cell.type === "number" && (cell.min ?? cell.max) !== undefined ? ["out-of-range"] : []),
    ...(["code", "codes"].includes(cell.type) && !open ? ["unknown-code"] : []),
  ];
}

const ruleLink = (id) => `[${id}](./rules.md#${id})`;

function example(one) {
  const rows = exampleRows(one, options);
  const columns = Object.keys(one.columns).filter((column) => rows.some((row) => row[column] !== undefined));
  const cell = (value = "") => (/[",\n]/u.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : value);
  const lines = rows.map((row) => columns.map((column) => cell(row[column])).join(","));
  return ["```csv", columns.join(","), ...lines, "```"].join("\n");
}
