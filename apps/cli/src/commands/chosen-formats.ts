import { didYouMean } from "../did-you-mean.js";
import { UsageError } from "../outcome.js";
import { quoted } from "../quoted.js";
import { formats } from "../report-files.js";
import type { Format } from "../report-files.js";

/** The formats that were asked for; undefined where none was. Throws a UsageError for one that there is not. */
export function chosenFormats(given: readonly string[] | undefined): readonly Format[] | undefined {
  return given?.map((text) => {
    const format = formats.find((known) => known === text);
    if (format !== undefined) return format;
    throw new UsageError(
      `${quoted(text)} is no format of a report.${didYouMean(text, formats)} The formats are: ${formats.join(", ")}.`,
    );
  });
}
