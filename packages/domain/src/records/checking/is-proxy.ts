/** Node's own answer, where there is one: asking costs next to nothing, and this package stays free of Node's modules. */
const node = globalThis.process?.getBuiltinModule?.("node:util");

/** Whether an object's every property is answered by code. Elsewhere only cloning tells: it refuses a proxy. */
export function isProxy(value: object): boolean {
  if (node) return node.types.isProxy(value);
  try {
    structuredClone(value);
    return false;
  } catch {
    return true;
  }
}
