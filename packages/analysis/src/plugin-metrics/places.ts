import type { Parameter } from "@rapport/dataset";

/** Which of a metric's levels or steps a value is: its place in the list. */
interface PlaceSql {
  readonly values: readonly Parameter[];
  /** Gives the place in SQL, from the names under which the values are bound. */
  readonly sql: (names: readonly string[]) => string;
}

const or = (otherwise: number | undefined) => (otherwise === undefined ? "" : ` else ${otherwise}`);

/** The place among listed values, of `text` and `number` as `valuesOf` has them; else `otherwise`, or null. */
export function placeAmong(listed: readonly (string | number)[], otherwise?: number): PlaceSql {
  if (listed.length === 0) return { values: [], sql: () => `cast(${otherwise ?? "null"} as integer)` };
  return {
    values: listed,
    sql: (names) => {
      const whens = listed.map((value, at) =>
        typeof value === "number"
          ? `when number = cast(${names[at]} as double) then ${at}`
          : `when is_text and text = cast(${names[at]} as varchar) then ${at}`,
      );
      return `case ${whens.join(" ")}${or(otherwise)} end`;
    },
  };
}
