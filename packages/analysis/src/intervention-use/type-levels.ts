import type { MergeNode } from "@rapport/disclosure";
import type { InterventionType } from "@rapport/plugin";
import type { Label } from "../curve.js";

/** An intervention type's code among other codes: as any text can be one, none is taken for another thing. */
export function typeCode(type: string): string {
  return `type:${type}`;
}

/** Episodes that began with more than one type on one day. */
export const several = "several";
/** Types that are not given: their codes are text from the records. */
export const otherType = "other";

/** How many types an episode has. */
export const typeCounts: readonly Label[] = [
  { code: "0", label: "None" },
  { code: "1", label: "1" },
  { code: "2", label: "2" },
  { code: "3", label: "3" },
  { code: "4+", label: "4 or more" },
];

/** Where a type stands among the types of an episode. */
export const places: readonly Label[] = [
  { code: "first", label: "Began first" },
  { code: "second", label: "Second" },
  { code: "later", label: "Third or later" },
];

export function firstTypeLevels(plugins: readonly InterventionType[]): readonly Label[] {
  return [
    ...plugins.map(({ code, display }) => ({ code: typeCode(code), label: display })),
    { code: several, label: "Several on the same day" },
    { code: otherType, label: "Another type" },
  ];
}

/** How many assignments of a type an episode had, at home and in the room. */
export const doses: readonly Label[] = [
  { code: "0", label: "None" },
  { code: "1", label: "1" },
  { code: "2-3", label: "2 or 3" },
  { code: "4-6", label: "4 to 6" },
  { code: "7+", label: "7 or more" },
];

/** How helpful an episode’s homework of a type was, 0 to 10, by the mean of its ratings. */
export const ratings: readonly Label[] = [
  { code: "low", label: "Below 4" },
  { code: "middle", label: "4 to below 7" },
  { code: "high", label: "7 or more" },
  { code: "unrated", label: "Not rated" },
];

/** Ratings are merged with each other before they are with none. */
export const ratingsTree: readonly MergeNode[] = [
  {
    code: "any_or_none",
    display: "All episodes with it",
    children: [
      {
        code: "rated",
        display: "Rated",
        children: [{ code: "below-7", display: "Below 7", children: ["low", "middle"] }, "high"],
      },
      "unrated",
    ],
  },
];
