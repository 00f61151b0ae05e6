// Goes through a release in a copy of what is committed: versions and changelogs by changesets, then every package packed as
// it would be published. It says what came out, and fails where that is not the policy in CONTRIBUTING.md.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const copy = mkdtempSync(join(tmpdir(), "rapport-release-"));

function run(program, words, cwd = copy) {
  const { status, stdout, stderr, error } = spawnSync(program, words, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${program} ${words.join(" ")}\n${error ?? ""}${stdout}${stderr}`);
  return stdout;
}

/** pnpm as it was started, be it installed or fetched by npx. */
function pnpm(words) {
  const started = process.env.npm_execpath ?? "pnpm";
  return /\.[cm]?js$/u.test(started) ? run(process.execPath, [started, ...words]) : run(started, words);
}

const changesets = (words) => run(process.execPath, [join(root, "node_modules/@changesets/cli/bin.js"), ...words]);

function packagesIn(folder) {
  return ["packages", "apps"]
    .flatMap((parent) => readdirSync(join(folder, parent)).map((name) => `${parent}/${name}`))
    .filter((path) => existsSync(join(folder, path, "package.json")))
    .map((path) => ({ path, ...JSON.parse(readFileSync(join(folder, path, "package.json"), "utf8")) }))
    .filter((one) => one.private !== true);
}

/** The version after a change of that size. */
function raised(version, by) {
  const [major, minor, patch] = version.split(".").map(Number);
  if (by === "major") return `${major + 1}.0.0`;
  return by === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

const order = ["patch", "minor", "major"];
const contract = "@rapport/plugin";

/** The largest change that a changeset of the folder asks for, of the contract or of all others. */
function largest(texts, ofContract) {
  const asked = texts.flatMap((text) =>
    [...text.matchAll(/^"(@rapport\/[\w-]+)": (patch|minor|major)$/gmu)]
      .filter(([, name]) => (name === contract) === ofContract)
      .map(([, , by]) => by),
  );
  return order[Math.max(-1, ...asked.map((by) => order.indexOf(by)))];
}

try {
  run("git", ["clone", "--quiet", "--depth", "1", `file://${root}`, copy], root);
  // What a change of one package does to the others is tried out with one more, so that there is something to release.
  const trial = "A trial of the release.";
  writeFileSync(
    join(copy, ".changeset/trial-of-the-release.md"),
    `---\n"@rapport/statistics": minor\n"${contract}": patch\n---\n\n${trial}\n`,
  );
  const texts = readdirSync(join(copy, ".changeset"))
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .map((name) => readFileSync(join(copy, ".changeset", name), "utf8"));
  const before = new Map(packagesIn(copy).map(({ name, version }) => [name, version]));

  changesets(["version"]);
  const after = packagesIn(copy);
  const faults = after.flatMap(({ name, version }) => {
    const expected = raised(before.get(name), largest(texts, name === contract));
    return version === expected ? [] : [`${name}: ${version} instead of ${expected}`];
  });
  if (readdirSync(join(copy, ".changeset")).some((name) => name.endsWith(".md"))) faults.push("a changeset is left");
  if (!readFileSync(join(copy, "packages/statistics/CHANGELOG.md"), "utf8").includes(trial))
    faults.push("the changelog of statistics lacks the change");

  pnpm(["install", "--offline", "--frozen-lockfile", "--ignore-scripts"]);
  for (const { path, name, version } of after) {
    cpSync(join(root, path, "dist"), join(copy, path, "dist"), { recursive: true });
    const packed = JSON.parse(pnpm(["--dir", path, "pack", "--json", "--pack-destination", copy]));
    const manifest = JSON.parse(run("tar", ["-xzOf", packed.filename.split(/[\\/]/u).at(-1), "package/package.json"]));
    if (manifest.version !== version) faults.push(`${name}: packed as ${manifest.version}`);
    for (const [needed, range] of Object.entries(manifest.dependencies ?? {})) {
      const own = after.find((one) => one.name === needed)?.version;
      if (own !== undefined && range !== `^${own}`) faults.push(`${name}: asks for ${needed} ${range}, not ^${own}`);
    }
  }
  if (faults.length > 0) throw new Error(`This is no release:\n  ${faults.join("\n  ")}`);
  const versions = [...new Set(after.filter(({ name }) => name !== contract).map(({ version }) => version))];
  console.log(
    `${after.length} packages could be released: ${contract} ${after.find(({ name }) => name === contract).version}, all others ${versions.join(", ")}.`,
  );
} finally {
  rmSync(copy, { recursive: true, force: true, maxRetries: 5 });
}
