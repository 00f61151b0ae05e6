import { randomBytes } from "node:crypto";
import { constants, lstat, mkdir, open, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { ImportError } from "../import-error.js";
import { systemCode } from "../../system-code.js";

const heading = "rapport-pseudonyms 1";
const size = 32;
/** Windows keeps no such mode: there the folder's own permissions count. */
const hasModes = process.platform !== "win32";

function refused(path: string, why: string, options?: ErrorOptions): ImportError {
  return new ImportError("key-file", `${path}: the key of the pseudonyms ${why}`, options);
}

async function textOf(path: string): Promise<string> {
  // Looked at before it is opened, since opening a pipe waits for its other end.
  const found = await lstat(path);
  if (found.isSymbolicLink()) throw refused(path, "is a symbolic link. Give the name of the file itself.");
  if (!found.isFile()) throw refused(path, "is not a file.");
  // O_NOFOLLOW does not exist on Windows, where it adds nothing here.
  const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    const { mode, size: length } = await handle.stat();
    if (hasModes && (mode & 0o077) !== 0) {
      throw refused(path, "can be read by others on this computer. Allow it to its owner only (chmod 600).");
    }
    if (length > 1000) throw refused(path, `is no such file: expected "${heading}" and one line.`);
    return await handle.readFile("latin1");
  } finally {
    await handle.close();
  }
}

function keyIn(text: string, path: string): Uint8Array {
  const [first, second = "", rest, ...more] = text.split("\n");
  const key = Buffer.from(second, "base64url");
  const isKey = first === heading && rest === "" && more.length === 0 && key.toString("base64url") === second;
  if (!isKey || key.length < size) throw refused(path, `is no such file: expected "${heading}" and one line.`);
  return new Uint8Array(key);
}

/** The key in a file that only its owner may read; undefined where there is none. Rejects with an `ImportError`. */
export async function readKeyFile(path: string): Promise<Uint8Array | undefined> {
  try {
    return keyIn(await textOf(path), path);
  } catch (cause) {
    if (systemCode(cause) === "ENOENT") return undefined;
    if (cause instanceof ImportError) throw cause;
    throw refused(path, "could not be read.", { cause });
  }
}

/** A new key, from the system's own source. */
export const drawKey = (): Uint8Array => new Uint8Array(randomBytes(size));

async function writeKey(path: string, key: Uint8Array): Promise<void> {
  const handle = await open(path, "wx", 0o600);
  try {
    await handle.writeFile(`${heading}\n${Buffer.from(key).toString("base64url")}\n`);
    await handle.sync();
  } catch (cause) {
    await rm(path, { force: true });
    throw cause;
  } finally {
    await handle.close();
  }
}

/** Makes the folder for its owner alone, that no repository takes up; one that is there is left as it is. */
async function makeFolder(folder: string): Promise<void> {
  const made = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (made !== undefined) await writeFile(join(folder, ".gitignore"), "*\n", { flag: "wx" });
}

/** Writes a key into a new file that only its owner may read. Rejects with an `ImportError`. */
export async function createKeyFile(path: string, key: Uint8Array): Promise<void> {
  try {
    await makeFolder(dirname(path));
    await writeKey(path, key);
  } catch (cause) {
    const there = systemCode(cause) === "EEXIST";
    throw refused(path, there ? "is there already, made meanwhile. Import again." : "could not be written.", { cause });
  }
}
