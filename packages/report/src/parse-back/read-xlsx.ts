import { opaque } from "./bytes.js";
import type { Piece, ReadInner } from "./piece.js";
import { readZip } from "./read-zip.js";
import type { ZipEntry } from "./read-zip.js";
import { sheetCells } from "./xlsx-cells.js";
import { isUsualName } from "./xlsx-names.js";
import { partPieces } from "./xlsx-part.js";
import { reachedParts } from "./xlsx-relations.js";
import { sharedStrings } from "./xlsx-strings.js";
import { rootOf, sheetPlaces } from "./xlsx-workbook.js";
import { readXml } from "./xml-tree.js";

const mediaTypes: Readonly<Record<string, string>> = {
  png: "image/png",
  svg: "image/svg+xml",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

function otherPieces(where: string, { name, data }: ZipEntry, read: ReadInner): readonly Piece[] {
  const mediaType = mediaTypes[name.slice(name.lastIndexOf(".") + 1).toLowerCase()];
  return mediaType === undefined ? opaque(where, data) : read({ where, mediaType, bytes: data, hidden: true });
}

/**
 * Every text in a workbook: cells, of hidden sheets, rows and columns as well; shared strings that no cell shows; comments,
 * names, formats, links, headers and footers, properties and whatever else its parts hold; parts that no link leads to; and
 * what the ZIP archive holds besides. Throws a `ReadBackError` where it does not hold together.
 */
export function readXlsx(bytes: Uint8Array, read: ReadInner): readonly Piece[] {
  const { entries, pieces: around } = readZip(bytes);
  const parts = new Map(entries.map((entry) => [entry.name, entry]));
  const reached = reachedParts(parts);
  const sheets = sheetPlaces(parts);
  const files = entries.map((entry, at) => {
    const { name, data } = entry;
    // Of two entries of one name only the last is the part.
    const linked = reached.has(name) && parts.get(name) === entry;
    const where = `${linked ? "" : "unlinked "}${isUsualName(name) ? name : `entry ${at + 1}`}`;
    const document = /\.(?:xml|rels|vml)$/iu.test(name) ? readXml(data, "XLSX file") : undefined;
    const root = document && linked ? rootOf(document.nodes) : undefined;
    return { entry, where, linked, document, root, sheet: linked ? sheets.get(name) : undefined };
  });
  const strings = sharedStrings(files.flatMap(({ root }) => (root ? [root] : [])));
  const used = new Set<number>();

  const pieces = files.flatMap(({ entry, where, linked, document, root, sheet }): readonly Piece[] => {
    const { name } = entry;
    const named = {
      where: `${where} name`,
      text: name,
      hidden: true,
      ...(isUsualName(name) ? { role: "layout" } : {}),
    };
    if (document === undefined) return [named, ...otherPieces(where, entry, read)];
    const cells = sheet && root ? sheetCells(root, sheet, strings.texts) : undefined;
    for (const index of cells?.used ?? []) used.add(index);
    const hidden = !linked || (sheet?.hidden ?? false);
    const taken = cells?.taken ?? strings.items;
    return [named, ...(cells?.pieces ?? []), ...partPieces({ where, document, hidden, taken }, read)];
  });

  const unused = strings.texts.flatMap((text, at) =>
    used.has(at) || text === "" ? [] : [{ where: `unused shared string ${at + 1}`, text, hidden: true }],
  );
  return [...around, ...pieces, ...unused];
}
