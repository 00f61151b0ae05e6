import { english } from "@rapport/language";
import { methodList } from "@rapport/report";
import { code, page, plain } from "./markdown.mjs";

/** The page of every way of computing that a report can use, from the list by which reports themselves tell of them. */
export function formulasPage() {
  return page(
    "# Formulas",
    "Every way of computing that a report can use, with what its letters stand for and where it comes from. A report names those " +
      "that it used. In plain words they are explained in [Methods](../guide/methods.md).",
    Object.entries(methodList).flatMap(([id, { name, formula, letters, source }]) => [
      `## ${plain(english.say(name))} {#${id}}`,
      code(formula),
      plain(english.say(letters)),
      `Source: ${plain(source)}`,
    ]),
  );
}
