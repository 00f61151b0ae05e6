import { describe, expect, it } from "vitest";
import { openDataset } from "../open-dataset.js";
import { practice } from "../practice.fixture.js";

/** The days of the episodes' `opened_on` as read, or the findings, where they are written as given. */
async function read(...days: readonly string[]): Promise<readonly unknown[]> {
  const episodes = days.map((opened_on, at) => ({
    episode_id: `e${at + 1}`,
    client_id: "c1",
    first_contact_on: "1990-01-01",
    opened_on,
  }));
  const stages = [{ episode_id: "e1", stage: "evaluation", entered_on: "2026-12-31" }];
  const { dataset, findings } = await openDataset({ clients: practice.clients, episodes, stages }, { strict: true });
  if (!dataset) {
    // What follows for other rows and tables is not the question here.
    const own = findings.filter(({ code }) => code !== "refers-to-rejected" && code !== "empty-table");
    return own.map(({ code, column, row }) => [code, column, row].filter(Boolean).join(" "));
  }
  const rows = await dataset.select("select opened_on as day from episodes order by episode_id");
  dataset.close();
  return rows.map((row) => row["day"]);
}

const ambiguous = ["ambiguous-date opened_on"];
const day = "2025-06-13";

describe("days that are not ISO dates are read where the whole column says how", () => {
  it.each<[string, readonly string[], readonly unknown[]]>([
    ["day, month, year", ["13/06/2025", "10/06/2025"], [day, "2025-06-10"]],
    ["month, day, year", ["06/13/2025", "06/10/2025"], [day, "2025-06-10"]],
    ["one digit", ["13/6/2025", "1/6/2025"], [day, "2025-06-01"]],
    ["hyphens", ["13-06-2025", "10-06-2025"], [day, "2025-06-10"]],
    ["dots, which only the day goes before", ["10.06.2025", "1.6.2025"], ["2025-06-10", "2025-06-01"]],
    ["the year first", ["2025/06/13", "2025/6/1"], [day, "2025-06-01"]],
    ["the year first, with hyphens and one digit", ["2025-6-13", "2025-6-1"], [day, "2025-06-01"]],
    ["ISO with a time", ["2025-06-13T14:30:00", "2025-06-13 00:00"], [day, day]],
    ["ISO with and without a time", ["2025-06-13T14:30:00.5", "2025-06-10"], [day, "2025-06-10"]],
    ["a time where the practice is", ["2025-06-13T23:30:00+02:00"], [day]],
    ["a midnight that stands for the day", ["2025-06-13T00:00:00.000Z", "2025-06-13T00:00:00+00:00"], [day, day]],
    ["with a time", ["13/06/2025 14:30", "10/06/2025 2:30 PM"], [day, "2025-06-10"]],
    ["the same day in both orders", ["05/05/2025", "06/06/2025"], ["2025-05-05", "2025-06-06"]],
    ["an ISO date that a blank surrounds", [" 2025-06-13 "], [day]],
  ])("%s", async (_, days, expected) => {
    expect(await read(...days)).toEqual(expected);
  });

  it.each<[string, readonly string[], readonly unknown[]]>([
    ["10/06/2025 is June or October", ["10/06/2025", "05/05/2025"], ambiguous],
    ["a year of two digits", ["13/06/25"], ambiguous],
    ["an evening elsewhere, which can be the next day here", ["2025-06-13T23:30:00Z"], ambiguous],
    [
      "both orders in one column",
      ["13/06/2025", "06/13/2025", "10/06/2025", "14/06/2025"],
      ["mixed-dates opened_on 3"],
    ],
    ["dots and slashes in one column", ["13.06.2025", "13/06/2025", "14.06.2025"], ["mixed-dates opened_on 3"]],
    ["slashes of either order among dots", ["13.06.2025", "05/06/2025", "14.06.2025"], ["mixed-dates opened_on 3"]],
    ["another format among ISO dates is a mistake in its row", ["2025-06-13", "13/06/2025"], ["bad-cell opened_on 3"]],
    ["no such day in either order", ["31/02/2025"], ["bad-cell opened_on 2"]],
    ["what is no date at all", ["13/06/2025", "soon"], ["bad-cell opened_on 3"]],
    ["a day number, in what is not a workbook", ["45821"], ["bad-cell opened_on 2"]],
  ])("and are never guessed: %s", async (_, days, expected) => {
    expect(await read(...days)).toEqual(expected);
  });

  it("a finding about them says what to do and holds no date", async () => {
    const clients = [{ client_id: "c1", kind: "couple", consent_analytics: "yes" }];
    const episodes = [{ episode_id: "e1", client_id: "c1", first_contact_on: "10/06/2025", opened_on: "2025-12-01" }];
    const { findings } = await openDataset({ clients, episodes, stages: practice.stages.slice(0, 1) });
    const finding = findings.find(({ code }) => code === "ambiguous-date");
    expect(finding?.hint).toMatch(/rapport import/);
    expect(JSON.stringify(finding)).not.toMatch(/10\/06/);
  });

  it("count for the as-of day of tables that are not read, too", async () => {
    const sessions = ["28/12/2027", "30/11/2027"].map((held_on, at) => ({ session_id: `s${at}`, held_on }));
    const { dataset } = await openDataset({ ...practice, sessions }, { only: ["members"] });
    expect(dataset?.asOf).toBe("2027-12-28");
    dataset?.close();
  });
});
