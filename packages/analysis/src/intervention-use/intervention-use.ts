import type { Dataset } from "@rapport/dataset";
import type { DraftGroup, DraftQuestion } from "@rapport/disclosure";
import { breakdownOf } from "../breakdown-of.js";
import { all as everybody } from "../figures/everybody.js";
import { orderedSharesDraft } from "../figures/shares-draft.js";
import { assignedSql } from "../homework/assigned-sql.js";
import { keeping } from "../keeping.js";
import { treatmentStages } from "../outcome-change/treatment-stages.js";
import type { PluginMetricsOptions } from "../plugin-metrics/plugin-metrics.js";
import { firstTypeDraft } from "./first-type-draft.js";
import { givenDrafts } from "./given-drafts.js";
import { placesSql } from "./places-sql.js";
import { places, typeCode, typeCounts } from "./type-levels.js";
import { treatedSql } from "./treated-sql.js";
import { typesPerEpisodeSql } from "./types-per-episode-sql.js";
import { usesSql } from "./uses-sql.js";

/**
 * P7.4 Which intervention types are used, in what order and dose, and how helpful are they? Of the episodes that reached a
 * stage of treatment, by the as-of day, those without any intervention among them:
 *
 * - `all`: `typesPerEpisode` (how many types each had), and of those with any, `firstType` (the type that began first;
 *   `several` where more than one did on that day, `other` for types that are not given).
 * - for each given type that any had, under `typeCode`: `uptake` (episodes with it, of all that reached treatment), and of
 *   those with it, `place` (whether it began first, second, or later among the types of the episode), `dose` (the number of
 *   its assignments in the episode, at home and in the room, those without any among them) and `helpfulness` (the mean of
 *   the ratings of its homework, `unrated` without one). The last two are absent where no assignments are kept.
 *
 * A type is in use in an episode where a course of it was delivered: one that began, and is not recorded as not done or as an
 * error; courses of episodes that did not reach treatment are left out. What became of courses, and what the type itself
 * counts, is told by `pluginMetrics`, course by course. Sessions are not recorded by type, so that they are no dose of one.
 * Exact: it has to pass the airlock.
 */
export function interventionUse(dataset: Dataset, options: PluginMetricsOptions): Promise<DraftQuestion> {
  const parameters = [dataset.asOf, treatmentStages(dataset)];
  const parts = [
    { name: "treated", sql: treatedSql, parameters },
    { name: "uses", sql: usesSql, parameters },
    ...(dataset.has("assignments") ? [{ name: "assigned", sql: assignedSql, parameters }] : []),
  ];
  return keeping(dataset, parts, (kept) => drafted(kept, options));
}

async function drafted(dataset: Dataset, { plugins }: PluginMetricsOptions): Promise<DraftQuestion> {
  const expected = [everybody, ...plugins.map(({ code }) => typeCode(code))];
  const parameters = [dataset.asOf, treatmentStages(dataset)];
  const typesPerEpisode = await orderedSharesDraft(dataset, { sql: typesPerEpisodeSql, parameters }, typeCounts);
  const treated = typesPerEpisode.total;
  if (treated.things.length === 0) return { question: "interventionUse", groups: [], expected };
  const firstType = await firstTypeDraft(dataset, plugins);
  const rows = await dataset.select(placesSql, parameters);
  const givenOf = dataset.has("assignments") ? await givenDrafts(dataset, parameters) : undefined;
  const groups = plugins.flatMap(({ code }): readonly DraftGroup[] => {
    const of = rows.filter((row) => row["type"] === code);
    const place = breakdownOf(
      of,
      places.map((each) => each.code),
      (_code, at) => at,
    );
    if (place.total.things.length === 0) return [];
    const uptake = { kind: "rate", numerator: place.total, denominator: treated, isShare: true } as const;
    const figures = { uptake, place: { ...place, ordered: true as const }, ...givenOf?.(code) };
    return [{ code: typeCode(code), of: place.total, figures }];
  });
  const all = { code: everybody, of: treated, figures: { typesPerEpisode, firstType } };
  return { question: "interventionUse", groups: [all, ...groups], expected };
}
