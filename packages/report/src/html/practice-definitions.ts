import type { Language } from "@rapport/language";
import type { Definition } from "./definition.js";

/** What was counted of intervention types, and how. */
export function practiceDefinitions(language: Language, level: number): readonly Definition[] {
  return [
    [
      "Course",
      "One intervention of one client, from its start to its end. One that never took place is left out. A client can have several, and several of one type.",
    ],
    [
      "Entry",
      "One thing that was agreed or done within a course, on the day of its report, or of its agreement where no report came. A figure looks at the entries that hold its field.",
    ],
    [
      "Figures of a type",
      "Declared by the author of the type, who names them and says which entry of a course counts and which direction is better. They are computed as all other figures are; no code of the author runs over records.",
    ],
    [
      "Mean over clients",
      `The courses of a client, and of those that share a person with it, are averaged first, so that each counts once. A number beyond its scale counts as the nearer end. The interval is a ${language.percent(level)} t interval (Student 1908), rounded outwards.`,
    ],
    [
      "Time at a step",
      "The days from an entry at the step to the next entry, added up over the course, and the Kaplan\u2013Meier median (Kaplan & Meier 1958) of the courses that were at it, rounded to whole weeks.",
    ],
    [
      "Time until something is reached",
      "An actuarial life table (Cutler & Ederer 1958) from the start of a course, computed from rounded counts. To end without it competes with reaching it (Aalen & Johansen 1978). Where nobody ended first, the interval of the share is given.",
    ],
  ];
}
