import { describe, expect, it } from "vitest";
import type { Candidate } from "@rapport/report/build";
import { drawing } from "./drawing.js";
import type { ReportOutput } from "./drawing.js";

/** Of no content: what is drawn of it is only told apart. */
const candidate = (): Candidate => ({ report: {} as Candidate["report"], identifiers: [] });

/** Draws nothing, and counts how often; `faults` are what is found in it. */
function counting(faults: readonly string[] = []) {
  const drawn: unknown[] = [];
  const said: string[] = [];
  const output: ReportOutput = {
    renderFiles: async (report) => {
      await Promise.resolve();
      drawn.push(report);
      return [];
    },
    faultsOf: () => Promise.resolve(faults),
  };
  const say = (step: string): void => void said.push(step);
  return { drawn, said, draw: drawing(Promise.resolve(output), { files: [], shown: {}, say }) };
}

describe("drawing a report while it is attacked", () => {
  it("draws it once, and reads it back", async () => {
    const { drawn, said, draw } = counting(["a fault"]);
    const made = candidate();
    draw.begin(made);
    expect(await draw.of(made)).toEqual({ written: [], faults: ["a fault"] });
    expect(drawn).toEqual([made.report]);
    expect(said).toEqual(["Drawing the report", "Reading the report back"]);
  });

  it("gives nothing of a report that was not released: another one is drawn anew", async () => {
    const { drawn, draw } = counting();
    const [refused, made] = [candidate(), candidate()];
    draw.begin(refused);
    await draw.of(made);
    expect(drawn).toHaveLength(2);
    expect(drawn[1]).toBe(made.report);
  });

  it("draws what nobody told it ahead", async () => {
    const { drawn, draw } = counting();
    await draw.of(candidate());
    expect(drawn).toHaveLength(1);
  });

  it("keeps what failed for whoever waits for it", async () => {
    const broken = Promise.reject<ReportOutput>(new Error("It cannot be loaded."));
    const draw = drawing(broken, { files: [], shown: {}, say: () => undefined });
    const made = candidate();
    draw.begin(made);
    await expect(draw.of(made)).rejects.toThrow("It cannot be loaded.");
  });
});
