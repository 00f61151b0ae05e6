import type { Engine } from "./engine.js";

/** A number with a decimal comma, in full. */
const withComma = "[+-]?[0-9]+,[0-9]+";
/** One whose comma may as well stand between thousands: 1,234. */
const likeThousands = "[+-]?[1-9][0-9]{0,2},[0-9]{3}";

/**
 * Whether the commas of a column are decimal commas: every cell with one is a number so, none has a point, and one at least
 * cannot have its comma between thousands.
 */
export async function hasDecimalCommas(engine: Engine, relation: string, column: string): Promise<boolean> {
  const [row] = await engine.select(
    `select count(*) filter (where contains(${column}, '.')) as points,
       count(*) filter (where contains(${column}, ',') and not regexp_full_match(${column}, '${withComma}')) as others,
       count(*) filter (where regexp_full_match(${column}, '${withComma}')
         and not regexp_full_match(${column}, '${likeThousands}')) as certain
     from ${relation}`,
  );
  return row?.["points"] === 0 && row["others"] === 0 && Number(row["certain"]) > 0;
}
