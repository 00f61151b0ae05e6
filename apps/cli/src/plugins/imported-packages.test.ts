import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { deskWith } from "./desk.fixture.js";
import { undeclaredImports } from "./imported-packages.js";

let folder = "";
afterEach(() => rm(folder, { recursive: true }));

it("finds the packages that code imports and does not ask for, through its own modules, each once", async () => {
  folder = await deskWith({
    "main.js": [
      'import { a } from "declared"; import b from "peer/sub";',
      'import"minified";import*as c from"@me/scoped/sub";',
      'import {\n  many,\n  lines,\n} from "lines";',
      'export * from "./nested.js";',
      'import "node:fs"; import path from "path"; import "#inner"; import own from "own";',
      'const text = "import x from \\"text\\"";',
      '// import y from "comment"',
    ].join("\n"),
    "nested.js": 'import "./main.js";\nexport { z } from "nested";\nimport again from "minified";',
  });
  const manifest = { name: "own", dependencies: { declared: "1" }, peerDependencies: { peer: "1" } };
  expect(await undeclaredImports(join(folder, "main.js"), manifest)).toEqual([
    "@me/scoped",
    "lines",
    "minified",
    "nested",
  ]);
});
