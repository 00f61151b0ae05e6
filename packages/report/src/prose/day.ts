import type { Language } from "@rapport/language";
import { monthNames } from "@rapport/analysis";

/** An ISO day as "30 June 2026"; any other text as it is. */
export function dayInWords(language: Language, isoDay: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDay) ?? [];
  const name = monthNames[Number(month) - 1];
  return name === undefined ? isoDay : `${Number(day)} ${name} ${year}`;
}
