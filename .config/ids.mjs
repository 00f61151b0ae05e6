// Prints which rules of the domain have a test that names them, and which have none: `npx pnpm@10 ids`.
import { readdirSync, readFileSync } from "node:fs";

/** Chapters P1 to P6 of the practice's rules, and how many rules each has. */
const chapters = [5, 6, 9, 4, 11, 3];
const ids = chapters.flatMap((rules, at) => Array.from({ length: rules }, (_, rule) => `P${at + 1}.${rule + 1}`));

const tests = ["packages/domain/src", "packages/interventions/src"].flatMap((folder) => {
  const root = new URL(`../${folder}/`, import.meta.url);
  return (
    readdirSync(root, { recursive: true })
      .map((name) => String(name).replaceAll("\\", "/"))
      // An example that is to be refused says which rule it breaks, and is a test of its own.
      .filter((name) => name.endsWith(".test.ts") || name.endsWith(".fixture.ts"))
      .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(new URL(name, root), "utf8") }))
  );
});

/** The ids that a test file names in a text, such as a title; `P3.1–P3.6` names every one between. */
function idsIn(text) {
  const texts = [...text.matchAll(/(["'`])((?:(?!\1)[^\\\n]|\\.)*)\1/gu)].map((match) => match[2]);
  return texts.flatMap((each) =>
    [...each.matchAll(/P(\d)\.(\d+)(?:[–-]P\1\.(\d+))?/gu)].flatMap(([, chapter, from, to = from]) =>
      Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => `P${chapter}.${Number(from) + at}`),
    ),
  );
}

const found = new Map(ids.map((id) => [id, []]));
for (const { name, text } of tests) for (const id of new Set(idsIn(text))) found.get(id)?.push(name);

for (const [id, files] of found) console.log(`${id.padEnd(6)} ${files.length === 0 ? "no test" : files.join(", ")}`);
const missing = ids.filter((id) => found.get(id)?.length === 0);
console.log(missing.length === 0 ? `All ${ids.length} rules have a test.` : `Without a test: ${missing.join(", ")}`);
process.exitCode = missing.length === 0 ? 0 : 1;
