import * as z from "zod/mini";
import { isDay } from "../day.js";

/** @internal */
export const id = z.string().check(z.minLength(1));
/** @internal */
export const words = z.string();
/** @internal */
export const day = z.string().check(z.refine(isDay));
/** @internal */
export const ids = z.readonly(z.array(id));
