import type { Language } from "@rapport/language";
import type { CountedThing } from "@rapport/analysis";
import { countInWords } from "./numbers.js";

const singular: Readonly<Record<CountedThing, string>> = {
  clients: "client",
  episodes: "episode",
  people: "person",
  stays: "stay",
  goals: "goal",
  sessions: "session",
  courses: "course",
  assignments: "assignment",
};

/** One of what is counted: "episode". */
export function oneThing(of: CountedThing): string {
  return singular[of];
}

/** How many stand behind a figure. */
export interface Behind {
  readonly count: number;
  readonly of: CountedThing;
}

/** "40 clients". */
export function behindInWords(language: Language, { count, of }: Behind): string {
  return `${countInWords(language, count)} ${of}`;
}

/** Below this many, a sentence says that it rests on few. */
const few = 30;

/** What a sentence adds where it rests on few. */
export function restsOnFew(language: Language, { count, of }: Behind): string {
  return count < few ? `; this rests on few ${of}` : "";
}
