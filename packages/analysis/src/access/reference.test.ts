import type { DraftFigure } from "@rapport/disclosure";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { countsOf } from "../counted.fixture.js";
import { countBins } from "../figures/bins.js";
import type { Bin } from "../figures/bins.js";
import { access } from "./access.js";
import { formats, gapBins, modalities } from "./levels.js";
import { asOf, randomEpisodes } from "./random-practice.fixture.js";
import { practiceSeen } from "./sessions.fixture.js";
import type { EpisodeRow } from "./sessions.fixture.js";

type Row = Readonly<Record<string, string>>;

const dayOf = (date = "") => Date.parse(date) / 86_400_000;
const rowOf = (session: string | Row): Row => (typeof session === "string" ? { held_on: session } : session);

function isIntakeCall({ modality, held_on = "" }: Row, stages: readonly Row[]): boolean {
  return (
    modality === "phone" &&
    stages.some(
      ({ stage, entered_on = "", left_on }) =>
        stage === "intake_call" &&
        entered_on <= held_on &&
        (left_on === undefined || held_on < left_on || held_on === entered_on),
    )
  );
}

/** What is known of an episode as of the day, made the plain way. */
function known({ client = "", contact = "", closed, stages = [], sessions = [] }: EpisodeRow) {
  const ended = closed !== undefined && closed <= asOf ? closed : undefined;
  const scheduled = sessions
    .map(rowOf)
    .filter((session) => (session["held_on"] ?? "") <= asOf && !isIntakeCall(session, stages));
  const isSeen = !stages.some(({ observed_from: from = "", entered_on: entered = "" }) => from > entered);
  const attended = scheduled
    .filter(({ attendance, booster, held_on: day = "" }) => {
      return isSeen && attendance === "attended" && booster !== "yes" && (ended === undefined || day <= ended);
    })
    .toSorted((one, other) => dayOf(one["held_on"]) - dayOf(other["held_on"]));
  return { client, contact, ended, isSeen, scheduled, attended };
}

type Known = ReturnType<typeof known>;

const emptyOf = (levels: readonly { readonly code: string }[]) =>
  Object.fromEntries(levels.map(({ code }) => [code, 0]));

function tally(codes: readonly string[], levels: readonly { readonly code: string }[]) {
  const counts: Record<string, number> = emptyOf(levels);
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

const binOf = (value: number, bins: readonly Bin[]) =>
  bins.find(({ end }) => end === undefined || value < end)?.code ?? "";

function medianGap({ attended }: Known): number | undefined {
  const days = attended.map((session) => dayOf(session["held_on"]));
  const gaps = days
    .slice(1)
    .map((day, at) => day - (days[at] ?? 0))
    .toSorted((one, other) => one - other);
  return gaps[Math.ceil(gaps.length / 2) - 1];
}

/** How all attended sessions of an episode were held. */
function held({ attended }: Known, column: string, differing: string): readonly string[] {
  const codes = [...new Set(attended.map((row) => row[column] ?? "individual"))];
  return codes.length > 1 ? [differing] : codes;
}

/** Each client's share of sessions with an outcome, in percent. */
function shares(episodes: readonly Known[], outcomes: readonly string[]): readonly number[] {
  return [...new Set(episodes.map(({ client }) => client))].toSorted().flatMap((client) => {
    const all = episodes.filter((each) => each.client === client).flatMap(({ scheduled }) => scheduled);
    const some = all.filter(({ attendance = "" }) => outcomes.includes(attendance));
    return all.length === 0 ? [] : [(100 * some.length) / all.length];
  });
}

const valuesOf = (figure: DraftFigure | undefined) => (figure?.kind === "mean" ? [...figure.values] : []);

const exitsOf = (figure: DraftFigure | undefined) =>
  figure?.kind === "lifeTable"
    ? { start: figure.start.things.length, exits: figure.exits.map(({ things }) => things.length) }
    : undefined;

const hasCome = ({ attended }: Known) => attended.length > 0;

it("P7.6 figures are what a plain count of each episode's sessions makes of them, whatever the records hold", async () => {
  await fc.assert(
    fc.asyncProperty(randomEpisodes, async (rows) => {
      const dataset = await practiceSeen(rows, { asOf });
      const { groups } = await access(dataset);
      dataset.close();
      const figures = groups[0]?.figures ?? {};
      const episodes = rows.filter(({ contact = "" }) => contact <= asOf).map(known);
      expect(groups).toHaveLength(episodes.length === 0 ? 0 : 1);
      if (episodes.length === 0) return;
      const seen = episodes.filter(({ isSeen }) => isSeen);
      const over = seen.filter(({ ended }) => ended !== undefined);
      expect(countsOf(figures["perEpisode"])).toEqual(
        tally(
          over.map(({ attended }) => binOf(attended.length, countBins)),
          countBins,
        ),
      );
      const gaps = episodes.map(medianGap).filter((gap) => gap !== undefined);
      expect(countsOf(figures["spacing"])).toEqual(
        tally(
          gaps.map((gap) => binOf(gap, gapBins)),
          gapBins,
        ),
      );
      expect(countsOf(figures["format"])).toEqual(
        tally(
          episodes.flatMap((each) => held(each, "format", "both")),
          formats,
        ),
      );
      expect(countsOf(figures["modality"])).toEqual(
        tally(
          episodes.flatMap((each) => held(each, "modality", "several")),
          modalities,
        ),
      );
      expect(valuesOf(figures["attendedShare"])).toEqual(shares(episodes, ["attended"]));
      expect(valuesOf(figures["missedShare"])).toEqual(shares(episodes, ["late_cancelled", "no_show"]));
      const came = seen.filter(hasCome).length;
      const never = over.filter((each) => !hasCome(each)).length;
      expect(exitsOf(figures["toFirstSession"])).toEqual(
        seen.length === 0 ? undefined : { start: seen.length, exits: [came, never] },
      );
    }),
    { numRuns: 25 },
  );
});
