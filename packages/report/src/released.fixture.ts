import { definePolicy, derive, emptyLedger, release, secretFrom } from "@rapport/disclosure";
import type { Released } from "@rapport/disclosure";

const clients = { things: Uint32Array.from({ length: 100 }, (_, unit) => unit) };
const draft = {
  scope: { asOf: "2026-06-30", filters: {} },
  units: Array.from(clients.things, (unit) => [`client-${unit}`]),
  practitioners: 0,
  population: { clients, episodes: clients, clientsWithoutConsent: 0 },
  questions: [],
};
const secret = secretFrom(new Uint8Array(32).fill(7));
const { released: base } = await release(draft, definePolicy(), emptyLedger, secret, { madeOn: "2026-07-01" });

/** A copy of data as if it had been derived from a released report, for tests; the data themselves stay unprotected. */
export function released<T extends object>(data: T): Released<T> {
  if (!base) throw new Error("A draft of 100 clients is released.");
  return derive(base, () => ({ ...data }));
}
