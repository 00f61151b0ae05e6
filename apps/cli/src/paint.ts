import { styleText } from "node:util";

/** What is coloured: a mistake, a warning, and a heading. */
export type Style = "error" | "warning" | "heading";

/** Gives a text its colour, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

const formats = { error: "red", warning: "yellow", heading: "bold" } as const;

/** Leaves every text as it is. */
const plain: Paint = (_, text) => text;

/**
 * What colours texts for a stream: nothing where it is no terminal, where the terminal has no colours (`TERM=dumb`), and
 * where `NO_COLOR` is set (no-color.org). The two streams of a process are asked one by one, since one may be a pipe.
 */
export function paintFor(stream: NodeJS.WritableStream, { color }: { readonly color: boolean }): Paint {
  return color ? (style, text) => styleText(formats[style], text, { stream }) : plain;
}
