import { spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { readLedger } from "./ledger-file.js";
import { manifestOf } from "./ledger.fixture.js";

const here = dirname(fileURLToPath(import.meta.url));

/** A process that appends releases until it is ended, and says each one's id when it is done, or `before` it is. */
const program = `
  import { randomBytes } from "node:crypto";
  import { writeSync } from "node:fs";
  import { appendManifest } from "./append-manifest.js";
  import { readLedger } from "./ledger-file.js";
  const [path, manifest, tells] = process.argv.slice(2);
  const say = (text) => writeSync(1, text + "\\n");
  say("ready");
  for (;;) {
    const { manifests, tail } = await readLedger(path);
    const id = String(manifests.length);
    // Tokens that cannot be packed, so that a line is long enough to be cut.
    const units = Array.from({ length: 500 }, () => [randomBytes(17).toString("base64url").slice(0, 22)]);
    if (tells === "before") say(id);
    await appendManifest(path, { ...JSON.parse(manifest), id, units }, { after: tail, repair: true });
    if (tells !== "before") say(id);
  }
`;

/** The sources of this folder as a process of its own can run them; `slow` ones write a line slowly, in many small pieces. */
export async function compileLedger(folder: string, slow: boolean): Promise<string> {
  const to = join(folder, "compiled");
  await mkdir(to);
  const sources = (await readdir(here)).filter((name) => /^[\w-]+\.ts$/.test(name));
  for (const name of sources) {
    const source = await readFile(join(here, name), "utf8");
    const { outputText } = ts.transpileModule(source, {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true },
    });
    const pause = "await new Promise((resolve) => setTimeout(resolve, 2))";
    const part = `await handle.write(piece.subarray(at, at + 256)); ${pause}`;
    const parts = `for (let at = 0; at < piece.length; at += 256) { ${part}; }`;
    await writeFile(
      join(to, name.replace(/ts$/, "js")),
      slow ? outputText.replace("await handle.writeFile(piece);", parts) : outputText,
    );
  }
  await writeFile(join(to, "package.json"), '{"type":"module"}');
  await writeFile(join(to, "append-forever.js"), program);
  return join(to, "append-forever.js");
}

/** Lets the process append for a while, ends it as nobody can prevent, and gives the ids that it said. */
async function appendAndKill(script: string, path: string, tells: "after" | "before"): Promise<readonly string[]> {
  const child = spawn(process.execPath, [script, path, JSON.stringify(manifestOf()), tells], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  let complaint = "";
  const closed = new Promise<NodeJS.Signals | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (_, signal) => resolve(signal));
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => (complaint += text));
  const ready = new Promise<void>((resolve) => {
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      resolve();
    });
  });
  await Promise.race([ready, closed]);
  await wait(randomInt(0, 200));
  child.kill("SIGKILL");
  if ((await closed) !== "SIGKILL") throw new Error(`The process ended by itself: ${complaint}`);
  return said.split("\n").slice(1, -1);
}

/** What became of a ledger whose writers were killed one after the other. */
export interface KillReport {
  readonly acknowledged: number;
  /** How many times the ledger was torn after a kill. */
  readonly torn: number;
  /** How many times a lock was left behind. */
  readonly locks: number;
  /** What should never be: damage, or an acknowledged release that is not there. */
  readonly faults: readonly string[];
}

export interface KillPlan {
  /** When there were kills enough. A hundred are always enough. */
  readonly until: (report: KillReport & { readonly rounds: number }) => boolean;
  readonly tells?: "after" | "before";
}

export async function killWriters(path: string, script: string, { until, tells = "after" }: KillPlan) {
  const faults: string[] = [];
  let [acknowledged, torn, locks, rounds] = [0, 0, 0, 0];
  while (rounds < 100 && !until({ acknowledged, torn, locks, faults, rounds })) {
    rounds += 1;
    const ids = await appendAndKill(script, path, tells);
    acknowledged += ids.length;
    const found = await readLedger(path);
    if (found.kind === "damaged") return { acknowledged, torn, locks, faults: [...faults, found.problem] };
    if (found.kind === "torn") torn += 1;
    const present = found.manifests.map(({ id }) => id);
    if (present.some((id, at) => id !== String(at))) faults.push("A release is lost or in another place.");
    if (ids.some((id) => !present.includes(id))) faults.push("An acknowledged release is not there.");
    if ((await readdir(dirname(path))).some((name) => name.endsWith(".lock"))) locks += 1;
    // As the message about a lock that was left behind asks for.
    await rm(`${path}.lock`, { force: true });
  }
  const report: KillReport = { acknowledged, torn, locks, faults };
  return report;
}
