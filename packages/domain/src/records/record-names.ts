import { recordDefinitions } from "./record-definitions.js";
import type { RecordName } from "./record-types.js";

/** The names of all records. */
export const recordNames: readonly RecordName[] = Object.keys(recordDefinitions).filter(isRecordName);

function isRecordName(name: string): name is RecordName {
  return Object.hasOwn(recordDefinitions, name);
}
