// Adds up what vitest found in every package and ends with one line, "N passed, N failed". A package that has tests to
// run and left no result counts as one failure, as does a file that could not be run at all.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import path from "node:path";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (...names) => JSON.parse(readFileSync(path.join(...names), "utf8"));

const folders = ["packages", "apps", "."]
  .flatMap((parent) => readdirSync(path.join(root, parent)).map((name) => path.join(root, parent, name)))
  .filter((folder) => existsSync(path.join(folder, "package.json")))
  .filter((folder) => read(folder, "package.json").scripts?.test?.startsWith("vitest"));

/** What failed and the first line of why, so that the end of a long log says it. */
function failuresIn(files) {
  const firstLine = (text) => (text ?? "").split("\n", 1)[0];
  return files.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === "failed");
    if (failed.length === 0 && status === "failed") return [`${path.relative(root, name)}: ${firstLine(message)}`];
    return failed.map(
      ({ fullName, failureMessages }) =>
        `${path.relative(root, name)}: ${fullName.trim()}: ${firstLine(failureMessages[0])}`,
    );
  });
}

const counts = folders.map((folder) => {
  const { name } = read(folder, "package.json");
  const result = path.join(folder, ".turbo/vitest.json");
  if (!existsSync(result)) return { name, passed: 0, failed: 1, note: "no result: its tests did not run" };
  const { numPassedTests: passed, numFailedTests, success, testResults } = read(result);
  // A file that does not load, or an error between tests, fails the run without failing a test.
  const failed = numFailedTests === 0 && !success ? 1 : numFailedTests;
  return { name, passed, failed, note: passed + failed === 0 ? "no tests" : "", failures: failuresIn(testResults) };
});

const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
for (const { name, passed, failed, note, failures = [] } of counts) {
  if (failed > 0 || note !== "") console.log(`${name}: ${passed} passed, ${failed} failed ${note}`.trimEnd());
  for (const failure of failures) console.log(`  ${failure}`);
}
console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
process.exitCode = sum("failed") > 0 || sum("passed") === 0 ? 1 : 0;
