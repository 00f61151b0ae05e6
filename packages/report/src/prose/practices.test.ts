import type { ReportPractices } from "@rapport/analysis";
import { english, french, german } from "@rapport/language";
import { describe, expect, it } from "vitest";
import { practicesInWords, practicesSentences } from "./practices.js";

const all: ReportPractices = { number: 3, named: ["North Street", "South", "East"], chosen: false };
const some: ReportPractices = { ...all, named: ["South"] };
const none: ReportPractices = { ...all, named: [] };

describe("the practices of a network", () => {
  it("are told at the head of a report by how many they are, and by the names of those that have one", () => {
    expect([all, some, none].map((each) => practicesInWords(english, each))).toEqual([
      "3 practices: North Street, South and East",
      "3 practices, among them South",
      "3 practices",
    ]);
    expect([all, some, none].map((each) => practicesInWords(german, each))).toEqual([
      "3 Praxen: North Street, South und East",
      "3 Praxen, darunter South",
      "3 Praxen",
    ]);
    expect(practicesInWords(french, some)).toBe("3 cabinets, dont South");
    expect(practicesInWords(english)).toBeUndefined();
  });

  it("that were chosen are told as these alone", () => {
    const chosen = (named: readonly string[], number = named.length) => ({ number, named, chosen: true });
    expect(practicesInWords(english, chosen(["South"]))).toBe("only South");
    expect(practicesInWords(german, chosen(["South"], 2))).toBe("nur 2 Praxen, darunter South");
    expect(practicesInWords(french, chosen([], 1))).toBe("uniquement 1 cabinet parmi plusieurs");
    expect(practicesSentences(english, chosen(["North Street", "South"]))).toEqual([
      "Only episodes of North Street and South are in it; what else the records hold is left out.",
    ]);
    expect(practicesSentences(german, chosen([], 1))).toEqual([
      "Nur Behandlungen aus 1 Praxis sind enthalten; was die Aufzeichnungen sonst enthalten, bleibt außer Betracht.",
    ]);
  });

  it("are told with how many stand behind every count but small ones, where none shall be made out", () => {
    expect(practicesSentences(english, { ...some, fewest: 3 })).toEqual([
      "The records are of 3 practices, among them South.",
      "No group, and no count but a small one, is of the clients of fewer than 3 practices: it is merged with others or not shown.",
    ]);
    expect(practicesSentences(english)).toEqual([]);
  });
});
