/** The code of a failed system call, such as ENOENT. */
export function systemCode(cause: unknown): unknown {
  return typeof cause === "object" && cause !== null && "code" in cause ? cause.code : undefined;
}
