import type { Table } from "../tables/table.js";
import { exampleCourse } from "./example-course.js";
import type { ExampleOptions, ExampleRow } from "./example-course.js";
import { exampleOf } from "./example-of.js";

/** The examples of a table: every required cell is filled in, and the identifiers begin with the mark of an example. */
export function exampleRows(table: Table, options: ExampleOptions): readonly ExampleRow[] {
  const needed = Object.entries(table.columns).flatMap(([name, column]) =>
    column.required ? [[name, exampleOf(name, column)] as const] : [],
  );
  return exampleCourse(table.name, options).map((row) => ({ ...Object.fromEntries(needed), ...row }));
}
