/** How `rapport` ends. */
export const exitCodes = {
  done: 0,
  findings: 1,
  usage: 2,
  failure: 3,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What each of them means. */
export const exitCodeMeanings: Readonly<Record<ExitCode, string>> = {
  0: "done",
  1: "ran, and there are findings in the data, or the whole report was withheld",
  2: "usage or configuration: a wrong argument, a folder that does not exist, a file that is there already",
  3: "internal failure, or a file could not be read or written",
  130: "interrupted",
};
