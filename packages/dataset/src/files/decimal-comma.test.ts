import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openDataset } from "../open-dataset.js";
import { inFolder } from "./files.fixture.js";

/** The weights of goals as read from a file with this separator, or the findings. */
const weights = (separator: string, ...cells: readonly string[]) =>
  inFolder(async (folder) => {
    const write = (name: string, ...rows: readonly (readonly string[])[]) =>
      writeFile(join(folder, name), rows.map((row) => row.join(separator)).join("\n"));
    await write("clients.csv", ["client_id", "kind", "consent_analytics"], ["c1", "couple", "yes"]);
    await write(
      "episodes.csv",
      ["episode_id", "client_id", "first_contact_on", "opened_on"],
      ["e1", "c1", "2026-01-01", "2026-01-01"],
    );
    await write("stages.csv", ["episode_id", "stage", "entered_on"], ["e1", "evaluation", "2026-01-01"]);
    await write(
      "goals.csv",
      ["goal_id", "episode_id", "area", "owner", "set_on", "lifecycle_status", "weight"],
      ...cells.map((cell, at) => [`g${at}`, "e1", "desire", "both", "2026-01-02", "active", cell]),
    );
    const { dataset, findings } = await openDataset(folder, { strict: true });
    if (!dataset) return findings.map(({ code, row }) => `${code} ${row}`);
    const rows = await dataset.select("select weight from goals order by goal_id");
    dataset.close();
    return rows.map((row) => row["weight"]);
  });

describe("decimal commas", () => {
  it("are read where another sign separates cells", async () => {
    expect(await weights(";", "12,5", "3", "", "0,125", "1,234")).toEqual([12.5, 3, null, 0.125, 1.234]);
    expect(await weights("\t", "12,5", "1,25")).toEqual([12.5, 1.25]);
    expect(await weights(";", "12.5", "3")).toEqual([12.5, 3]);
  });

  it("are never guessed: 1,234 may be a thousand, and a comma beside a point is not one", async () => {
    expect(await weights(";", "1,234", "12,500")).toEqual(["bad-cell 2", "bad-cell 3"]);
    expect(await weights(";", "12,5", "1.5")).toEqual(["bad-cell 2"]);
    expect(await weights(";", "1.234,5", "2,5")).toEqual(["bad-cell 2", "bad-cell 3"]);
    expect(await weights(";", "1,2,3", "2,5")).toEqual(["bad-cell 2", "bad-cell 3"]);
    expect(await weights(",", '"12,5"')).toEqual(["bad-cell 2"]);
  });
});
