/** Where a line is shown and rewritten: a terminal, or a pipe or file, on which it stays silent. */
export interface Terminal {
  readonly isTTY?: boolean;
  /** How many characters fit into a line; 0 where the terminal does not say. */
  readonly columns?: number;
  readonly write: (text: string) => unknown;
}

/** One line on a terminal that says what is being done. */
export interface StatusLine {
  /** Puts a text in the place of the one before. */
  readonly say: (text: string) => void;
  /** Takes the line away; nothing is said after it. */
  readonly end: () => void;
}

export interface StatusOptions {
  /** Nothing is to be said. */
  readonly quiet?: boolean;
  /** The process's environment: a terminal that it calls `dumb` cannot rewrite a line. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Calls a work when the process ends, however it does, and gives what takes that back. */
  readonly onExit?: (work: () => void) => () => void;
}

const silent: StatusLine = { say: () => undefined, end: () => undefined };

/** The narrowest that is usual, where nothing is known. */
const usualWidth = 80;

function widthOf({ columns = 0 }: Terminal): number {
  return columns > 0 ? columns : usualWidth;
}

const cleared = "\r\u001B[K";

function onProcessExit(work: () => void): () => void {
  process.once("exit", work);
  return () => process.off("exit", work);
}

/**
 * A line that nothing is left of at the end, nor where the process is ended before. It is never coloured, so that `NO_COLOR`
 * (no-color.org) asks for nothing else, and never longer than the terminal is wide, since a line that breaks cannot be
 * rewritten.
 */
export function statusLine(
  terminal: Terminal,
  { quiet = false, environment = process.env, onExit = onProcessExit }: StatusOptions = {},
): StatusLine {
  if (terminal.isTTY !== true || quiet || environment["TERM"] === "dumb") return silent;
  let shown = false;
  let ended = false;
  const clear = (): void => {
    if (shown) terminal.write(cleared);
    shown = false;
  };
  const forget = onExit(clear);
  return {
    say(text) {
      if (ended) return;
      shown = true;
      terminal.write(`${cleared}${text.slice(0, widthOf(terminal) - 1)}`);
    },
    end() {
      ended = true;
      forget();
      clear();
    },
  };
}
