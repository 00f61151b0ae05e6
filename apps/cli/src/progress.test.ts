import { describe, expect, it } from "vitest";
import { progressOf } from "./progress.js";

function run(isTTY: boolean, milliseconds: number): string {
  let written = "";
  let now = 0;
  const progress = progressOf(2000, "episodes", { isTTY, write: (text) => (written += text) }, () => now);
  for (const done of [500, 1000, 2000]) {
    now += milliseconds;
    progress.at(done);
  }
  progress.end();
  return written;
}

describe("progress", () => {
  it("is one line on a terminal that disappears at the end", () => {
    expect(run(true, 250)).toBe("\r500 of 2,000 episodes\r1,000 of 2,000 episodes\r2,000 of 2,000 episodes\r\u001B[K");
  });

  it("is not drawn for short work, nor more often than can be read", () => {
    expect(run(true, 10)).toBe("");
    expect(run(true, 150)).toBe("\r1,000 of 2,000 episodes\r\u001B[K");
  });

  it("is silent where nobody watches", () => {
    expect(run(false, 250)).toBe("");
  });
});
