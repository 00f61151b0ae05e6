/**
 * Every text of a report in English, as ICU messages (Unicode MessageFormat): `{name}` is a place, `{count, plural, one {# client}
 * other {# clients}}` goes by number, `{kind, select, …}` by word. Whole sentences, so that a translation can order them as it
 * needs. Apostrophes are typographic (\u2019), since a straight one is a sign of the format.
 */
export const englishTexts = {
  asOf: "as of {day}",
  "chart.monthsSince": "{start, select, entering {Months in the stage} other {Months since the start}}",
  "chart.part": "{amount} {label}",
  "chart.weeksSince": "{start, select, entering {Weeks in the stage} other {Weeks since the start}}",
  "count.about": "about {count}",
  "count.fewerThan": "fewer than {count}",
  "count.heldBack": "a number that is held back",
  "count.heldBackNote": "{mark} stands for a number that is held back.",
  "count.none": "none",
  "exits.group":
    "{group, select, on {Went on to a later stage} back {Went back to an earlier stage} completed {Completed the work} ended {Ended without completing} open {Still there} other {Left in ways that are not told apart}}",
  "figure.middle":
    "the middle {of, select, clients {client} episodes {episode} people {person} stays {stay} goals {goal} sessions {session} courses {course} other {assignment}} has {level}",
  "flow.stageWithNote": "{stage}, {note}",
  "group.about": "{group}: {words}",
  "incidence.endedFirst": "ended first",
  "incidence.goingOn": "Going on without it",
  "incidence.linesEnd": "The lines end where too few were left.",
  "incidence.reached": "reached it",
  "method.counts":
    "{method, select, controlledRounding {Every count is rounded, up or down, to a multiple of {base}, so that all tables still add up. That is why the text says “about”.} nearestRounding {Every count is rounded by itself to the nearest multiple of {base}, so that tables need not add up. That is why the text says “about”.} suppression {Counts that could give somebody away are held back, and with them others from which they could be worked out. Both are written as an asterisk, and it is not said which is which.} cellKey {Every count is changed a little at random, in the same way whenever the same people stand behind it, so that tables need not add up. That is why the text says “about”.} other {Random noise was added to every count. That is why the text says “about”.}}",
  "method.inShort":
    "{method, select, controlledRounding {counts rounded to {base}} nearestRounding {counts rounded to {base}} suppression {small counts held back} cellKey {counts changed a little at random} other {random noise in all counts}}",
  "period.between": "episodes opened from {from} to {to}",
  "period.from": "episodes opened from {from} on",
  "period.to": "episodes opened by {to}",
  quotation: "“{text}”",
  range: "{from} to {to}",
  recipient:
    "{recipient, select, team {the practice’s own team} funder {funders} network {a network of practices} other {the public}}",
  "run.gap": "A gap is a month that is not shown.",
  "run.lowerLimit": "lower limit",
  "run.mean": "mean",
  "run.signalBeyond": "Beyond a limit, which chance alone seldom brings",
  "run.signalInARow": "One of eight or more in a row on one side of the mean, which chance alone seldom brings",
  "run.upperLimit": "upper limit",
  "share.atLeast": "at least {share}",
  "share.atMost": "at most {share}",
  "share.inHundred": "{share} in 100",
  "share.near": "near {share}",
  "share.rangeInHundred": "{from} to {to} in 100",
  "survival.halfBy": "half by about {weeks}",
  "survival.halfNotReached": "half: not reached",
  "survival.halfUnder": "half in {weeks}",
  "survival.interval": "({interval})",
  "survival.intervalNotKnown": "(interval not known)",
  "survival.lineEnds": "The line ends where too few were left.",
  "survival.stillThere": "Still there",
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
