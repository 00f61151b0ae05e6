import type { EpisodeRule, SourceRule } from "./cell.js";
import type { WrittenSource } from "./mapping-schema.js";
import { settingText, toCell } from "./to-cell.js";
import type { Reading } from "./to-cell.js";
import { toCondition } from "./to-condition.js";

type WrittenEpisodes = NonNullable<WrittenSource["episodes"]>;

function gapDays(gap: NonNullable<WrittenEpisodes["gap_days"]>, path: string, reading: Reading): number {
  const text = typeof gap === "number" ? String(gap) : settingText(gap.setting, `${path}.setting`, reading);
  const days = Number(text);
  if (/^\d{1,5}$/u.test(text) && days > 0) return days;
  // A required setting without a value was said to be missing already.
  if (text !== "") reading.problems.push({ path, message: "Expected a whole number of days, such as 180." });
  return 1;
}

function toEpisodes(written: WrittenEpisodes, path: string, reading: Reading): EpisodeRule {
  const { gap_days: gap, like } = written;
  if ((gap === undefined) === (like === undefined)) {
    reading.problems.push({ path, message: "Expected either gap_days or like." });
  }
  const by: EpisodeRule["by"] =
    like === undefined
      ? { kind: "gap", days: gap === undefined ? 1 : gapDays(gap, `${path}.gap_days`, reading) }
      : { kind: "like", source: like };
  const client = toCell(written.client, `${path}.client`, reading);
  const on = toCell(written.on, `${path}.on`, reading);
  if (!on.date || on.date.yearOnly)
    reading.problems.push({ path: on.path, message: "Expected date, since it is a day." });
  return { client, on, by };
}

/** A source with everything said; what is wrong with it is added to the problems. */
export function toSource(name: string, written: WrittenSource, reading: Reading): SourceRule {
  const path = `sources.${name}`;
  const { files, sheet, where, episodes } = written;
  return {
    name,
    ...(files === undefined ? {} : { files: [files].flat() }),
    optional: written.optional ?? false,
    ...(sheet === undefined ? {} : { sheet }),
    headerRow: written.header_row ?? 1,
    skipLast: written.skip_last ?? 0,
    aliases: written.aliases ?? {},
    mayLack: written.may_lack ?? [],
    ...(where === undefined ? {} : { where: toCondition(where, `${path}.where`, reading.problems) }),
    ...(episodes === undefined ? {} : { episodes: toEpisodes(episodes, `${path}.episodes`, reading) }),
  };
}
