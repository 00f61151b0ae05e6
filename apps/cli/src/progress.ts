import type { StatusLine } from "./status-line.js";

/** How often the line is drawn, in milliseconds: often enough to be seen moving, rarely enough to cost nothing. */
const every = 200;

/** What a long work tells of how far it has come: on a terminal's line, every now and then. */
export function progressOf(
  total: number,
  noun: string,
  line: StatusLine,
  clock: () => number = () => performance.now(),
): (done: number) => void {
  let drawn = clock();
  return (done) => {
    const now = clock();
    if (now - drawn < every) return;
    drawn = now;
    line.say(`${done.toLocaleString("en")} of ${total.toLocaleString("en")} ${noun}`);
  };
}
