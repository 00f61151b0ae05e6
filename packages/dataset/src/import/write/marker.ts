import { z } from "zod";

const schema = z.strictObject({
  format: z.literal("rapport-dataset"),
  version: z.literal(1),
  /** Tells whether the pseudonyms are of the same key, and nothing of the key. */
  key: z.string().optional(),
  /** Each file of the import, and the SHA-256 of what it held. */
  files: z.record(z.string(), z.string()),
});

export type Marker = z.infer<typeof schema>;

export const markerText = (marker: Marker): string => `${JSON.stringify(marker, undefined, 2)}\n`;

/** What a marker says; undefined where it is none. */
export function readMarker(content: Uint8Array): Marker | undefined {
  try {
    return schema.safeParse(JSON.parse(new TextDecoder().decode(content))).data;
  } catch {
    return undefined;
  }
}
