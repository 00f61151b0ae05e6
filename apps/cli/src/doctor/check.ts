export type State = "ok" | "warning" | "failure";

/** What was looked at, how it is, and what to do where it is not well. */
export interface Check {
  readonly name: string;
  readonly state: State;
  readonly text: string;
  readonly hint?: string;
}

export const ok = (name: string, text: string): Check => ({ name, state: "ok", text });
export const warning = (name: string, text: string, hint: string): Check => ({ name, state: "warning", text, hint });
export const failure = (name: string, text: string, hint: string): Check => ({ name, state: "failure", text, hint });
