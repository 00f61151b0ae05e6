import { systemCode } from "./system-code.js";

/** Whether there is a process of this number. */
export function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // A process of somebody else is there, but may not be signalled.
    return systemCode(error) !== "ESRCH";
  }
}
