import { definePolicy, emptyLedger, release, secretFrom } from "@rapport/disclosure";
import type { Attacker, Draft, ReadersKnowledge } from "@rapport/disclosure";
import type { ReadBackInput, ReadFile } from "@rapport/report";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startThread } from "../thread.js";
import { reportThreads } from "./report-threads.js";
import type { ReportThreads, ThreadsOfReport } from "./report-threads.js";

const things = (from: number, to: number) => ({
  things: Uint32Array.from({ length: to - from }, (_, at) => from + at),
});

const draft: Draft = {
  scope: { asOf: "2026-06-30", filters: {} },
  units: Array.from({ length: 100 }, (_, unit) => [`client ${unit}`]),
  practitioners: 4,
  population: { clients: things(0, 100), episodes: things(0, 100), clientsWithoutConsent: 4 },
  questions: [
    {
      question: "outcomeChange",
      expected: [],
      groups: [
        {
          code: "phq-9",
          of: things(0, 100),
          figures: {
            reliable: {
              kind: "breakdown",
              total: things(0, 100),
              parts: [
                { code: "improved", ...things(0, 52) },
                { code: "unchanged", ...things(52, 97) },
                { code: "deteriorated", ...things(97, 100) },
              ],
            },
          },
        },
      ],
    },
  ],
};

const made = (attacker?: Attacker) =>
  release(draft, definePolicy(), emptyLedger, secretFrom(new Uint8Array(32).fill(7)), {
    madeOn: "2026-07-01",
    ...(attacker ? { attacker } : {}),
  });

const senseless = {} as ReadersKnowledge;
const textsIn = ({ pieces }: ReadFile) => pieces.map(({ text }) => text);
const page = { name: "report.html", bytes: Buffer.from("<p title='17 of 55'>Hello <b>12</b></p>") };

let threads: ThreadsOfReport;
let started: ReportThreads;
beforeEach(() => {
  threads = reportThreads();
  started = threads.start();
});
afterEach(() => threads.end());

/** Nobody's contributions. */
const none = new Int32Array(0);

describe("an attack in a thread of its own", () => {
  it("lets through what the attack in this one lets through, report after report", async () => {
    const here = await made();
    expect(await made(started.attacker)).toEqual(here);
    expect(await made(started.attacker)).toEqual(here);
  });

  it("finds what is printed too closely: a count of three that a sum gives away", async () => {
    const exactly = (count: number) => ({ lower: count, upper: count });
    const found = await started.attacker({
      knowledge: {
        bounds: [exactly(10), exactly(7), { lower: 0, upper: 10 }],
        relations: [
          {
            terms: [
              [0, 1],
              [1, -1],
              [2, -1],
            ],
            sense: "=",
          },
        ],
      },
      targets: [{ terms: [[2, 1]], width: 3, within: { lower: 1, upper: 4 } }],
      insiders: { before: none, variable: none, amount: none, last: none },
      known: [[10, 7, 3]],
      timeLimit: 5,
    });
    expect(found).toEqual({ kind: "checked", breaches: [expect.objectContaining({ target: 0, reason: "narrow" })] });
  });

  it("rejects where the thread fails, now or before, and where it is ended", async () => {
    await expect(started.attacker(senseless)).rejects.toThrow(TypeError);
    await expect(started.attacker(senseless)).rejects.toThrow(TypeError);
    const other = reportThreads();
    const ended = other.start();
    const [answer] = await Promise.allSettled([ended.attacker(senseless), other.end()]);
    expect(answer.status).toBe("rejected");
    const early = reportThreads();
    const { readBack } = early.start();
    await early.end();
    await expect(readBack(page)).rejects.toThrow("ended before it had answered");
  });
});

describe("an attack that has ended", () => {
  it("answers nothing any more, and leaves reading back at its work", async () => {
    await started.endAttack();
    await expect(started.attacker(senseless)).rejects.toThrow("ended before it had answered");
    expect(textsIn(await started.readBack(page))).toContain("12");
  });
});

describe("reading back in a thread of its own", () => {
  it("finds the texts of a page, those that nobody sees with them", async () => {
    const texts = textsIn(await started.readBack(page));
    expect(texts).toEqual(expect.arrayContaining(["17 of 55", "Hello ", "12"]));
  });

  it("answers each question with its own answer, in whatever number they come", async () => {
    const pages = Array.from({ length: 20 }, (_, at) => ({ ...page, bytes: Buffer.from(`<p>${at}</p>`) }));
    const texts = (await Promise.all(pages.map((each) => started.readBack(each)))).map(textsIn);
    expect(texts).toEqual(pages.map((_, at) => expect.arrayContaining([String(at)])));
  });

  it("rejects, for whoever waits, with what cannot be read, and with what it cannot be sent", async () => {
    await expect(started.readBack({ ...page, name: "report.pdf" })).rejects.toThrow("cannot be read back");
    const thread = startThread<unknown, ReadFile>("@rapport/report/read-back-worker");
    await expect(thread.ask(() => undefined)).rejects.toThrow("could not be cloned");
    const asked: ReadBackInput = { file: page };
    expect(textsIn(await thread.ask(asked))).toContain("12");
    await thread.end();
  });
});
