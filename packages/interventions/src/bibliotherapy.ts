import { adherence, average, choices, count, defineIntervention, share, timeToFirst } from "@rapport/plugin";
import { z } from "zod";

const kinds = ["book", "article", "film", "web_page", "podcast", "own_research"] as const;

/** P5.2 Reading, watching, own research. The kind is recorded and never the title, which could name a concern. */
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
    /** Whether the client tried something that it suggests. */
    triedFromIt: z.boolean().optional(),
    /** Left out without a partner. */
    discussedWithPartner: z.boolean().optional(),
  }),
  metrics: {
    items: count({ label: "Times they read, watched or looked up" }),
    adherence: adherence({ label: "How much of it was done", better: "higher" }),
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
    firstFinished: timeToFirst({ when: { field: "finished", is: true }, label: "Until the first was finished" }),
    useful: average("useful", { label: "Usefulness", unit: "0 to 10", better: "higher" }),
    triedFromIt: share("triedFromIt", { label: "Tried something from it", take: "most", better: "higher" }),
    discussedWithPartner: share("discussedWithPartner", { label: "Talked about it with the partner", take: "most" }),
  },
  followUps: {
    time: { kind: "revised_plan", suggestion: "Choose a chapter or something shorter." },
    anxiety: { kind: "support", suggestion: "Look at a page of it together in the room." },
    partner: { kind: "revised_plan", suggestion: "Agree whether each reads it alone or both together." },
    forgot: { kind: "support", suggestion: "Settle a day and a place for it." },
    not_agreed: { kind: "change_of_intervention", suggestion: "Let the client choose what to read or watch." },
  },
  sources: [
    "van Lankveld, J. J. D. M. (1998). Bibliotherapy in the treatment of sexual dysfunctions: a meta-analysis. Journal of Consulting and Clinical Psychology.",
    "van Lankveld, J. J. D. M., van de Wetering, F. T., Wylie, K., & Scholten, R. J. P. M. (2021). Bibliotherapy for sexual dysfunctions: a systematic review and meta-analysis. Journal of Sexual Medicine.",
  ],
  examples: [
    { kind: "article", finished: true, useful: 6, triedFromIt: false, discussedWithPartner: false },
    { kind: "book", finished: false, useful: 5 },
    { kind: "book", finished: true, useful: 8, triedFromIt: true, discussedWithPartner: true },
    { kind: "own_research", finished: true, useful: 7, triedFromIt: false },
  ],
});
