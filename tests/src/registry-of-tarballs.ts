import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { packInto, type PackedPackage } from "./tarballs.js";
import { publishedPackages } from "./workspace.js";

/** A registry on this machine that has our packages, as they would be published, and nothing else. */
export interface RegistryOfTarballs {
  /** For the setting `@rapport:registry`, so that everything else still comes from the usual one. */
  readonly address: string;
  readonly packages: readonly PackedPackage[];
  readonly close: () => Promise<void>;
}

/** What a registry says of a package that has one version. */
function documentOf({ manifest, tarball }: PackedPackage, address: string): object {
  const { name, version = "" } = manifest;
  const bytes = readFileSync(tarball);
  const dist = {
    tarball: `${address}${path.basename(tarball)}`,
    integrity: `sha512-${createHash("sha512").update(bytes).digest("base64")}`,
    shasum: createHash("sha1").update(bytes).digest("hex"),
  };
  // Longer ago than any package manager waits with what is new.
  const published = "2020-01-01T00:00:00.000Z";
  return {
    name,
    "dist-tags": { latest: version },
    versions: { [version]: { ...manifest, dist } },
    time: { created: published, modified: published, [version]: published },
  };
}

/** Packs every package that is published, and serves them until it is closed. */
export async function registryOfTarballs(): Promise<RegistryOfTarballs> {
  const folder = mkdtempSync(path.join(tmpdir(), "rapport-registry-"));
  const packages: PackedPackage[] = [];
  for (const one of publishedPackages()) packages.push(await packInto(folder, one));
  const server = createServer(({ url = "/", headers }, response) => {
    const asked = decodeURIComponent(url.slice(1));
    const named = packages.find(({ manifest }) => manifest.name === asked);
    const file = packages.find(({ tarball }) => path.basename(tarball) === asked);
    if (file !== undefined) return response.end(readFileSync(file.tarball));
    if (named === undefined) return response.writeHead(404).end("{}");
    response.setHeader("content-type", "application/json");
    return response.end(JSON.stringify(documentOf(named, `http://${headers.host ?? ""}/`)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const listening = server.address();
  if (listening === null || typeof listening === "string") throw new Error("The registry has no port.");
  return {
    address: `http://127.0.0.1:${listening.port}/`,
    packages,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
