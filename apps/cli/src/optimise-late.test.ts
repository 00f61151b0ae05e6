import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { lateOption } from "./optimise-late.js";

const run = promisify(execFile);

describe("compiling late for speed", () => {
  it("asks this engine for nothing that it does not know: it would write an error", async () => {
    const option = lateOption(process.versions.node);
    const program = `require("node:v8").setFlagsFromString(${JSON.stringify(option ?? "--opt")})`;
    expect((await run(process.execPath, ["-e", program])).stderr).toBe("");
  });

  it("tells an option that an engine does not know by that error, or the test before would prove nothing", async () => {
    const program = 'require("node:v8").setFlagsFromString("--no-such-option")';
    expect((await run(process.execPath, ["-e", program])).stderr).toContain("unrecognized flag");
  });

  it("asks nothing of an engine that nobody measured", () => {
    expect(lateOption("99.0.0")).toBeUndefined();
    expect(lateOption("20.19.0")).toContain("budget");
  });
});
