/**
 * Every text of a report in English, as ICU messages (Unicode MessageFormat): `{name}` is a place, `{count, plural, one {# client}
 * other {# clients}}` goes by number, `{kind, select, …}` by word. Whole sentences, so that a translation can order them as it
 * needs. Apostrophes are typographic (\u2019), since a straight one is a sign of the format.
 */
export const englishTexts = {
  asOf: "as of {day}",
  "count.about": "about {count}",
  "count.fewerThan": "fewer than {count}",
  "count.heldBack": "a number that is held back",
  "count.heldBackNote": "{mark} stands for a number that is held back.",
  "count.none": "none",
  "course.part": "{count} {status}",
  "course.status":
    "{status, select, completed {completed} stopped {stopped early} ongoing {still going on} other {{status}}}",
  "course.total": "{total, plural, one {About # course} other {About # courses}}.",
  "course.totalOf": "{total, plural, one {About # course} other {About # courses}}: {parts}.",
  "course.withheld": "How many courses there were is not shown, since too few clients stand behind it.",
  "exits.group":
    "{group, select, on {Went on to a later stage} back {Went back to an earlier stage} completed {Completed the work} ended {Ended without completing} open {Still there} other {Left in ways that are not told apart}}",
  "figure.clock": "{share} within {weeks}",
  "figure.clockEnded": "{share} within {weeks}; {ended} ended first",
  "figure.doubt": "{interval}, {rounding}",
  "figure.furthest": "{level} or further: {count}",
  "figure.half": "half within {weeks}",
  "figure.halfNotReached": "half not reached",
  "figure.halfUnder": "half in {weeks}",
  "figure.listed": "each in the table of levels",
  "figure.longestAt": "{steps, plural, one {at {step}: {half}} other {longest at {step}: {half}}}",
  "figure.middle":
    "the middle {of, select, clients {client} episodes {episode} people {person} stays {stay} goals {goal} sessions {session} courses {course} other {assignment}} has {level}",
  "figure.mostOften": "{labels, plural, one {most often {levels}: {count}} other {most often {levels}: {count} each}}",
  "figure.nearest": "to the nearest {step}",
  "figure.noInterval": "no interval can be given",
  "figure.noMost": "no level stands out",
  "figure.notShown": "not shown",
  "figure.rate": "{count} of {total}",
  "figure.rateShare": "{count} of {total}, {share}",
  "figure.withDoubt": "{value} ({doubt})",
  "figure.yes": "yes: {count}",
  "group.about": "{group}: {words}",
  "mean.tooShort":
    "{stage}: the mean of the stays that have ended is {finished}. It leaves out {known, select, yes {{open} that still last} other {those that still last}}, which are mostly the longer ones; with these counted for as long as they were seen, the mean within the first {until, plural, one {week} other {# weeks}} is {restricted}.",
  "method.counts":
    "{method, select, controlledRounding {Every count is rounded, up or down, to a multiple of {base}, so that all tables still add up. That is why the text says “about”.} nearestRounding {Every count is rounded by itself to the nearest multiple of {base}, so that tables need not add up. That is why the text says “about”.} suppression {Counts that could give somebody away are held back, and with them others from which they could be worked out. Both are written as an asterisk, and it is not said which is which.} cellKey {Every count is changed a little at random, in the same way whenever the same people stand behind it, so that tables need not add up. That is why the text says “about”.} other {Random noise was added to every count. That is why the text says “about”.}}",
  "method.inShort":
    "{method, select, controlledRounding {counts rounded to {base}} nearestRounding {counts rounded to {base}} suppression {small counts held back} cellKey {counts changed a little at random} other {random noise in all counts}}",
  "period.between": "episodes opened from {from} to {to}",
  "period.from": "episodes opened from {from} on",
  "period.to": "episodes opened by {to}",
  "preview.mark": "Preview – not for release",
  "protection.lineExact": "The counts behind the line are not rounded.",
  "protection.lineMoved":
    "Rounding can have moved the share still there by at most {points, plural, one {# percentage point} other {# percentage points}}, if all counts were off in the worst way at once.",
  "protection.lineNoLimit": "Nothing limits how far rounding can have moved the line.",
  "question.outcomeChange": "How do scores change from before treatment to its end?",
  "question.pluginMetrics": "What was practised, and how did it go?",
  "question.timeInStage": "How long do clients stay in each stage, and how do they leave it?",
  quotation: "“{text}”",
  range: "{from} to {to}",
  "rate.of": "{count} of {total} {things}{known, select, yes { ({share})} other {}}",
  "reading.cause":
    "Two things that go together need not cause each other. This report describes what was seen and does not show why.",
  "reading.interval":
    "A range in brackets says how far chance alone could move a number: the true value is likely to lie within it. The fewer people, the wider the range. Of shares and lines it is computed from printed counts.",
  "reading.open": "A stay that is still open is not left out. It counts for as long as it was seen.",
  recipient:
    "{recipient, select, team {the practice’s own team} funder {funders} network {a network of practices} other {the public}}",
  "share.atLeast": "at least {share}",
  "share.atMost": "at most {share}",
  "share.inHundred": "{share} in 100",
  "share.near": "near {share}",
  "share.rangeInHundred": "{from} to {to} in 100",
  "things.counted":
    "{of, select, clients {{count, plural, one {# client} other {# clients}}} episodes {{count, plural, one {# episode} other {# episodes}}} people {{count, plural, one {# person} other {# people}}} stays {{count, plural, one {# stay} other {# stays}}} goals {{count, plural, one {# goal} other {# goals}}} sessions {{count, plural, one {# session} other {# sessions}}} courses {{count, plural, one {# course} other {# courses}}} other {{count, plural, one {# assignment} other {# assignments}}}}",
  "things.few":
    "; this rests on few {of, select, clients {clients} episodes {episodes} people {people} stays {stays} goals {goals} sessions {sessions} courses {courses} other {assignments}}",
  "things.many":
    "{of, select, clients {clients} episodes {episodes} people {people} stays {stays} goals {goals} sessions {sessions} courses {courses} other {assignments}}",
  "time.noUpperBound": "no upper bound",
  "time.notKnown": "not known",
  "time.orLess": "{weeks} or less",
  "time.orMore": "{weeks} or more",
  "time.thatWeek": "within that week",
  "time.toNearest": "to the nearest {weeks, plural, one {week} other {# weeks}}",
  "time.under": "less than {bound}",
  "time.underWeeks": "{weeks, plural, one {less than a week} other {less than # weeks}}",
  "time.weeks": "{weeks, plural, one {# week} other {# weeks}}",
} as const;
