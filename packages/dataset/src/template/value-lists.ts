import { closureDisplays, closures } from "@rapport/domain/vocabulary";
import type { StageModel } from "@rapport/domain/vocabulary";
import type { InterventionType } from "@rapport/plugin";
import { measuredInstruments } from "../measured-instruments.js";
import type { CellType, Table } from "../tables/table.js";

export interface ListedValue {
  readonly code: string;
  /** What people call it, where that is not plain from the code. */
  readonly display?: string;
}

/** What may stand in a column. */
export interface ValueList {
  readonly table: string;
  readonly column: string;
  readonly values: readonly ListedValue[];
  /** Whether a cell may hold several, separated by `;`. */
  readonly several: boolean;
  /** Whether something that is not listed may stand there, too. */
  readonly open: boolean;
}

export interface ListOptions {
  readonly stageModel: StageModel;
  readonly plugins: readonly InterventionType[];
}

type Values = Pick<ValueList, "values" | "several" | "open">;

const codesOnly = (codes: readonly string[]): readonly ListedValue[] => codes.map((code) => ({ code }));

const closureValues = closures.map((code) => ({ code, display: closureDisplays[code] }));

const measured = measuredInstruments.map(({ code, name }) => ({ code, display: name }));

function ofCell(cell: CellType): Values | undefined {
  switch (cell.type) {
    case "code":
      return { values: codesOnly(cell.codes), several: false, open: false };
    case "codes":
      return { values: codesOnly(cell.codes), several: true, open: false };
    case "yesno":
      return { values: codesOnly(["yes", "no"]), several: false, open: false };
    case "id":
    case "text":
    case "date":
    case "number":
    case "json":
      return undefined;
    default: {
      const unknown: never = cell;
      return unknown;
    }
  }
}

/** Columns of text in which codes stand that the tables leave to the stage model, the instruments and the plug-ins. */
function ofColumn(name: string, { stageModel, plugins }: ListOptions): Values | undefined {
  const types = plugins.map(({ code, display }) => ({ code, display }));
  switch (name) {
    case "episodes.closure":
      return { values: closureValues, several: false, open: false };
    case "stages.stage":
      return { values: stageModel.stages, several: false, open: false };
    case "stages.exit":
      return { values: [...stageModel.stages, ...closureValues], several: false, open: true };
    case "measures.instrument":
      return { values: measured, several: false, open: true };
    case "interventions.type":
      return { values: types, several: false, open: true };
    case "plan_revisions.intervention_types":
      return { values: types, several: true, open: true };
    default:
      return undefined;
  }
}

/** Every set of values of these tables, in their order; none where nothing is known to stand there. */
export function valueLists(tables: readonly Table[], options: ListOptions): readonly ValueList[] {
  return tables.flatMap(({ name: table, columns }) =>
    Object.entries(columns).flatMap(([column, { cell }]) => {
      const found = ofColumn(`${table}.${column}`, options) ?? ofCell(cell);
      return found === undefined || found.values.length === 0 ? [] : [{ table, column, ...found }];
    }),
  );
}
