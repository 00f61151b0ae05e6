import { dayOf, hasShortYear, hasUniversalTime, isIsoDay } from "../files/date-format.js";
import type { DateFormat } from "../files/date-format.js";
import { decideDateFormat } from "../files/decide-date-format.js";
import type { Engine } from "./engine.js";

/** How the days of a column of text are written, decided from all of its cells; `undefined` where nothing is to be done. */
export async function columnDateFormat(
  engine: Engine,
  relation: string,
  column: string,
): Promise<DateFormat | "ambiguous" | "mixed" | undefined> {
  const day = (format: DateFormat) => dayOf("c", format);
  const [row] = await engine.select(
    `with cells as (select distinct trim(cast(${column} as varchar)) as c from ${relation}),
     days as (
       select ${isIsoDay("c")} as iso, ${day("iso-with-time")} as iso_time, ${day("year-first")} as year_first,
         ${day("day-first-dots")} as dotted, ${day("day-first")} as day_first, ${day("month-first")} as month_first,
         ${hasUniversalTime("c")} as universal, ${hasShortYear("c")} as short_year
       from cells where c <> ''
     )
     select count(*) filter (where iso) as iso, count(iso_time) as iso_time, count(*) filter (where universal) as universal,
       count(year_first) filter (where iso_time is null and not universal) as year_first, count(dotted) as dotted,
       count(*) filter (where day_first is not null and month_first is null) as day_first_only,
       count(*) filter (where day_first is null and month_first is not null) as month_first_only,
       count(*) filter (where day_first <> month_first) as either, count(*) filter (where day_first = month_first) as same,
       count(*) filter (where short_year) as short_year
     from days`,
  );
  const count = (name: string) => Number(row?.[name] ?? 0);
  return decideDateFormat({
    iso: count("iso"),
    isoWithTime: count("iso_time"),
    universal: count("universal"),
    yearFirst: count("year_first"),
    dotted: count("dotted"),
    dayFirstOnly: count("day_first_only"),
    monthFirstOnly: count("month_first_only"),
    either: count("either"),
    same: count("same"),
    shortYear: count("short_year"),
  });
}
