import { describe, expect, it } from "vitest";
import { openDataset } from "../open-dataset.js";
import type { DatasetOptions } from "../open-dataset.js";

const practices = ["south", "north", "south", "", "east"];
const clients = ["c0", "c1", "c0", "c3", "c4"];

async function opened(options: DatasetOptions) {
  const { dataset, findings } = await openDataset(
    {
      clients: ["c0", "c1", "c3", "c4"].map((client_id) => ({
        client_id,
        kind: "individual",
        consent_analytics: client_id === "c4" ? "no" : "yes",
      })),
      people: ["p0", "p3", "p4"].map((person_id) => ({ person_id })),
      members: [
        ["c0", "p0"],
        ["c1", "p0"],
        ["c3", "p3"],
        ["c4", "p4"],
      ].map(([client_id = "", person_id = ""]) => ({ client_id, person_id })),
      episodes: practices.map((practice_id, at) => ({
        episode_id: `e${at}`,
        client_id: clients[at] ?? "",
        practice_id,
        first_contact_on: `202${at}-01-01`,
        opened_on: `202${at}-01-01`,
        previous_episode_id: at === 2 ? "e1" : "",
      })),
      stages: practices.map((_, at) => ({ episode_id: `e${at}`, stage: "middle", entered_on: `202${at}-02-01` })),
    },
    { asOf: "2026-06-30", ...options },
  );
  if (!dataset) throw new Error(JSON.stringify(findings));
  return dataset;
}

async function told(options: DatasetOptions) {
  const dataset = await opened(options);
  const idsIn = async (table: string) => {
    const rows = await dataset.select(`select episode_id from ${table} order by episode_id`);
    return rows.map((row) => row["episode_id"]);
  };
  const before = await dataset.select("select previous_episode_id from episodes where previous_episode_id is not null");
  const said = {
    practices: dataset.practices,
    only: dataset.onlyPractices,
    episodes: await idsIn("episodes"),
    stages: await idsIn("stages"),
    before: before.length,
    ofUnits: await dataset.practicesOf(),
  };
  dataset.close();
  return said;
}

describe("the practices of a network", () => {
  it("are those of episodes that may be counted (P1.4), and each unit of protection has those that it went to", async () => {
    expect(await told({})).toEqual({
      practices: ["north", "south"],
      only: undefined,
      episodes: ["e0", "e1", "e2", "e3"],
      stages: ["e0", "e1", "e2", "e3"],
      before: 1,
      ofUnits: [[0, 1], []],
    });
  });

  it("can be chosen: what is left is theirs, and an episode of none is of no practice", async () => {
    expect(await told({ practices: ["south"] })).toEqual({
      practices: ["south"],
      only: ["south"],
      episodes: ["e0", "e2"],
      stages: ["e0", "e2"],
      before: 0,
      ofUnits: [[0], []],
    });
    expect((await told({ practices: ["south", "north"] })).episodes).toEqual(["e0", "e1", "e2"]);
  });

  it("are not told less of by a period, which would say who came in it", async () => {
    const { practices: all, episodes, ofUnits } = await told({ opened: { to: "2020-12-31" } });
    expect({ all, episodes, ofUnits }).toEqual({ all: ["north", "south"], episodes: ["e0"], ofUnits: [[1], []] });
  });

  it("that no episode is of are refused without saying which there are", async () => {
    const unknown = { code: "unknown-practice", at: 1, message: expect.not.stringMatching(/north|south/u) };
    await expect(opened({ practices: ["south", "sout"] })).rejects.toMatchObject(unknown);
    // Nobody of it consented, so that nothing is said of it, not even that it is there.
    await expect(opened({ practices: ["east"] })).rejects.toMatchObject({ code: "unknown-practice", at: 0 });
    await expect(opened({ practices: [] })).rejects.toThrow("Name a practice");
  });
});
