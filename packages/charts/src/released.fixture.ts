import { derive, release } from "@rapport/disclosure";
import type { Released } from "@rapport/disclosure";

/** Data as if it had been derived from a released report, for tests. */
export function released<T extends object>(data: T): Released<T> {
  const clients = { count: 100, units: 100 };
  const draft = { population: { clients, episodes: clients, clientsWithoutConsent: clients }, questions: [] };
  const result = release(draft);
  if (!result.released) throw new Error("a draft of 100 clients is released");
  return derive(result.released, () => data);
}
