import { accented } from "@rapport/charts";
import { logoProblems } from "./logo-problems.js";
import type { Look } from "./look.js";
import type { LookProblem } from "./look-error.js";

/** Longer than this, a description is read out for too long before each report. */
const longest = 200;

function descriptionProblems(description: string): readonly string[] {
  if (description.trim() === "") return ["expected a few words on what the logo shows, for those who do not see it"];
  if (description.length > longest) return [`expected at most ${longest} characters`];
  return /\p{Cc}/u.test(description) ? ["expected one line of text"] : [];
}

/** All that keeps a look from being used; nothing where it can be. Of an accent it is said what failed, and by how much. */
export function lookProblems({ accent, logo }: Look): readonly LookProblem[] {
  const colour = accent === undefined ? [] : (accented(accent).problems ?? []);
  const picture = logo ? logoProblems(logo) : [];
  const description = logo ? descriptionProblems(logo.description) : [];
  return [
    ...colour.map((message): LookProblem => ({ path: "accent", message })),
    ...picture.map((message): LookProblem => ({ path: "logo", message })),
    ...description.map((message): LookProblem => ({ path: "logo.description", message })),
  ];
}
