/** How often the line is drawn, in milliseconds: often enough to be seen moving, rarely enough to cost nothing. */
const every = 200;

/** Where progress is shown: a terminal, or a pipe, on which it stays silent. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

export interface Progress {
  readonly at: (done: number) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

const silent: Progress = { at: () => {}, end: () => {} };

/** One line on a terminal that says how far a long work has come, and disappears at its end. */
export function progressOf(
  total: number,
  noun: string,
  stream: ProgressStream,
  clock: () => number = () => performance.now(),
): Progress {
  if (stream.isTTY !== true) return silent;
  let drawn = clock();
  let shown = false;
  return {
    at(done) {
      const now = clock();
      if (now - drawn < every) return;
      drawn = now;
      shown = true;
      stream.write(`\r${done.toLocaleString("en")} of ${total.toLocaleString("en")} ${noun}`);
    },
    end() {
      if (shown) stream.write("\r\u001B[K");
    },
  };
}
