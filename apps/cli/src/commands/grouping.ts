import { nearestName } from "@rapport/dataset";
import type { Policy } from "@rapport/disclosure";
import { groupings } from "@rapport/report";
import type { Grouping } from "@rapport/report";
import { UsageError } from "../outcome.js";
import { quoted } from "../quoted.js";

/** The kind of groups that was asked for. Throws a UsageError that names the five for any other. */
export function groupingOf(text: string): Grouping {
  const known = groupings.find((each) => each === text);
  if (known !== undefined) return known;
  const near = nearestName(text, groupings);
  const meant = near === undefined ? "" : ` Did you mean ${near}?`;
  throw new UsageError(`${quoted(text)} is nothing to group by.${meant} --by is one of: ${groupings.join(", ")}.`);
}

/**
 * Groups by practitioner are of one practitioner each, so that every count says what that one does: what the rule on counts of
 * fewer than `fewestPractitioners` holds back from everybody. A practice may lift it for itself alone.
 *
 * Throws a UsageError where the report is for others, or where the rule stands.
 */
export function assertGroupsAllowed(by: Grouping, { recipient, fewestPractitioners }: Policy): void {
  if (by !== "practitioner" || (recipient === "team" && fewestPractitioners === 1)) return;
  throw new UsageError(
    "Groups by practitioner show what each of them does, which no report tells anybody outside the practice. For your own " +
      "team, and if all of you agree, give --recipient team and a --policy file with fewestPractitioners: 1.",
  );
}
