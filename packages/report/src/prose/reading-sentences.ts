import type { Language } from "@rapport/language";

/** How the numbers of a report are read. */
export function readingSentences({ say }: Language): readonly string[] {
  return [say("reading.interval"), say("reading.open"), say("reading.cause")];
}
