import type { ReportContent } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import { changeData } from "./html/change-chart.js";
import { rulesData } from "./html/rules-chart.js";

/** Every share that the bars of change show, and what they leave, in whole percent: those of all who ended add two tables up. */
export function changeShares(content: ReportContent, language: Language): readonly string[] {
  const instruments = content.questions.flatMap((result) =>
    result.question === "outcomeChange" ? result.instruments : [],
  );
  const rows = [
    changeData(language, content),
    ...instruments.map(({ code }) => rulesData(language, content, code)),
  ].flatMap((data) => data.rows);
  return rows.flatMap(({ shares }) => {
    const told = Object.values(shares);
    const rest = 1 - told.reduce((sum, share) => sum + share, 0);
    return [...told, rest].flatMap((share) => [`${Math.round(100 * share)}`, `${Math.round(100 * share)}%`]);
  });
}
