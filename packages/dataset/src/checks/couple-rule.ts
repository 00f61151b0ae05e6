import type { RowRule } from "./row-rule.js";

/** P1.1 A couple is two people, as far as `members` is kept. */
export function coupleRules(present: ReadonlySet<string>): readonly RowRule[] {
  if (!present.has("members")) return [];
  return [
    {
      code: "couple-of-one",
      column: "kind",
      wrong: `kind = 'couple' and client_id not in (
        select client_id from raw_members where client_id is not null
        group by client_id having count(distinct person_id) = 2
      )`,
      message: "is couple, though members does not name two people for this client",
      hint: "Add the missing person to people and to members, or correct the kind: other is for more than two.",
      looksElsewhere: true,
    },
  ];
}
