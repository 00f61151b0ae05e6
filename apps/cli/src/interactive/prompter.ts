/** One of several answers. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

/** What asks a person; an answer is undefined where the person does not want to go on. */
export interface Prompter {
  readonly choose: <Value extends string>(
    question: string,
    choices: readonly Choice<Value>[],
    usual: Value,
  ) => Promise<Value | undefined>;
  /** A text; where nothing is typed, the usual one. */
  readonly ask: (question: string, usual: string) => Promise<string | undefined>;
  /** Says something that needs no answer. */
  readonly say: (text: string) => void;
}
