import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { doctor } from "./doctor.js";

let folder: string;
const inFolder = (...names: readonly string[]): string => join(folder, ...names);
const stdout = { isTTY: true, columns: 80, getColorDepth: () => 4 };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rapport doctor Ü-"));
  await mkdir(inFolder("practice"));
  await mkdir(inFolder(".rapport"));
  await writeFile(inFolder(".rapport", "secret.key"), "not a secret: Jane Doe");
  await chmod(inFolder(".rapport", "secret.key"), 0o600);
  await writeFile(inFolder("practice", "clients.csv"), "client_id\nJane Doe\n");
  await writeFile(
    inFolder("practice", "rapport.config.json"),
    '{ "practice": "Ours", "language": "fr", "recipient": "team", "engine": { "threads": 1 } }',
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it("says of each setting where it comes from, finds a broken secret, and leaves everything as it was", async () => {
  const before = await readdir(folder, { recursive: true });
  const environment = { RAPPORT_LANGUAGE: "de", RAPPORT_LANGAUGE: "de", RAPPORT_MEMORY_LIMIT: "2GB" };
  const made = await doctor({ dataset: inFolder("practice"), memoryLimit: "512MB" }, { environment, stdout });
  expect(made.exitCode).toBe(1);
  expect(made.data).toMatchObject({
    configuration: inFolder("practice", "rapport.config.json"),
    settings: expect.arrayContaining([
      expect.objectContaining({ name: "memoryLimit", value: "512MB", source: "flag" }),
      expect.objectContaining({ name: "language", value: "de", source: "environment" }),
      expect.objectContaining({ name: "threads", value: 1, source: "file" }),
      expect.objectContaining({ name: "strict", source: "default" }),
    ]),
  });
  const text = String(made.text);
  expect(text).toMatch(/^failure +Secret +.*is not a secret file/mu);
  expect(text).toMatch(/^warning +Variable +RAPPORT_LANGAUGE sets nothing\n +Did you mean RAPPORT_LANGUAGE\?$/mu);
  expect(text).toMatch(/^ok +Engine +DuckDB .*threads: 1, at most 488/mu);
  expect(text).toMatch(/^language +de +environment +/mu);
  expect(text).not.toMatch(/Jane|Ours/u);
  expect(made.styled?.((style, words) => `<${style} ${words}>`)).toContain("<error failure>");
  expect(await readdir(folder, { recursive: true })).toEqual(before);
});

it("says so where a part of Rapport cannot be loaded, and does not fail itself", async () => {
  vi.resetModules();
  vi.doMock("../doctor/gather.js", () => {
    throw new Error("The specified module could not be found.");
  });
  const fresh = await import("./doctor.js");
  const made = await fresh.doctor({}, { environment: {}, stdout });
  vi.doUnmock("../doctor/gather.js");
  expect(made.exitCode).toBe(1);
  expect(made.text).toMatch(/^failure +Rapport +a part of it could not be loaded: .*\n +Install Rapport again/mu);
});
