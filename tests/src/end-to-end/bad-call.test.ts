import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { contentOf } from "./folder-content.js";
import { inventedPractice } from "./invented-practice.js";
import type { Desk } from "./invented-practice.js";
import { mark, markEverything } from "./mark.js";
import { rapport } from "./rapport.js";

const newDesk = inventedPractice(60);

interface BadCall {
  readonly fault: string;
  readonly prepare?: (desk: Desk) => void;
  readonly words: readonly string[];
  readonly exitCode: number;
  readonly says: RegExp;
}

const configured = (content: string) => (desk: Desk) =>
  writeFileSync(path.join(desk.practice, "rapport.config.json"), content);
const out = ["report", "practice", "-o", "out.html"];

const badCalls: readonly BadCall[] = [
  { fault: "a folder that does not exist", words: ["report", "nowhere"], exitCode: 2, says: /does not exist/u },
  { fault: "a check of no folder", words: ["check", "nowhere"], exitCode: 2, says: /does not exist/u },
  {
    fault: "a file for a folder",
    words: ["report", "practice/clients.csv"],
    exitCode: 2,
    says: /Give the folder that it is in/u,
  },
  {
    fault: "a configuration that is not JSON",
    prepare: configured(`{ "practice": "${mark}`),
    words: out,
    exitCode: 2,
    says: /rapport\.config\.json: is not JSON/u,
  },
  {
    fault: "a configuration with an unknown key",
    prepare: configured('{ "practise": "Rosenhof" }'),
    words: out,
    exitCode: 2,
    says: /rapport\.config\.json: .*\n.*practise/u,
  },
  {
    fault: "a reliability above 1",
    prepare: configured('{ "instruments": { "phq-9": { "reliability": 1.5, "source": "a manual" } } }'),
    words: out,
    exitCode: 2,
    says: /instruments\.phq-9\.reliability: .*1/u,
  },
  {
    fault: "a configuration for an instrument that does not exist",
    prepare: configured('{ "instruments": { "phq9": { "reliability": 0.8, "source": "a manual" } } }'),
    words: out,
    exitCode: 2,
    says: /phq9/u,
  },
  {
    fault: "a configuration that was named and is not there",
    words: [...out, "--config", "nowhere.json"],
    exitCode: 2,
    says: /nowhere\.json: the configuration does not exist/u,
  },
  {
    fault: "a class of recipients that does not exist",
    words: [...out, "--recipient", "press"],
    exitCode: 2,
    says: /team, funder, network, public/u,
  },
  {
    fault: "a policy that is not there",
    words: [...out, "--policy", "nowhere.yaml"],
    exitCode: 2,
    says: /nowhere\.yaml: there is no such file/u,
  },
  {
    fault: "a policy that would not protect",
    prepare: ({ folder }) => writeFileSync(path.join(folder, "policy.json"), '{ "k": 7, "base": 5 }'),
    words: [...out, "--policy", "policy.json"],
    exitCode: 2,
    says: /base is not smaller than k/u,
  },
  {
    fault: "a ledger whose secret is gone",
    prepare: ({ folder }) => {
      rmSync(path.join(folder, ".rapport", "secret.key"));
      writeFileSync(path.join(folder, ".rapport", "ledger.jsonl"), "", { mode: 0o600 });
    },
    words: out,
    exitCode: 2,
    says: /secret\.key: the secret is missing/u,
  },
  {
    fault: "a ledger that is damaged",
    prepare: ({ folder }) =>
      writeFileSync(path.join(folder, ".rapport", "ledger.jsonl"), `{"x":"${mark}"}\n{}\n`, { mode: 0o600 }),
    words: out,
    exitCode: 2,
    says: /ledger\.jsonl, line 1/u,
  },
  {
    fault: "a secret that others may read",
    prepare: ({ folder }) => chmodSync(path.join(folder, ".rapport", "secret.key"), 0o644),
    words: out,
    exitCode: process.platform === "win32" ? 0 : 2,
    says: /secret\.key/u,
  },
  {
    fault: "an audit of no report",
    words: ["audit", "nowhere.json"],
    exitCode: 2,
    says: /nowhere\.json: there is no such/u,
  },
  {
    fault: "an audit of what is no report",
    words: ["audit", "practice/clients.csv"],
    exitCode: 2,
    says: /is not a report of rapport/u,
  },
  {
    fault: "a report that is there already",
    prepare: ({ folder }) => writeFileSync(path.join(folder, "out.html"), "kept"),
    words: out,
    exitCode: 2,
    says: /out\.html is there already.*--force/u,
  },
  {
    fault: "one report of two that is there already",
    prepare: ({ folder }) => writeFileSync(path.join(folder, "out.json"), "kept"),
    words: [...out, "--format", "html,json"],
    exitCode: 2,
    says: /out\.json is there already.*--force/u,
  },
  {
    fault: "a folder for the report's name",
    prepare: ({ folder }) => mkdirSync(path.join(folder, "out.html")),
    words: [...out, "--force"],
    exitCode: 2,
    says: /out\.html is a folder/u,
  },
  {
    fault: "an output folder that does not exist",
    words: ["report", "practice", "-o", "nowhere/out.html"],
    exitCode: 2,
    says: /does not exist.*Make the folder first/u,
  },
  {
    fault: "a file for an output folder",
    words: ["report", "practice", "-o", "practice/clients.csv/out.html"],
    exitCode: 2,
    says: /folder/u,
  },
  {
    // A name that no file system takes fails for everybody, also where a user may write everywhere.
    fault: "an output that cannot be written",
    words: ["report", "practice", "-o", `${"a".repeat(300)}.html`],
    exitCode: 3,
    says: /could not be written/u,
  },
  {
    fault: "an invented practice over a folder with other files",
    words: ["synthesize", "--episodes", "5", "--seed", "1", "--to", "practice"],
    exitCode: 2,
    says: /use force/u,
  },
  {
    fault: "an invented practice over a file",
    words: ["synthesize", "--episodes", "5", "--seed", "1", "--to", "practice/clients.csv"],
    exitCode: 2,
    says: /folder/u,
  },
];

test.each(badCalls)("$fault ends with $exitCode, is said, and leaves all as it was", async (call) => {
  const desk = newDesk(call.fault);
  markEverything(desk.practice);
  call.prepare?.(desk);
  const before = contentOf(desk.folder);
  const { exitCode, stdout, stderr } = await rapport(call.words, { cwd: desk.folder });
  expect(stderr).toMatch(call.says);
  expect({ exitCode, stdout }).toEqual({ exitCode: call.exitCode, stdout: "" });
  expect(stderr).toMatch(/^error: /u);
  expect(stderr).not.toContain(mark);
  expect(stderr).not.toMatch(/^ +at /mu);
  expect(contentOf(desk.folder)).toEqual(before);
});

test("--force replaces a report and nothing else, but for a line in the ledger", async () => {
  const { folder } = newDesk("force");
  const before = contentOf(folder);
  writeFileSync(path.join(folder, "out.json"), "old");
  expect((await rapport(["report", "practice", "-o", "out.json", "--force"], { cwd: folder })).exitCode).toBe(0);
  // A report is written into the ledger, too.
  const made = ["out.json ", ".rapport/ledger.jsonl "];
  const after = contentOf(folder).filter((entry) => !made.some((name) => entry.startsWith(name)));
  expect(after).toEqual(before);
});
