// How large each package is as npm gets it and as it lies on the disk, as a table for CONTRIBUTING.md:
//   npx pnpm@10 build && node tests/sizes.mjs
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const place = mkdtempSync(join(tmpdir(), "rapport-sizes-"));
const kilobytes = (bytes) => Math.ceil(bytes / 1000).toLocaleString("en");

try {
  const rows = ["packages", "apps"].flatMap((parent) =>
    readdirSync(join(root, parent)).flatMap((name) => {
      const folder = join(root, parent, name);
      const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
      if (manifest.private === true) return [];
      const words = ["pack", "--json", "--ignore-scripts", "--pack-destination", place];
      const [packed] = JSON.parse(execFileSync("npm", words, { cwd: folder, stdio: ["ignore", "pipe", "ignore"] }));
      const tarball = statSync(join(place, packed.filename)).size;
      return [[`\`${manifest.name}\``, kilobytes(tarball), kilobytes(packed.unpackedSize), String(packed.entryCount)]];
    }),
  );
  const table = [["package", "tarball, kB", "unpacked, kB", "files"], ["---", "---:", "---:", "---:"], ...rows];
  console.log(table.map((row) => `| ${row.join(" | ")} |`).join("\n"));
} finally {
  rmSync(place, { recursive: true, force: true });
}
