import { openDataset, sixStages } from "@rapport/dataset";
import { definePolicy, emptyLedger, release, secretFrom } from "@rapport/disclosure";
import { beforeAll, describe, expect, it } from "vitest";
import { draftOf } from "../draft-of.js";
import type { TimeInStageResult } from "../results.js";
import { timeInStage } from "../time-in-stage/time-in-stage.js";
import { timeInStageResult } from "../time-in-stage/time-in-stage-result.js";

const policy = definePolicy();
const begun = Date.UTC(2025, 0, 6);
const day = (days: number) => new Date(begun + 86_400_000 * days).toISOString().slice(0, 10);

/** Forty individuals leave evaluation after 10 to 49 days, forty couples after 60 to 99, and four other units stay. */
async function result(): Promise<TimeInStageResult> {
  const kinds = [...Array<string>(40).fill("individual"), ...Array<string>(40).fill("couple"), ..."1234"].map((kind) =>
    kind.length === 1 ? "other" : kind,
  );
  const stayOf = (kind: string, at: number) =>
    kind === "other" ? {} : { left_on: day((kind === "couple" ? 20 : 10) + at), exit: "goal_setting" };
  const { dataset, findings } = await openDataset(
    {
      clients: kinds.map((kind, at) => ({ client_id: `c${at}`, kind, consent_analytics: "yes" })),
      episodes: kinds.map((_, at) => ({
        episode_id: `e${at}`,
        client_id: `c${at}`,
        first_contact_on: day(0),
        opened_on: day(0),
      })),
      stages: kinds.map((kind, at) => ({
        episode_id: `e${at}`,
        stage: "evaluation",
        entered_on: day(0),
        ...stayOf(kind, at),
      })),
    },
    { asOf: day(200) },
  );
  if (!dataset) throw new Error(JSON.stringify(findings));
  const { k, fewestForComparison, fewestForStatistic } = policy;
  const limits = { fewestForComparison, fewestForStatistic };
  const draft = await draftOf(dataset, [await timeInStage(dataset, { by: "kind", ...limits })]);
  const secret = secretFrom(new Uint8Array(32).fill(7));
  const { released } = await release(draft, policy, emptyLedger, secret, { madeOn: day(200) });
  dataset.close();
  const [answer] = released?.questions ?? [];
  if (!answer) throw new Error("So many are released.");
  const grouped = { by: "kind", asOf: day(200), fewestForComparison } as const;
  return timeInStageResult(answer, { stageModel: sixStages, k, fewestForStatistic, grouped });
}

describe("time in stage by groups, as it is released", () => {
  let told: TimeInStageResult;
  beforeAll(async () => {
    told = await result();
  });

  it("P7.1 says of each group that is large enough how many stays it has, how long they last, and a curve", () => {
    const [evaluation] = told.byGroup?.stages ?? [];
    expect(evaluation?.groups.map(({ label }) => label)).toEqual(["Individuals", "Couples"]);
    const [individuals, couples] = evaluation?.groups ?? [];
    expect(individuals?.stays).toMatchObject({ kind: "breakdown", total: 40 });
    // Half of 10 to 49 days is over on the 29th day, of 60 to 99 on the 79th: to whole weeks.
    expect(individuals?.median).toMatchObject({ estimate: 28 });
    expect(couples?.median).toMatchObject({ estimate: 77 });
    const last = (group: typeof couples) => group?.curve?.points.at(-1)?.day ?? 0;
    expect(last(couples)).toBeGreaterThan(last(individuals));
  });

  it("counts a small group among all, and names it among those of which nothing more is said", () => {
    const [evaluation] = told.byGroup?.stages ?? [];
    const { sizes } = evaluation ?? {};
    const other = sizes?.kind === "breakdown" ? sizes.parts.find(({ code }) => code === "other") : undefined;
    // Four, rounded to a multiple of five above or below.
    expect([{ fewerThan: 5 }, { count: 5 }].map((printed) => ({ code: "other", ...printed }))).toContainEqual(other);
    expect(evaluation?.withheld).toEqual([{ code: "other", label: "Other relationship units" }]);
  });

  it("says that the two groups leave at different paces, which were compared, and how many tests there are", () => {
    const [evaluation] = told.byGroup?.stages ?? [];
    const compared = [
      { code: "individual", label: "Individuals" },
      { code: "couple", label: "Couples" },
    ];
    expect(evaluation?.leaving).toEqual({ below: 0.001, compared });
    expect(evaluation?.reaching).toEqual({ below: 0.001, compared });
    expect(evaluation?.aim).toBe("moved_on");
    expect(told.byGroup?.tests).toBe(2);
  });

  it("stands beside the stages, none of which is a group", () => {
    expect(told.stages.map(({ code }) => code)).toEqual(["evaluation"]);
    expect(told.withheld.every(({ code }) => !code.includes(":"))).toBe(true);
  });
});
