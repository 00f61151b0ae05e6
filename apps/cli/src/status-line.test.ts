import { describe, expect, it } from "vitest";
import { statusLine } from "./status-line.js";
import type { StatusOptions } from "./status-line.js";

/** A terminal of so many columns that keeps what was written, and a process that can be ended. */
function fake({ isTTY = true, columns = 40, ...options }: { isTTY?: boolean; columns?: number } & StatusOptions = {}) {
  let written = "";
  const ends = new Set<() => void>();
  const line = statusLine(
    { isTTY, columns, write: (text) => (written += text) },
    {
      environment: {},
      onExit: (work) => {
        ends.add(work);
        return () => ends.delete(work);
      },
      ...options,
    },
  );
  return { line, written: () => written, ends };
}

/** What the last line of a terminal shows after all that was written. */
const visible = (written: string): string => written.split("\r\u001B[K").at(-1) ?? "";

describe("the line that says what is being done", () => {
  it("is rewritten in its place, and gone at the end", () => {
    const { line, written } = fake();
    line.say("Reading the records");
    line.say("Protecting");
    expect(written()).not.toContain("\n");
    expect(visible(written())).toBe("Protecting");
    line.end();
    expect(visible(written())).toBe("");
    line.end();
    expect(written().split("\u001B[K")).toHaveLength(4);
  });

  it("is gone where the process ends before, and is not taken away twice", () => {
    const { line, written, ends } = fake();
    line.say("Reading the records");
    for (const end of ends) end();
    expect(visible(written())).toBe("");
    const before = written();
    line.end();
    expect(written()).toBe(before);
    expect(ends.size).toBe(0);
  });

  it("says nothing any more once it is gone, though work may still go on that nobody waits for", () => {
    const { line, written } = fake();
    line.say("Drawing the report");
    line.end();
    line.say("Reading the report back");
    expect(visible(written())).toBe("");
  });

  it("never breaks, since a broken line cannot be rewritten", () => {
    const { line, written } = fake({ columns: 10 });
    line.say("Reading the records");
    expect(visible(written())).toBe("Reading t");
  });

  it("is shown on a terminal that does not say how wide it is", () => {
    const { line, written } = fake({ columns: 0 });
    line.say("Reading the records");
    expect(visible(written())).toBe("Reading the records");
  });

  it("has no colour, with NO_COLOR or without", () => {
    for (const environment of [{}, { NO_COLOR: "1" }]) {
      const { line, written } = fake({ environment });
      line.say("Reading");
      expect(written()).toBe("\r\u001B[KReading");
    }
  });

  it.each([
    ["nobody watches", { isTTY: false }],
    ["quiet is asked for", { quiet: true }],
    ["the terminal cannot rewrite", { environment: { TERM: "dumb" } }],
  ])("is silent where %s", (_, options) => {
    const { line, written, ends } = fake(options);
    line.say("Reading");
    line.end();
    expect(written()).toBe("");
    expect(ends.size).toBe(0);
  });
});
