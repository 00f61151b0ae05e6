import { readdir, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { Engine } from "../engine/engine.js";
import type { Finding } from "../finding.js";
import { tables } from "../tables/tables.js";
import { DatasetNotFoundError } from "./dataset-not-found.js";
import type { FoundTables } from "./found-tables.js";
import { nearestName } from "./nearest-name.js";
import { openTableFile } from "./open-file.js";
import { unreadableSheet } from "./sheet.js";
import { namedFile } from "./table-file.js";
import type { FileKind } from "./table-file.js";

interface TableFile {
  readonly name: string;
  readonly kind: Exclude<FileKind, "workbook" | "database">;
}

function twoFiles(table: string, files: readonly TableFile[]): Finding {
  return {
    severity: "error",
    code: "two-files",
    file: files.map((each) => each.name).join(", "),
    message: `there is more than one file for the table ${table}`,
    hint: "Keep one of them in the folder.",
  };
}

/** Of a file that cannot be looked at, reading it will say why. */
const sizeOf = (path: string): Promise<number> =>
  stat(path).then(
    ({ size }) => size,
    () => 0,
  );

/** The tables in a folder: one file each, of any kind. */
export async function folderTables(engine: Engine, folder: string): Promise<FoundTables> {
  const names = await readdir(folder).catch(() => {
    throw new DatasetNotFoundError(`${folder}: the folder cannot be read. Ask for permission, or copy it.`);
  });
  const byTable = new Map<string, TableFile[]>();
  const others: string[] = [];
  for (const name of names.toSorted()) {
    const file = namedFile(name);
    if (!file) continue;
    const { table, kind } = file;
    if (kind === "workbook" || kind === "database") others.push(name);
    else if (tables.some((each) => each.name === table)) {
      byTable.set(table, [...(byTable.get(table) ?? []), { name, kind }]);
    }
  }
  const [other] = others;
  const nothing: Finding = {
    severity: "error",
    code: "missing-table",
    file: basename(resolve(folder)),
    message: "no table of a dataset is in the folder",
    hint:
      other === undefined
        ? "Put clients.csv, episodes.csv and stages.csv into it, or fill in the workbook that rapport init makes."
        : `It holds ${other}: to read that, name it in place of the folder.`,
  };
  const strangers = new Map(
    names.flatMap((name) => {
      const file = namedFile(name);
      return file && !byTable.has(file.table) ? [[file.table, name] as const] : [];
    }),
  );
  const sizes = await Promise.all([...byTable.values()].flat().map(({ name }) => sizeOf(join(folder, name))));
  return {
    open(table) {
      const files = byTable.get(table.name) ?? [];
      const [file, second] = files;
      if (!file) return undefined;
      if (second) {
        const finding = twoFiles(table.name, files);
        return Promise.resolve(unreadableSheet(finding.file, [finding]));
      }
      return openTableFile(engine, join(folder, file.name), file.kind, table);
    },
    largest: Math.max(0, ...sizes),
    findings: byTable.size === 0 ? [nothing] : [],
    place: (table) => `${table}.csv`,
    near: (table) => strangers.get(nearestName(table, [...strangers.keys()]) ?? ""),
  };
}
