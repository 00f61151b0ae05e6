import type { Engine } from "../engine/engine.js";
import { besideNext } from "./stays-beside-next.js";

/**
 * Makes the table `stays` for rules that look into it: `episode_id`, `stage`, `entered_on`, and `end_on`, the first day after
 * the stay. A stay without an end ends where the episode's next one begins, or after the last day on which it was seen open;
 * `end_on` is null where neither is known.
 */
export const makeStays = (engine: Engine, inOrder: boolean): Promise<void> =>
  engine.run(
    `create table stays as
     select episode_id, stage, entered_on, coalesce(left_on, least(next_on, seen_until + 1)) as end_on
     from ${besideNext(inOrder)}`,
  );

export const forgetStays = (engine: Engine): Promise<void> => engine.run("drop table stays");
