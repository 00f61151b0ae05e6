import { cp, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { checkDataset } from "@rapport/dataset";
import type { Finding } from "@rapport/dataset";
import { builtInInterventions } from "@rapport/interventions";
import { agreement, defineIntervention } from "@rapport/plugin";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { root } from "../workspace.js";
import { temporaryFolder } from "./temporary-folder.js";

const shipped = path.join(root, "tests/data/invented-practice");
const errors = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity === "error");
const places = (findings: readonly Finding[]) =>
  findings.map(({ code, file, row, column }) => [code, file, row, column].filter(Boolean).join(" "));

describe("the rules that intervention types declare", () => {
  it("hold in the invented practice, but for roadblocks that nothing followed", async () => {
    const findings = await checkDataset(shipped, { plugins: builtInInterventions });
    expect(errors(findings)).toEqual([]);
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(["no-follow-up"]));
  });
});
