import { findingRules } from "@rapport/dataset";
import { page, prose } from "./markdown.mjs";

const consequence = {
  file: {
    error: "The dataset cannot be read until it is mended.",
    warning: "The dataset is read all the same.",
  },
  row: {
    error: "The row is left out; with `--strict`, the dataset is refused.",
    warning: "The row is used all the same.",
  },
};

/** The page of every rule that `rapport check` holds records against. */
export function rulesPage() {
  const rules = Object.entries(findingRules);
  const section = (heading, severity, about) => [
    `## ${heading}`,
    consequence[about][severity],
    ...rules.filter(([, it]) => it.severity === severity && it.about === about).flatMap(ruleSection),
  ];
  return page(
    "# Rules of rapport check",
    "`rapport check` says which rule each finding breaks. A rule's name stays the same from version to version. " +
      "Which column keeps which rule stands with the [tables](./tables.md).",
    section("Errors that keep a dataset from being read", "error", "file"),
    section("Errors in a row", "error", "row"),
    section("Warnings about a file", "warning", "file"),
    section("Warnings about a row", "warning", "row"),
  );
}

function ruleSection([id, { meaning }]) {
  return [`### ${id} {#${id}}`, `${prose(meaning.charAt(0).toUpperCase() + meaning.slice(1))}.`];
}
