import { sixStages } from "@rapport/domain/vocabulary";
import type { StageModel } from "@rapport/domain/vocabulary";
import type { InterventionType } from "@rapport/plugin";
import { acceptedTypes } from "../accepted-types.js";
import { tables } from "../tables/tables.js";
import { exampleRows } from "./example-rows.js";
import { guideSheet } from "./guide-sheet.js";
import { listPlace, listsSheet } from "./lists-sheet.js";
import { workbookParts } from "./ooxml/workbook-parts.js";
import { zipParts } from "./ooxml/zip-parts.js";
import { inSheetOrder } from "./sheet-order.js";
import { tableSheet } from "./table-sheet.js";
import { valueLists } from "./value-lists.js";

export interface TemplateOptions {
  /** The practice's stage model, whose codes the drop-downs offer; the six stages by default. */
  readonly stageModel?: StageModel;
  /** The intervention types in use, whose codes the drop-downs offer; without them those cells have none. */
  readonly plugins?: readonly InterventionType[];
}

/**
 * A workbook (XLSX) for a practice to fill in: a guide, one sheet a table with notes at the headers, drop-downs, limits and
 * an example, and every code on a sheet of lists. The same options give the same bytes.
 *
 * Rows whose identifiers begin with `example-` are passed over when records are read, so that the examples may be left in.
 * Throws a `PluginRefusedError` where an intervention type does not keep its contract.
 */
export function templateWorkbook({ stageModel = sixStages, plugins = [] }: TemplateOptions = {}): Uint8Array {
  const options = { stageModel, plugins: acceptedTypes(plugins) };
  const ordered = inSheetOrder(tables);
  const lists = valueLists(ordered, options);
  const placeOf = listPlace(lists);
  const filledIn = ordered.map((table) =>
    tableSheet(table, { tables: ordered, lists, placeOf, examples: exampleRows(table, options) }),
  );
  return zipParts(workbookParts([guideSheet(ordered), ...filledIn, listsSheet(lists)]));
}
