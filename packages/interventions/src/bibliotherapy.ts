import { average, choices, count, defineIntervention, share } from "@rapport/plugin";
import { z } from "zod";

const kinds = ["book", "article", "film", "web_page", "podcast", "own_research"] as const;

/** P5.2 Reading, watching, own research. */
export const bibliotherapy = defineIntervention({
  apiVersion: 1,
  code: "bibliotherapy",
  display: "Reading, watching, own research",
  description: "The client reads, watches or looks up something chosen for the concern, and says what it gave.",
  audience: ["individual", "couple", "other"],
  setting: ["home"],
  physical: "none",
  stages: ["goal_setting", "middle", "reaching_goals", "termination"],
  details: z.strictObject({
    kind: z.enum(kinds),
    finished: z.boolean(),
    useful: z.int().min(0).max(10).optional(),
    discussedWithPartner: z.boolean().optional(),
  }),
  metrics: {
    items: count({ label: "Books, films and pages suggested" }),
    kind: choices("kind", kinds, {
      label: "What was suggested most",
      take: "most",
      labels: {
        book: "Book",
        article: "Article",
        film: "Film",
        web_page: "Web page",
        podcast: "Podcast",
        own_research: "Own research",
      },
    }),
    finished: share("finished", { label: "Finished", better: "higher" }),
    useful: average("useful", { label: "Usefulness", unit: "0 to 10", better: "higher" }),
    discussedWithPartner: share("discussedWithPartner", { label: "Talked about it with the partner", take: "most" }),
  },
  examples: [
    { kind: "article", finished: true, useful: 6, discussedWithPartner: false },
    { kind: "book", finished: false, useful: 5 },
    { kind: "book", finished: true, useful: 8, discussedWithPartner: true },
    { kind: "own_research", finished: true, useful: 7 },
  ],
});
