import type { Policy } from "@rapport/disclosure";
import { groupings } from "@rapport/report/build";
import type { Grouping } from "@rapport/report";
import { didYouMean } from "../did-you-mean.js";
import { UsageError } from "../outcome.js";
import { quoted } from "../quoted.js";

/** The kind of groups that was asked for. Throws a UsageError that names the six for any other. */
export function groupingOf(text: string): Grouping {
  const known = groupings.find((each) => each === text);
  if (known !== undefined) return known;
  throw new UsageError(
    `${quoted(text)} is nothing to group by.${didYouMean(text, groupings)} --by is one of: ${groupings.join(", ")}.`,
  );
}

/**
 * Groups by practitioner are of one practitioner each, so that every count says what that one does: what the rule on counts of
 * fewer than `fewestPractitioners` holds back from everybody. A practice may lift it for itself alone. Groups by practice are of
 * one practice each likewise, and a network may let others see its practices.
 *
 * Throws a UsageError where the rule stands, and where groups by practitioner are for others.
 */
export function assertGroupsAllowed(by: Grouping, { recipient, fewestPractitioners, fewestPractices }: Policy): void {
  if (by === "practice" && fewestPractices > 1) {
    throw new UsageError(
      `Groups by practice show what each practice does, which a report for recipient class "${recipient}" does not tell. ` +
        "Give --recipient team, or, if all practices agree, a --policy file with fewestPractices: 1.",
    );
  }
  if (by !== "practitioner" || (recipient === "team" && fewestPractitioners === 1)) return;
  throw new UsageError(
    "Groups by practitioner show what each of them does, which no report tells anybody outside the practice. For your own " +
      "team, and if all of you agree, give --recipient team and a --policy file with fewestPractitioners: 1.",
  );
}
