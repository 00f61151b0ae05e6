import { describe, expect, test } from "vitest";
import { badTables } from "./bad-tables.js";
import { contentOf } from "./folder-content.js";
import { inventedPractice } from "./invented-practice.js";
import { mark, markEverything } from "./mark.js";
import { rapport } from "./rapport.js";

const newDesk = inventedPractice(60);

describe.each(badTables)("$fault", ({ fault, spoil, place, hint }) => {
  test("is found, with its place and a hint, and without what the records say", { timeout: 30_000 }, async () => {
    const { folder, practice } = newDesk(fault);
    markEverything(practice);
    spoil(practice);
    const before = contentOf(folder);
    const words = ["practice", "-o", "out.html", "--format", "html,json", "--json"];
    const [report, check] = await Promise.all([
      rapport(["report", ...words], { cwd: folder }),
      rapport(["check", "practice"], { cwd: folder }),
    ]);
    expect(report.exitCode).toBe(1);
    expect(JSON.parse(report.stdout)).toEqual({ exitCode: 1, findings: expect.any(Array) });
    expect(report.stderr).toContain(`error: ${place}`);
    expect(report.stderr).toMatch(new RegExp(`hint: .*${hint.source}`, "u"));
    expect(report.stderr).toContain("No report was made");
    // The findings are what `check` is asked for: data, while its count is a message.
    expect(check.exitCode).toBe(1);
    expect(check.stdout).toContain(`error: ${place}`);
    expect(check.stderr).toMatch(/^\d+ errors?, \d+ warnings?\.\n$/u);
    for (const { stdout, stderr } of [report, check]) {
      expect(stdout).not.toContain(mark);
      expect(stderr).not.toContain(mark);
    }
    expect(contentOf(folder)).toEqual(before);
  });
});
