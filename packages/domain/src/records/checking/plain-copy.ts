import { formatPath } from "./path.js";
import { isProxy } from "./is-proxy.js";
import type { Path } from "./path.js";
import type { RecordIssue, ShapeCode } from "./record-issue.js";

/** No record is deeper, larger or longer; what is, comes from a mistake or from someone who means harm. */
export const limits = { depth: 10, values: 20_000, characters: 100_000 } as const;

const dangerousNames = ["__proto__", "constructor", "prototype"];

/** `steps` is how many values were looked at. */
type Copied =
  | { readonly value: unknown; readonly steps: number; readonly issue?: never }
  | { readonly issue: RecordIssue; readonly steps: number };

type Part = { readonly value: unknown; readonly issue?: never } | { readonly issue: RecordIssue };

/** Where the copy is, and how much it has looked at. One list that grows and shrinks, since a new one a value is slow. */
interface Walk {
  steps: number;
  readonly path: (string | number)[];
}

/**
 * A copy of plain data: texts, finite numbers, booleans, null, lists, and objects without a class. Fields that are
 * `undefined` are left out, as JSON leaves them out.
 *
 * Anything else is refused and none of its code is run: getters, class instances, functions, symbols, cycles, holes in
 * lists, names that reach a prototype. What is checked afterwards is the copy, so a value cannot change in between.
 */
export function plainCopy(given: unknown): Copied {
  const walk: Walk = { steps: 0, path: [] };
  try {
    const part = copyValue(given, walk);
    return part.issue ? { issue: part.issue, steps: walk.steps } : { value: part.value, steps: walk.steps };
  } catch {
    return { ...notPlain([]), steps: walk.steps };
  }
}

function copyValue(value: unknown, walk: Walk): Part {
  const { path } = walk;
  walk.steps += 1;
  if (walk.steps > limits.values) return refuse("too-large", [], `Expected at most ${limits.values} values.`);
  if (value === null || value === undefined || typeof value === "boolean") return { value };
  if (typeof value === "string") {
    if (value.length <= limits.characters) return { value };
    return refuse("too-long", path, `Expected at most ${limits.characters} characters.`);
  }
  if (typeof value === "number") {
    return Number.isFinite(value) ? { value } : refuse("not-finite", path, "Expected a finite number.");
  }
  if (typeof value !== "object" || isProxy(value)) return notPlain(path);
  if (path.length >= limits.depth) {
    return refuse("too-deep", path, `Expected at most ${limits.depth} levels, and no value inside itself.`);
  }
  return Array.isArray(value) ? copyList(value, walk) : copyFields(value, walk);
}

function copyList(list: readonly unknown[], walk: Walk): Part {
  const { path } = walk;
  if (list.length > limits.values) return refuse("too-large", [], `Expected at most ${limits.values} values.`);
  // One key for each element and one for the length: no holes, and nothing hung onto the list.
  if (Object.getPrototypeOf(list) !== Array.prototype && !isForeignList(list)) return notPlain(path);
  if (Reflect.ownKeys(list).length !== list.length + 1) return notPlain(path);
  const copy: unknown[] = [];
  for (let at = 0; at < list.length; at += 1) {
    path.push(at);
    const part = copyProperty(list, String(at), walk);
    if (part.issue) return part;
    if (part.value === undefined) return notPlain(path);
    path.pop();
    copy.push(part.value);
  }
  return { value: Object.freeze(copy) };
}

function copyFields(fields: object, walk: Walk): Part {
  const { path } = walk;
  const prototype: unknown = Object.getPrototypeOf(fields);
  // The second is true of another realm's Object.prototype as well.
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return notPlain(path);
  const copy: Record<string, unknown> = {};
  for (const name of Reflect.ownKeys(fields)) {
    if (typeof name === "symbol") return notPlain(path);
    path.push(name);
    if (dangerousNames.includes(name)) return refuse("unknown-field", path, "This field is not known.");
    const part = copyProperty(fields, name, walk);
    if (part.issue) return part;
    path.pop();
    if (part.value !== undefined) copy[name] = part.value;
  }
  return { value: Object.freeze(copy) };
}

function copyProperty(owner: object, name: string, walk: Walk): Part {
  const property = Reflect.getOwnPropertyDescriptor(owner, name);
  if (property === undefined || !("value" in property)) return notPlain(walk.path);
  return copyValue(property.value, walk);
}

/** A list from another realm, for instance a frame or a test runner's context. */
function isForeignList(list: readonly unknown[]): boolean {
  const prototype: unknown = Object.getPrototypeOf(list);
  return Array.isArray(prototype) && Object.getPrototypeOf(Object.getPrototypeOf(prototype)) === null;
}

function notPlain(path: Path): { readonly issue: RecordIssue } {
  return refuse("not-plain-data", path, "Expected plain data: text, numbers, true or false, lists and plain objects.");
}

function refuse(code: ShapeCode, path: Path, message: string): { readonly issue: RecordIssue } {
  return { issue: { code, path: formatPath(path), message } };
}
