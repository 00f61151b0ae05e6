import type { Level } from "../trees/level-tree.js";
import type { LevelQuery } from "./level-queries.js";

/** A practice of a network as groups are named by it. */
export interface PracticeName {
  /** Its identifier in the records, which is never shown. */
  readonly id: string;
  /** What stands for it among codes: it stays the same from report to report, and says nothing of the practice. */
  readonly code: string;
  readonly label: string;
}

const most = 12;

const letter = (at: number) => String.fromCharCode("A".charCodeAt(0) + at);

/** Practices by letters in the order given; those beyond the twelfth, which have no group of their own, share the last. */
export function lettered(ids: readonly string[]): readonly PracticeName[] {
  return ids.map((id, at) => {
    const name = letter(Math.min(at, most));
    return { id, code: name.toLowerCase(), label: `Practice ${name}` };
  });
}

/** At most twelve practices have a group of their own, the first ones; the rest share one, and the last is of none recorded. */
export function practiceLevels(practices: readonly Omit<PracticeName, "id">[], unknown: string): readonly Level[] {
  return [
    ...practices.slice(0, most).map(({ code, label }) => ({ code, display: label })),
    ...(practices.length > most ? [{ code: "others", display: "Other practices" }] : []),
    { code: unknown, display: "No practice recorded" },
  ];
}

/** By the practice; the last level but one takes those that have none of their own where there are more, and the last those without one. */
export function practiceQuery(practices: readonly PracticeName[]): LevelQuery {
  const named = practices.slice(0, most).map(({ id }) => id);
  const last = named.length + (practices.length > most ? 1 : 0);
  return {
    values: named,
    sql: (names) => {
      const places = names.map((name, at) => `when practice_id = cast(${name} as varchar) then ${at}`);
      return `select episode_id, case when practice_id is null then ${last} ${places.join(" ")} else ${named.length} end as level
  from episodes`;
    },
  };
}
