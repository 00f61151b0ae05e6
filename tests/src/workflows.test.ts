import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { filesBelow, root } from "./workspace.js";

interface Step {
  readonly uses?: string;
  readonly run?: string;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<string, { readonly permissions?: Readonly<Record<string, string>>; readonly steps: readonly Step[] }>
  >;
}

const workflows = filesBelow(path.join(root, ".github/workflows")).map((file) => {
  const text = readFileSync(file, "utf8");
  // The shape is GitHub's; what the tests rely on, they assert.
  return { name: path.basename(file), text, workflow: parse(text) as Workflow };
});

test("there are workflows for every change and for a release", () => {
  expect(workflows.map(({ name }) => name)).toEqual(["ci.yml", "release.yml"]);
});

describe.each(workflows)("$name", ({ name, text, workflow }) => {
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  test("takes each action at one commit, and says which version that is", () => {
    const used = text.split("\n").filter((line) => line.includes("uses:"));
    expect(used.length).toBe(steps.filter(({ uses }) => uses !== undefined).length);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((line) => !/uses: [\w-]+\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/u.test(line))).toEqual([]);
  });

  test("may read the sources and, to publish, sign where packages come from, and nothing else", () => {
    const granted = [workflow.permissions, ...jobs.map(({ permissions }) => permissions)];
    expect(workflow.permissions).toBeDefined();
    const asked = granted.flatMap((one) => Object.entries(one ?? {}).map(([what, how]) => `${what}: ${how}`));
    expect(new Set(asked)).toEqual(
      new Set(name === "release.yml" ? ["contents: read", "id-token: write"] : ["contents: read"]),
    );
  });

  test("runs no text that a stranger wrote, and nothing of a stranger's with secrets", () => {
    expect(Object.keys(workflow.on)).not.toContain("pull_request_target");
    expect(steps.filter(({ run = "" }) => run.includes("${{"))).toEqual([]);
    const forStrangers = Object.keys(workflow.on).includes("pull_request");
    expect(forStrangers && text.includes("secrets.")).toBe(false);
  });

  test("leaves no token of the checkout behind", () => {
    expect(text.match(/persist-credentials: false/gu)).toHaveLength((text.match(/actions\/checkout@/gu) ?? []).length);
  });
});
