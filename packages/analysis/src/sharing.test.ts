import type { Dataset } from "@rapport/dataset";
import { expect, it } from "vitest";
import { commitment } from "./commitment/commitment.js";
import { homework } from "./homework/homework.js";
import { interventionUse } from "./intervention-use/intervention-use.js";
import { practiceOf } from "./practice.fixture.js";
import { sharing } from "./sharing.js";

const all = [(dataset: Dataset) => interventionUse(dataset, { plugins: [] }), homework, commitment];

async function practice(): Promise<Dataset> {
  const days = ["2026-01-05", "2026-01-12", "2026-01-19"];
  const episodes = ["a", "b", "c", "d"].map((episode_id) => ({
    episode_id,
    closed_on: "2026-03-01",
    closure: "completed",
  }));
  return practiceOf(episodes, {
    stages: episodes.map(({ episode_id }) => ({
      episode_id,
      stage: "middle",
      entered_on: "2026-01-01",
      left_on: "2026-03-01",
      exit: "completed",
    })),
    interventions: episodes.map(({ episode_id }) => ({
      intervention_id: `i-${episode_id}`,
      episode_id,
      type: "sensate-focus",
      started_on: "2026-01-05",
      status: "in-progress",
    })),
    assignments: episodes.flatMap(({ episode_id }, at) =>
      days.map((assigned_on, nth) => ({
        assignment_id: `a-${episode_id}-${nth}`,
        intervention_id: `i-${episode_id}`,
        setting: "home",
        assigned_on,
        completion: nth < at ? "done" : "not_done",
      })),
    ),
  });
}

it("answers what each question answers alone, and makes what two of them read once", async () => {
  const dataset = await practice();
  const alone = await Promise.all(all.map((question) => question(dataset)));
  const kept: string[] = [];
  const watched: Dataset = {
    ...dataset,
    keep: (name, sql, parameters) => {
      kept.push(name);
      return dataset.keep(name, sql, parameters);
    },
  };
  const together = await sharing(watched, ["interventionUse", "homework", "commitment"], (shared) =>
    Promise.all(all.map((question) => question(shared))),
  );
  expect(together).toEqual(alone);
  expect(together.every(({ groups }) => groups.length > 0)).toBe(true);
  expect(kept.filter((name) => name === "treated" || name === "assigned")).toEqual(["treated", "assigned"]);
  dataset.close();
});

it("keeps nothing that one question alone reads", async () => {
  const dataset = await practice();
  const keep: Dataset["keep"] = () => Promise.reject(new Error("Nothing is to be kept."));
  expect(await sharing({ ...dataset, keep }, ["homework", "access"], () => Promise.resolve("asked"))).toBe("asked");
  dataset.close();
});
