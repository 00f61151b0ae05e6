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
  "outcome.better": "{direction, select, higher {Higher scores are better.} other {Lower scores are better.}}",
  "outcome.changeOf": "a change of {from} to {to}",
  "outcome.figures": "figures",
  "outcome.improved":
    "{label}: about {count} of {people, plural, one {# person} other {# people}} with two scores improved reliably ({interval}){few}{missing}.",
  "outcome.improvedEnd":
    "{label}: {which, select, none {few or none} other {all or nearly all}} of about {people, plural, one {# person} other {# people}} with two scores improved reliably{known, select, yes { ({bound})} other {}}{few}{missing}.",
  "outcome.improvedHeld":
    "{label}: of about {people, plural, one {# person} other {# people}} with two scores, how many improved reliably is held back.",
  "outcome.improvedNoShare":
    "{label}: of about {people, plural, one {# person} other {# people}} with two scores, {improved} improved reliably; shares are not given for so few.",
  "outcome.improvedNotKnown":
    "{label}: of about {people, plural, one {# person} other {# people}} with two scores, it is not known how many improved reliably.",
  "outcome.meanWithheld": "How far scores moved on average is not shown, since too few people have two scores.",
  "outcome.methodComputed":
    "Reliability {reliability} ({source}); standard deviation before treatment in this practice {sd}; z = {z}{known, select, yes {; a change of more than {points} is reliable} other {}}.",
  "outcome.methodNone": "No reliability that Rapport could confirm is known, so reliable change is not computed.",
  "outcome.methodPublished":
    "A change of {inclusive, select, yes {{points} or more} other {more than {points}}} is reliable ({source}).",
  "outcome.methodTooFew":
    "Reliability {reliability} ({source}); the standard deviation rests on too few people to be shown.",
  "outcome.missing": "; about {others, plural, one {# other} other {# others}} ended without a second score",
  "outcome.missingHeld": "; how many ended without a second score is held back",
  "outcome.missingNone": "; few or none ended without a second score",
  "outcome.missingOrMore": "; about {others} or more others ended without a second score",
  "outcome.moved":
    "Scores {way, select, fell {fell} other {rose}} by {points}{coarse, select, yes {, to the nearest {step},} other {}} on average ({doubt}) among about {people, plural, one {# person} other {# people}} with two scores.",
  "outcome.part":
    "{part, select, scored {Two scores} completed {Completed, no second score} left_early {Ended without completing, no second score} open {Still in treatment} improved {Improved reliably} unchanged {No reliable change} deteriorated {Deteriorated reliably} clinical_recovered {Clinical before: recovered} clinical_improved {Clinical before: improved reliably, still clinical} clinical_unchanged {Clinical before: no reliable change} clinical_deteriorated {Clinical before: deteriorated reliably} other_improved {Not clinical before: improved reliably} other_unchanged {Not clinical before: no reliable change} other_deteriorated {Not clinical before: deteriorated reliably} other {{part}}}",
  "outcome.points": "{count, plural, one {{points} point} other {{points} points}}",
  "outcome.shareDeteriorated": "Of those with two scores, {share} deteriorated reliably.",
  "outcome.shareImproved": "Of those with two scores, {share} improved reliably.",
  "outcome.shareOfEnded":
    "If everyone whose episode ended without a second score counts as not improved, it is {share} of about {people, plural, one {# person} other {# people}}.",
  "outcome.shareOfEndedSame":
    "If everyone whose episode ended without a second score counts as not improved, the share stays the same, as far as rounded counts can tell.",
  "outcome.tooFewChanged": "{label}: too few people have two scores to say how they changed.",
  "outcome.tooFewImproved": "{label}: too few people have two scores to say how many improved reliably.",
  "outcome.unmoved":
    "Scores moved by no more than {points} on average{known, select, yes { ({from} to {to})} other {}} among about {people, plural, one {# person} other {# people}} with two scores.",
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
  "recovery.effect":
    "That is about {count, plural, one {{size} standard deviation} other {{size} standard deviations}} of the scores before treatment{known, select, yes { ({from} to {to})} other {}}.",
  "recovery.range": "{side}: {meaning}",
  "recovery.recovered":
    "Of about {clinical, plural, other {#}} who began in the clinical range ({range}), about {recovered, plural, other {#}} recovered: they improved reliably and ended outside it ({interval}).",
  "recovery.recoveredEnd":
    "{which, select, none {Few or none} other {All or nearly all}} of about {clinical, plural, other {#}} who began in the clinical range ({range}) recovered: they improved reliably and ended outside it{known, select, yes { ({bound})} other {}}.",
  "recovery.side":
    "{rule, select, atLeast {{value} or more} above {more than {value}} atMost {{value} or less} other {less than {value}}}",
  "share.atLeast": "at least {share}",
  "share.atMost": "at most {share}",
  "share.inHundred": "{share} in 100",
  "share.near": "near {share}",
  "share.rangeInHundred": "{from} to {to} in 100",
  "stay.exit":
    "{group, select, on {{share} went on to a later stage} back {{share} went back to an earlier stage} completed {{share} completed the work} ended {{share} ended without completing} open {{share} still there} other {{share} left in ways that are not told apart}}",
  "stay.exits": "{stage}, {weeks} after entering: {exits}.",
  "stay.half":
    "{stage}: half of {known, select, yes {about {stays, plural, one {# stay} other {# stays}}} other {stays}} end within about {weeks} ({doubt}){few}.",
  "stay.halfUnder":
    "{stage}: half of {known, select, yes {about {stays, plural, one {# stay} other {# stays}}} other {stays}} end in {weeks} ({doubt}){few}.",
  "stay.intervalNotKnown": "its interval is not known",
  "stay.intervalThatWeek": "its interval lies within that week",
  "stay.leaving": "{stage}: {share} of stays end without the work being completed, within {weeks} of entering{few}.",
  "stay.leavingMost":
    "{stage} is where stays most often end without the work being completed: {share} within {weeks} of entering{few}.",
  "stay.notReached":
    "{stage}: fewer than half of {known, select, yes {about {stays, plural, one {# stay} other {# stays}}} other {stays}} are known to have ended, so the halfway point is not reached{bounded, select, yes { (not before {weeks})} other {, and its interval is not known}}{few}.",
  "stay.withheld":
    "{stage}: when half of {known, select, yes {about {stays, plural, one {# stay} other {# stays}}} other {stays}} end is not shown, since too few clients stand behind it.",
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
