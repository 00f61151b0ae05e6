import type { CountedThing } from "@rapport/analysis";
import type { Language } from "@rapport/language";

/** How many stand behind a figure. */
export interface Behind {
  readonly count: number;
  readonly of: CountedThing;
}

/** What is counted, by itself: "clients". */
export function things({ say }: Language, of: CountedThing): string {
  return say("things.many", { of });
}

/** "40 clients", "1 client". */
export function behindInWords({ say }: Language, { count, of }: Behind): string {
  return say("things.counted", { of, count });
}

/** Below this many, a sentence says that it rests on few. */
const few = 30;

/** What a sentence adds where it rests on few: "; this rests on few clients". */
export function restsOnFew({ say }: Language, { count, of }: Behind): string {
  return count < few ? say("things.few", { of }) : "";
}
