import { isCancel, log, select, text } from "@clack/prompts";
import type { Prompter } from "./prompter.js";

/** Asks on the terminal of this process. */
export const clackPrompter: Prompter = {
  async choose(message, choices, usual) {
    const options = choices.map((choice) => ({ ...choice }));
    // The library's options are conditional on a type that is open here; what it gives is one of the values.
    const answer: unknown = await select<string>({ message, options, initialValue: usual });
    return isCancel(answer) ? undefined : choices.find(({ value }) => value === answer)?.value;
  },
  async ask(message, usual) {
    const answer = await text({ message, placeholder: usual, defaultValue: usual });
    return isCancel(answer) ? undefined : answer;
  },
  say: (words) => log.info(words),
};
