import { cliniko } from "./cliniko.js";
import { jane } from "./jane.js";
import { simplepractice } from "./simplepractice.js";

/**
 * Mappings for the appointment exports of practice systems, by name. They are made from what is publicly known of the exports
 * and were never held against a real one.
 */
export const importPresets = { simplepractice, jane, cliniko } as const;
export type ImportPreset = keyof typeof importPresets;
