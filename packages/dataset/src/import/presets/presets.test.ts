import { describe, expect, it } from "vitest";
import { imported } from "../import.fixture.js";
import { importPresets } from "./presets.js";
import type { ImportPreset } from "./presets.js";

const say = { episode_gap_days: "180", modality: "office" };
const sayClients = { ...say, client_kind: "individual", session_format: "individual" };

const files: Readonly<Record<ImportPreset, string>> = {
  simplepractice: [
    "Client,Client type,Date of Service,Clinician,Primary Insurance,Status,Minutes,Start time,End time,Billing route",
    "Ann Lee,Adult,10/06/2025 12:00,Dr Day,None,Show,50,12:00,12:50,Self-pay",
    "Ann Lee,Adult,10/13/2025 12:00,Dr Day,None,Late cancelled,50,12:00,12:50,Self-pay",
    "Ann & Bo,Couple,10/14/2025 09:00,Dr Day,None,Clinician cancelled,80,09:00,10:20,Self-pay",
    "Cy Fox,Adult,01/02/2025 09:00,Dr Day,None,No show,50,09:00,09:50,Self-pay",
    "Cy Fox,Adult,10/02/2025 09:00,Dr Day,None,Cancelled,50,09:00,09:50,Self-pay",
    "",
  ].join("\n"),
  jane: [
    "Patient,Location,Treatment,Appointment Date,Booking Date,Staff Member,State,Chart Status",
    "Ann Lee,Main,Sex therapy,2025-10-06 12:00,2025-10-01,Dr Day,Arrived,Signed",
    "Ann Lee,Main,Sex therapy,2025-10-13 12:00,2025-10-01,Dr Day,No Show,None",
    "Bo Day,Main,Sex therapy,2025-10-14 12:00,2025-10-01,Dr Day,First Visit,Draft",
    "Bo Day,Main,Sex therapy,2025-10-21 12:00,2025-10-01,Dr Day,Booked online,None",
    ",Main,Break,2025-10-14 13:00,,Dr Day,Break,None",
    "",
  ].join("\n"),
  cliniko: [
    "id,starts_at,ends_at,cancelled_at,cancellation_reason,did_not_arrive,patient_arrived,archived_at,deleted_at,appointment_type,patient,patient_case",
    "1,2025-10-06T22:30:00Z,2025-10-06T23:20:00Z,,,false,true,,,First,Ann Lee,",
    "2,2025-10-26T22:59:00Z,2025-10-26T23:50:00Z,,,true,false,,,Next,Ann Lee,",
    "3,2025-10-27T09:00:00Z,2025-10-27T09:50:00Z,2025-10-26T09:00:00Z,ill,false,false,,,Next,Bo Day,",
    "4,2025-10-28T09:00:00Z,2025-10-28T09:50:00Z,,,false,false,,,Next,Bo Day,",
    "5,2025-10-28T10:00:00Z,2025-10-28T10:50:00Z,,,false,true,2025-10-29T00:00:00Z,,Next,Bo Day,",
    "",
  ].join("\n"),
};

async function sessions(preset: ImportPreset, settings: Readonly<Record<string, string>>, timezone?: string) {
  const trial = { files: { "export.csv": files[preset] }, mapping: importPresets[preset] };
  const { rows, summary } = await imported({
    ...trial,
    options: { settings, ...(timezone === undefined ? {} : { timezone }) },
  });
  expect(summary.problems).toEqual([]);
  return { rows, summary, cells: (await rows("sessions")).map((row) => [row["held_on"], row["attendance"]]) };
}

describe.each(Object.entries(importPresets))("the preset %s", (name, preset) => {
  it("is marked as unverified, and says that an appointment export has no stages", () => {
    expect(preset.unverified).toBe(true);
    expect(preset.notes.join(" ")).toMatch(/no stages/u);
  });

  it("assumes no consent (P1.4), and no rule for episodes", async () => {
    const trial = { files: { "export.csv": files[name as ImportPreset] }, mapping: preset };
    const { episode_gap_days: _, ...rest } = sayClients;
    await expect(imported({ ...trial, options: { settings: rest, timezone: "Europe/Paris" } })).rejects.toThrow(
      /episode_gap_days/u,
    );
    const own = name === "simplepractice" ? say : sayClients;
    const { rows } = await sessions(name as ImportPreset, own, "Europe/Paris");
    expect(new Set((await rows("clients")).map((row) => row["consent_analytics"]))).toEqual(new Set(["no"]));
    const said = await sessions(name as ImportPreset, { ...own, consent_analytics: "yes" }, "Europe/Paris");
    expect(new Set((await said.rows("clients")).map((row) => row["consent_analytics"]))).toEqual(new Set(["yes"]));
  });
});

describe("SimplePractice's appointments", () => {
  it("are read with every status, month first; a couple is a client of its own", async () => {
    const { cells, rows, summary } = await sessions("simplepractice", say);
    expect(cells).toEqual([
      ["2025-10-06", "attended"],
      ["2025-10-13", "late_cancelled"],
      ["2025-10-14", "cancelled_by_practice"],
      ["2025-01-02", "no_show"],
      ["2025-10-02", "cancelled"],
    ]);
    expect((await rows("clients")).map((row) => row["kind"])).toEqual(["individual", "couple", "individual"]);
    expect((await rows("sessions"))[2]).toMatchObject({ format: "conjoint", minutes: "80" });
    expect(summary.tables).toContainEqual({ name: "episodes", rows: 4 });
    expect(summary.notes.join(" ")).toMatch(/recorded as attended/u);
    expect(summary.files[0]?.droppedColumns).toEqual(["Primary Insurance", "End time", "Billing route"]);
  });

  it("of the older kind have other headers, and ask who a client is", async () => {
    const text =
      "Client,Date of Service,Primary clinician,Primary insurance,Status\nAnn Lee,10/06/2025,Dr Day,None,Show\n";
    const trial = { files: { "old.csv": text }, mapping: importPresets.simplepractice };
    const refused = await imported({ ...trial, options: { settings: say } });
    expect(refused.summary.written).toBeUndefined();
    expect(refused.summary.problems.map(({ message }) => message).join()).toMatch(/would be empty/u);
    const { rows } = await imported({ ...trial, options: { settings: sayClients } });
    expect(await rows("clients")).toHaveLength(1);
  });
});

it("Jane's breaks and bookings are left out", async () => {
  const { cells, summary } = await sessions("jane", sayClients);
  expect(cells).toEqual([
    ["2025-10-06", "attended"],
    ["2025-10-13", "no_show"],
    ["2025-10-14", "attended"],
  ]);
  expect(summary.files[0]).toMatchObject({ rows: 5, used: 3 });
});

it("Cliniko's times are days where the practice is, and three flags become one word", async () => {
  const trial = { files: { "export.csv": files.cliniko }, mapping: importPresets.cliniko };
  await expect(imported({ ...trial, options: { settings: sayClients } })).rejects.toThrow(
    /no timezone of the practice/u,
  );
  const { cells } = await sessions("cliniko", sayClients, "Europe/Paris");
  expect(cells).toEqual([
    ["2025-10-07", "attended"],
    ["2025-10-26", "no_show"],
    ["2025-10-27", "cancelled"],
  ]);
});
