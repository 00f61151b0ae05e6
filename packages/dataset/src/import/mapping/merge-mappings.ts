function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * A mapping with another laid over it: what both have as objects is laid over each other in turn, anything else is taken
 * from the second, and a null there takes away what the first has.
 */
export function mergeMappings(under: unknown, over: unknown): unknown {
  if (!isObject(under) || !isObject(over)) return over;
  const merged = { ...under };
  for (const [name, value] of Object.entries(over)) {
    if (value === null) delete merged[name];
    else {
      const merging = Object.hasOwn(under, name) ? mergeMappings(under[name], value) : value;
      // A mapping may be read from JSON with any name in it.
      Object.defineProperty(merged, name, { value: merging, enumerable: true, writable: true, configurable: true });
    }
  }
  return merged;
}
