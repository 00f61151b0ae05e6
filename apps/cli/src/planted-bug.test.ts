import { expect, it, vi } from "vitest";
import { runHere } from "./run-here.fixture.js";
import { leafCommands } from "./leaf-commands.fixture.js";

/** What a record would say, in an error that nobody thought of. */
const secret = "Jane Doe";
const planted = vi.hoisted((): { error: unknown } => ({ error: undefined }));

// Each implementation is loaded when it is called; here each has a bug.
const broken = vi.hoisted(() => (name: string) => () => ({
  [name]: () => Promise.reject(planted.error),
}));
vi.mock("./commands/init.js", broken("init"));
vi.mock("./commands/report.js", broken("makeReport"));
vi.mock("./commands/audit.js", broken("auditReport"));
vi.mock("./commands/ledger-list.js", broken("listLedger"));
vi.mock("./commands/ledger-erase.js", broken("eraseFromLedger"));
vi.mock("./commands/check.js", broken("check"));
vi.mock("./commands/import.js", broken("importExports"));
vi.mock("./commands/synthesize.js", broken("synthesize"));
vi.mock("./commands/plugins-list.js", broken("listPlugins"));
vi.mock("./commands/plugins-new.js", broken("newPlugin"));
vi.mock("./commands/doctor.js", broken("doctor"));
vi.mock("./commands/completion.js", broken("completion"));
vi.mock("./commands/plugins-check.js", broken("checkPluginAt"));

const called = {
  init: ["init"],
  report: ["report", "practice"],
  audit: ["audit", "report.json"],
  "ledger list": ["ledger", "list"],
  "ledger erase": ["ledger", "erase", "c-1"],
  check: ["check", "practice"],
  import: ["import", "a.csv"],
  synthesize: ["synthesize", "--episodes", "1", "--seed", "1", "--to", "new"],
  "plugins list": ["plugins"],
  "plugins new": ["plugins", "new", "walks"],
  doctor: ["doctor"],
  completion: ["completion", "bash"],
  "plugins check": ["plugins", "check", "."],
};

it("every command is called here, but for exit-codes, which does nothing that could fail", () => {
  expect([...Object.keys(called), "exit-codes"].toSorted()).toEqual(leafCommands.toSorted());
});

it.each(Object.entries(called))("a bug in %s ends with 3 and is one sentence, without a trace", async (_, words) => {
  planted.error = new TypeError(`cell: ${secret}`);
  const { exitCode, stdout, stderr } = await runHere(words);
  expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: "" });
  expect(stderr).toMatch(/^error: An unexpected failure \(TypeError\).*--debug/u);
  expect(stderr).not.toMatch(/^ +at /mu);
  expect(stderr).not.toContain(secret);
});

it.each(Object.entries(called))("%s that is interrupted ends with 130 and says so", async (_, words) => {
  planted.error = new DOMException("stopped", "AbortError");
  const { exitCode, stdout, stderr } = await runHere(words);
  expect({ exitCode, stdout }).toEqual({ exitCode: 130, stdout: "" });
  expect(stderr).toBe("error: Interrupted. Nothing was written.\n");
});

it("--debug says where it happened, wherever it stands, and what caused it", async () => {
  planted.error = new TypeError("outside", { cause: new RangeError("inside") });
  for (const words of [
    ["--debug", "check", "practice"],
    ["check", "practice", "--debug"],
  ]) {
    const { exitCode, stderr } = await runHere(words);
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(/^ +at .*planted-bug\.test/mu);
    expect(stderr).toContain("RangeError: inside");
  }
});

it("with --json the failure is data too, and still without what a record says", async () => {
  planted.error = new TypeError(`cell: ${secret}`);
  const { stdout, stderr } = await runHere(["check", "practice", "--json"]);
  expect(JSON.parse(stdout)).toEqual({ exitCode: 3, error: { code: "unexpected", message: expect.any(String) } });
  expect(stdout + stderr).not.toContain(secret);
});

it("what is thrown and is no error is a failure, too", async () => {
  planted.error = secret;
  const { exitCode, stderr } = await runHere(["check", "practice"]);
  expect(exitCode).toBe(3);
  expect(stderr).toMatch(/^error: An unexpected failure/u);
  expect(stderr).not.toContain(secret);
});
