const deepest = 20;

/** The first path at which a value is not what JSON can hold (`undefined` counts as missing); `undefined` if all is. */
export function unplainPath(value: unknown, path: string, depth = 0): string | undefined {
  switch (typeof value) {
    case "string":
    case "boolean":
    case "undefined":
      return undefined;
    case "number":
      return Number.isFinite(value) ? undefined : path;
    case "object":
      return value === null ? undefined : unplainWithin(value, path, depth);
    default:
      return path;
  }
}

function unplainWithin(value: object, path: string, depth: number): string | undefined {
  if (depth > deepest || !(Array.isArray(value) || isPlain(value))) return path;
  for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
    if (!descriptor.enumerable) continue;
    const where = Array.isArray(value) ? `${path}[${name}]` : path === "" ? name : `${path}.${name}`;
    const found = "value" in descriptor ? unplainPath(descriptor.value, where, depth + 1) : where;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** By shape, since the object can come from another realm, whose `Object` is another one. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
