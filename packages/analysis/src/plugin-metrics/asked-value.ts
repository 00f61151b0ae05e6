import type { Parameter } from "@rapport/dataset";
import type { Condition } from "@rapport/plugin";

/** What SQL knows of a field: which kind of JSON it is, its value as text, and as a number where a double can hold it. */
interface FieldColumns {
  readonly kind: string;
  readonly text: string;
  readonly number: string;
}

/** A number that SQL makes of one field of an entry's details, null where the entry has none. Text of a plug-in is bound. */
export interface AskedValue {
  readonly field: string;
  readonly parameters: readonly Parameter[];
  /** From the field's columns, and the names under which the parameters are bound. */
  readonly sql: (columns: FieldColumns, names: readonly string[]) => string;
}

const isText = ({ kind }: FieldColumns) => `${kind} = 'VARCHAR'`;
const isTruth = ({ kind }: FieldColumns) => `${kind} = 'BOOLEAN'`;
/** Not missing, and not null. */
const isThere = ({ kind }: FieldColumns) => `${kind} <> 'NULL'`;

function isValue(value: string | number | boolean, columns: FieldColumns, name = ""): string {
  switch (typeof value) {
    case "number":
      return `${columns.number} = cast(${name} as double)`;
    case "boolean":
      return `${isTruth(columns)} and ${columns.text} = cast(${name} as varchar)`;
    default:
      return `${isText(columns)} and ${columns.text} = cast(${name} as varchar)`;
  }
}

function placeSql(
  listed: readonly (string | number)[],
  otherwise: number,
  columns: FieldColumns,
  names: readonly string[],
): string {
  if (listed.length === 0) return String(otherwise);
  const whens = listed.map((value, at) => `when ${isValue(value, columns, names[at])} then ${at}`);
  return `case ${whens.join(" ")} else ${otherwise} end`;
}

/** The number. */
export function numberOf(field: string): AskedValue {
  return { field, parameters: [], sql: ({ number }) => number };
}

/** 1 for yes and 0 for no. */
export function truthOf(field: string): AskedValue {
  const sql = (columns: FieldColumns) =>
    `case when ${isTruth(columns)} then case when ${columns.text} = 'true' then 1 else 0 end end`;
  return { field, parameters: [], sql };
}

/** The place of a text among levels, or of "other", which is where they end unless it is one. */
export function levelOf(field: string, levels: readonly string[]): AskedValue {
  const listed = levels.indexOf("other");
  const other = listed === -1 ? levels.length : listed;
  return {
    field,
    parameters: levels,
    sql: (columns, names) => `case when ${isText(columns)} then ${placeSql(levels, other, columns, names)} end`,
  };
}

/** The place of a value among steps; where they end, if it is none. */
export function stepOf(field: string, steps: readonly (string | number)[]): AskedValue {
  return {
    field,
    parameters: steps,
    sql: (columns, names) => `case when ${isThere(columns)} then ${placeSql(steps, steps.length, columns, names)} end`,
  };
}

function tested(when: Condition, columns: FieldColumns, name = ""): string {
  if ("atLeast" in when) return `${columns.number} >= cast(${name} as double)`;
  if ("atMost" in when) return `${columns.number} <= cast(${name} as double)`;
  return isValue(when.is, columns, name);
}

function boundOf(when: Condition): Parameter {
  if ("atLeast" in when) return when.atLeast;
  if ("atMost" in when) return when.atMost;
  return typeof when.is === "boolean" ? String(when.is) : when.is;
}

/** 1 where a condition holds of a field that is there, else 0; whether the entry was done is asked elsewhere. */
export function answerTo(when: Condition): AskedValue {
  return {
    field: when.field,
    parameters: [boundOf(when)],
    sql: (columns, [name]) =>
      `case when ${isThere(columns)} then case when ${tested(when, columns, name)} then 1 else 0 end end`,
  };
}
