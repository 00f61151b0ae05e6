// Brings two published data sets into Rapport's tables. `node data/map.mjs`, in the folder `tests`, writes the tables
// beside each source; a test holds the files in the repository against these functions.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";

/** @typedef {Record<string, string>[]} Rows */

const read = (/** @type {string} */ path) =>
  /** @type {Rows} */ (parse(readFileSync(new URL(path, import.meta.url)), { columns: true }));

// Neither publication gives calendar days. Day 0 is the same for all, and a month of follow-up is a calendar month.
const dayZero = "2000-01-01";
const monthsLater = { 2: "2000-03-01", 3: "2000-04-01", 5: "2000-06-01", 8: "2000-09-01" };

/**
 * Beat the Blues: a stay in treatment ends with the last month that was answered. Who answered at eight months completed
 * it, who did not stopped attending.
 * @returns {Record<string, Rows>}
 */
function beatTheBlues() {
  const people = read("beat-the-blues/source.csv").map(({ id = "", ...answers }) => {
    const scores = [
      { taken_on: dayZero, score: answers["bdi_pre"] ?? "" },
      ...Object.entries(monthsLater).map(([month, day]) => ({ taken_on: day, score: answers[`bdi_${month}m`] ?? "" })),
    ].filter(({ score }) => score !== "");
    const left = scores.at(-1)?.taken_on ?? dayZero;
    return { id, scores, left, closure: left === monthsLater[8] ? "completed" : "stopped_attending" };
  });
  return {
    clients: people.map(({ id }) => ({ client_id: id, kind: "individual", consent_analytics: "yes" })),
    episodes: people.map(({ id, left, closure }) => ({
      episode_id: id,
      client_id: id,
      first_contact_on: dayZero,
      opened_on: dayZero,
      closed_on: left,
      closure,
    })),
    stages: people.map(({ id, left, closure }) => ({
      episode_id: id,
      stage: "middle",
      entered_on: dayZero,
      left_on: left,
      exit: closure,
    })),
    measures: people.flatMap(({ id, scores }) =>
      scores.map((score) => ({ episode_id: id, instrument: "bdi-ii", ...score })),
    ),
  };
}

/**
 * Jacobson et al. 1989: a couple's score before and after. How long therapy took is not in the data, so the end is a
 * nominal day, and the configuration asks about change alone.
 * @returns {Record<string, Rows>}
 */
export function jacobson1989() {
  const end = "2000-07-01";
  const scores = read("jacobson-1989/source.csv");
  const couples = scores.filter(({ time }) => time === "pre").map(({ subject = "" }) => subject);
  return {
    clients: couples.map((id) => ({ client_id: id, kind: "couple", consent_analytics: "yes" })),
    episodes: couples.map((id) => ({
      episode_id: id,
      client_id: id,
      first_contact_on: dayZero,
      opened_on: dayZero,
      closed_on: end,
      closure: "completed",
    })),
    stages: couples.map((id) => ({
      episode_id: id,
      stage: "middle",
      entered_on: dayZero,
      left_on: end,
      exit: "completed",
    })),
    measures: scores.map(({ subject = "", time, das = "" }) => ({
      episode_id: subject,
      instrument: "das",
      taken_on: time === "pre" ? dayZero : end,
      score: das,
    })),
  };
}

/** A table as CSV; no cell of these needs quotation marks. */
export const toCsv = (/** @type {Rows} */ rows) =>
  [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))]
    .map((cells) => `${cells.join(",")}\n`)
    .join("");

export const dataSets = { "beat-the-blues": beatTheBlues, "jacobson-1989": jacobson1989 };

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [folder, tables] of Object.entries(dataSets)) {
    for (const [name, rows] of Object.entries(tables())) {
      writeFileSync(new URL(`${folder}/${name}.csv`, import.meta.url), toCsv(rows));
    }
  }
}
