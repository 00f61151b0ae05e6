import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { commandLinePage } from "./command-line.mjs";
import { configurationPage } from "./configuration.mjs";
import { exitCodesPage } from "./exit-codes.mjs";
import { formulasPage } from "./formulas.mjs";
import { instrumentsPage } from "./instruments.mjs";
import { interventionsPage } from "./interventions.mjs";
import { rulesPage } from "./rules.mjs";
import { tablesPage } from "./tables.mjs";

const pages = {
  "tables.md": tablesPage,
  "rules.md": rulesPage,
  "command-line.md": commandLinePage,
  "configuration.md": configurationPage,
  "exit-codes.md": exitCodesPage,
  "formulas.md": formulasPage,
  "instruments.md": instrumentsPage,
  "interventions.md": interventionsPage,
};

/** Writes every page of the reference into a folder, in place of what is there. */
export async function writeReference(folder) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await Promise.all(
    Object.entries(pages).map(async ([name, make]) => writeFile(path.join(folder, name), await make())),
  );
}
