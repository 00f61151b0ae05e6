import type { InterventionType } from "@rapport/plugin";

/** What an invented practice needs to know of an intervention type. Every `InterventionType` fits. */
export type InventedType = Pick<InterventionType, "code" | "audience" | "setting" | "stages" | "examples">;
