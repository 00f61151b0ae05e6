import type { Finding } from "../finding.js";
import { systemCode } from "../system-code.js";

/** A file, or from a row on what follows, that cannot be read. */
export function unreadable(file: string, message: string, hint: string, row?: number): Finding {
  return { severity: "error", code: "unreadable", file, ...(row === undefined ? {} : { row }), message, hint };
}

const elsewhere = "Close the program in which it is open, for instance Excel, and try again.";
const causes: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  EACCES: ["there is no permission to read the file", "Ask for permission, or copy the file to a folder of your own."],
  EPERM: ["the system does not let it be read", elsewhere],
  EBUSY: ["the file is in use", elsewhere],
  ENOENT: ["is a link to a file that is not there", "Correct the link, or put the file itself into the folder."],
  ELOOP: ["is a link that leads back to itself", "Correct the link, or put the file itself into the folder."],
  EISDIR: ["is a folder", "Put the table's file in its place, or rename the folder."],
};

/** What a person can do about an error of the file system. It holds nothing of the error's own text, which has a path. */
export function cannotRead(file: string, error: unknown): Finding {
  const code = systemCode(error) ?? "";
  const [message, hint] = causes[code] ?? [
    `the file cannot be read${code === "" ? "" : ` (${code})`}`,
    "See that it is whole and that its disk is there, and try again.",
  ];
  return unreadable(file, message, hint);
}
