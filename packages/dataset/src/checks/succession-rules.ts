import type { RowRule } from "./row-rule.js";
import { besideNext, inTheirOrder, staysWithDays } from "./stays-beside-next.js";

/** Where a stay is left out, the days that it took are no gap, but follow from what is wrong with it. */
const isWhole = "episode_id not in (select episode_id from torn_episodes)";

const end = "coalesce(left_on, seen_until)";

/** A stay that overlaps a later one overlaps the next, so that the others are looked for only where there is one. */
const overlapping = {
  over: `(
    select *, lead(entered_on) over (${inTheirOrder}) as next_on,
      max(${end}) over (${inTheirOrder} rows between unbounded preceding and 1 preceding) as taken_until
    from ${staysWithDays}
  )`,
  wrong: `coalesce(next_on < ${end}, false) or coalesce(entered_on < taken_until, false)`,
};

/** Stays that still last in an episode that is closed; only where there is one it matters whether another follows it. */
const lastingInClosed = {
  over: `(
    select s.record, s.left_on, s.seen_until
    from ${staysWithDays} s join raw_episodes e on e.episode_id = s.episode_id
    where s.left_on is null and s.seen_until is null and e.closed_on is not null
  )`,
  wrong: "true",
};

interface SuccessionOptions {
  /** The stays stand in the table as they follow each other, see `staysInOrder`. */
  readonly inOrder: boolean;
  /** Some rows of the table could not be read. */
  readonly isTorn: boolean;
}

/** How the stays of an episode follow each other (P3.9). */
export function successionRules({ inOrder, isTorn }: SuccessionOptions): readonly RowRule[] {
  const over = besideNext(inOrder);
  return [
    {
      code: "overlapping-stays",
      column: "left_on",
      over,
      wrong: `next_on < ${end}`,
      exactly: overlapping,
      message: "overlaps another stay of the episode",
      hint: "An episode is in one stage at a time: correct the days of these stays, or remove the row that is wrong.",
    },
    {
      code: "open-stay-before-another",
      column: "left_on",
      over,
      wrong: "left_on is null and seen_until is null and next_on is not null",
      message: "is empty, though the episode has a later stay; the stay is taken as one that still lasts",
      hint: "Fill in the day on which the stage was left, and the exit.",
    },
    {
      code: "censored-before-another",
      column: "left_on",
      over,
      wrong: "left_on is null and seen_until is not null and next_on is not null",
      message: "is empty, though the episode has a later stay: the stay counts as last seen open, and was left",
      hint: "Fill in the day on which the stage was left, and the exit.",
    },
    {
      code: "gap-between-stays",
      column: "left_on",
      over,
      wrong: "next_on > left_on",
      exactly: { over, wrong: `next_on > left_on and ${isWhole}` },
      message: "is before the day on which the episode's next stay began, so some days are in no stage",
      hint: `${isTorn ? "A row between them may be one that could not be read: mend those first. " : ""}Check both days; a stage may begin on the day on which the one before it was left.`,
    },
    {
      code: "closed-with-open-stay",
      column: "left_on",
      ...lastingInClosed,
      exactly: {
        over: `(
        select s.record, s.next_on, s.left_on, s.seen_until
        from ${over} s join raw_episodes e on e.episode_id = s.episode_id where e.closed_on is not null
      )`,
        wrong: "left_on is null and seen_until is null and next_on is null",
      },
      message: "is empty, though the episode is closed; the stay is taken as one that still lasts",
      hint: "Fill in the day on which the stage was left, and how the episode ended as the exit.",
    },
  ];
}
