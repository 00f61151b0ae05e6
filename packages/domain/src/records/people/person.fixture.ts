import type { Examples } from "../checking/examples.fixture.js";
import type { Person } from "./person.js";

const minimal: Person = { id: "p-1" };

export const personExamples: Examples<Person> = {
  full: { id: "p-1", birthYear: 1984, gender: "non-binary", orientation: "queer", pronouns: "they/them" },
  minimal,
  broken: [
    { says: "an identifier is not blank", value: { id: " " }, issue: { code: "empty", path: "id" } },
    { says: "an identifier is short", value: { id: "x".repeat(201) }, issue: { code: "too-long", path: "id" } },
    { says: "an identifier is text", value: { id: 7 }, issue: { code: "wrong-type", path: "id" } },
    {
      says: "a year is a whole number",
      value: { ...minimal, birthYear: 1984.5 },
      issue: { code: "wrong-type", path: "birthYear" },
    },
    {
      says: "a year of birth is one of our times",
      value: { ...minimal, birthYear: 84 },
      issue: { code: "out-of-range", path: "birthYear" },
    },
  ],
};
