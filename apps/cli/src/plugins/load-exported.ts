import { authorText } from "../author-text.js";
import { loadDefault } from "../load-module.js";
import type { Loading } from "./plugin-source.js";

/** What may be an intervention type: an object that a module exports, not checked yet. */
export interface ExportedValue {
  readonly value: object;
  /** Where it stands in the list that is exported, as `[0]`; empty where it is exported by itself. */
  readonly where: string;
}

/** How long a module may take to load, in milliseconds. */
const longestLoad = 10_000;

const oneOrMore = "Expected: export default, and then one intervention type or a list of them.";

async function defaultOf(url: string): Promise<Loading<unknown>> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Loading<unknown>>((settle) => {
    const fault = `did not load within ${longestLoad / 1000} seconds.`;
    timer = setTimeout(() => settle({ fault }), longestLoad);
  });
  const loading = loadDefault(url).then(
    (value) => ({ value }),
    (error: unknown) => ({ fault: `could not be loaded. It says: ${authorText(error)}` }),
  );
  try {
    return await Promise.race([loading, late]);
  } finally {
    clearTimeout(timer);
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** What a plug-in's module exports as its default. */
export async function loadExported(url: string): Promise<Loading<readonly ExportedValue[]>> {
  const exported = await defaultOf(url);
  if (exported.fault !== undefined) return exported;
  if (exported.value === undefined) return { fault: `has no default export. ${oneOrMore}` };
  const isList = Array.isArray(exported.value);
  const given: readonly unknown[] = Array.isArray(exported.value) ? exported.value : [exported.value];
  if (given.length === 0 || !given.every(isObject)) {
    return { fault: `has a default export that is no intervention type. ${oneOrMore}` };
  }
  return { value: given.map((value, at) => ({ value, where: isList ? `[${at}]` : "" })) };
}
