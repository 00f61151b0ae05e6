import { code, page, plain, table } from "./markdown.mjs";
import { rapport } from "./rapport.mjs";

/** The page of the exit codes, from what `rapport help exit-codes` says of them. */
export async function exitCodesPage() {
  const text = await rapport(["exit-codes"]);
  const codes = [...text.matchAll(/^ +(\d+) +(\S.*)$/gmu)];
  if (codes.length < 2) throw new Error("rapport exit-codes was expected to print one exit code a line.");
  return page(
    "# Exit codes",
    "A command ends with a number, which a script can ask for. Data go to standard output and messages to standard error.",
    table(
      ["Code", "What it means"],
      codes.map(([, number, meaning]) => [code(number), plain(meaning)]),
    ),
  );
}
