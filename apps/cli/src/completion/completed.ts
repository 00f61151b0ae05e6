/** What a word of a command line can be. */
export type Wanted =
  | { readonly kind: "nothing" }
  /** Any text: nothing can be proposed. */
  | { readonly kind: "text" }
  /** A file or a folder. */
  | { readonly kind: "file" }
  | { readonly kind: "words"; readonly words: readonly string[] };

export interface CompletedOption {
  /** As they are typed: `--output`, `-o`. */
  readonly names: readonly string[];
  readonly about: string;
  /** What stands after it. */
  readonly wants: Wanted;
}

/** A command as a shell completes it. */
export interface CompletedCommand {
  /** The words that name it after `rapport`; the first of all has none. */
  readonly at: string;
  /** The commands below it, each by its own word. */
  readonly below: readonly { readonly word: string; readonly about: string }[];
  readonly options: readonly CompletedOption[];
  /** What stands in the place of its arguments. */
  readonly wants: Wanted;
}

/** What can be typed where a command is: the commands below it, and the words that its argument can be. */
export function wordsAt({ below, wants }: CompletedCommand): readonly string[] {
  return [...below.map(({ word }) => word), ...(wants.kind === "words" ? wants.words : [])];
}

/** Every option that takes a value, with the command where it stands and each of its names. */
export function valuesOf(commands: readonly CompletedCommand[]): readonly {
  readonly at: string;
  readonly name: string;
  readonly wants: Wanted;
}[] {
  return commands.flatMap(({ at, options }) =>
    options.flatMap(({ names, wants }) => (wants.kind === "nothing" ? [] : names.map((name) => ({ at, name, wants })))),
  );
}
