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
  "practice.allFigures": "all figures",
  "practice.better": "; {better, select, higher {higher is better} other {lower is better}}",
  "practice.change":
    "{type}, {figure}: {size} {way, select, lower {lower} other {higher}} at the last entry than at the first, on average ({from} to {to}), among about {clients, plural, one {# client} other {# clients}}{direction}{few}.",
  "practice.countsAdherence": "how much was done of what was reported on; partly done counts half",
  "practice.countsChange": "from the first entry of each course to its last, of courses with two entries or more",
  "practice.countsChoicesMost": "what most entries of each course had",
  "practice.countsDone": "entries of each course that were done or partly done, courses without any among them",
  "practice.countsFurthest": "the furthest step of each course, whatever followed",
  "practice.countsMinutes": "all practices of each course whose minutes are recorded",
  "practice.countsOnce": "each course once",
  "practice.countsPerWeek": "from the start of each course to its last entry, a week at least",
  "practice.countsShareMean": "the share of each course’s entries with a yes",
  "practice.countsShareMost": "courses with a yes in any entry",
  "practice.countsTimeAtStep": "time at a step in all; courses still at it count for as long as they were seen",
  "practice.countsWaiting":
    "time since the start of a course; those that go on without it count for as long as they were seen",
  "practice.countsWhereMean": "the share of each course’s entries for which it holds",
  "practice.countsWhereMost": "courses with such an entry",
  "practice.courseMeaning":
    "One intervention of one client, from its start to its end. One that never took place is left out. A client can have several, and several of one type.",
  "practice.courseTerm": "Course",
  "practice.courses":
    "{type}: about {courses, plural, one {# course} other {# courses}}{known, select, yes {, of which {completed} were completed} other {}}{few}.",
  "practice.coursesTooFew": "{type}: too few clients stand behind it to say how many courses there were.",
  "practice.doseMinutes": "minutes in all",
  "practice.dosePerWeek": "practices a week",
  "practice.dosePractices": "practices",
  "practice.entryMeaning":
    "One thing that was agreed or done within a course, on the day of its report, or of its agreement where no report came. A figure looks at the entries that hold its field.",
  "practice.entryTerm": "Entry",
  "practice.figuresMeaning":
    "Declared by the author of the type, who names them and says which entry of a course counts and which direction is better. They are computed as all other figures are; no code of the author runs over records.",
  "practice.figuresTerm": "Figures of a type",
  "practice.furthest":
    "{type}: about {count} of {courses, plural, one {# course} other {# courses}} got to {level} or further{few}.",
  "practice.mean":
    "{type}, {figure}: {mean} on average among about {clients, plural, one {# client} other {# clients}}{direction}{few}.",
  "practice.meanMeaning":
    "The courses of a client, and of those that share a person with it, are averaged first, so that each counts once. A number beyond its scale counts as the nearer end. The interval is a {level} t interval (Student 1908), rounded outwards.",
  "practice.meanTerm": "Mean over clients",
  "practice.mostOften":
    "{type}, {figure}: most often {levels}, {labels, plural, one {about {count} of {courses, plural, one {# course} other {# courses}}} other {about {count} each of {courses, plural, one {# course} other {# courses}}}}{few}.",
  "practice.noFigures": "Its author asks for no figures beside the courses.",
  "practice.reached":
    "{type}, {figure}: {words}{known, select, yes {, of about {courses, plural, one {# course} other {# courses}}} other {}}{few}.",
  "practice.takeFirst": "the first entry of each course",
  "practice.takeLast": "the last entry of each course",
  "practice.takeMean": "the mean of each course’s entries",
  "practice.takeMost": "the highest of each course",
  "practice.timeMeaning":
    "The days from an entry at the step to the next entry, added up over the course, and the Kaplan–Meier median (Kaplan & Meier 1958) of the courses that were at it, rounded to whole weeks.",
  "practice.timeTerm": "Time at a step",
  "practice.untilMeaning":
    "An actuarial life table (Cutler & Ederer 1958) from the start of a course, computed from rounded counts. To end without it competes with reaching it (Aalen & Johansen 1978). Where nobody ended first, the interval of the share is given.",
  "practice.untilTerm": "Time until something is reached",
  "practice.yes": "{type}, {figure}: yes for {count} of {courses, plural, one {# course} other {# courses}}{few}.",
  "preview.mark": "Preview – not for release",
  "protection.attack":
    "Before it was made, a program attacked the report as a reader would who knows this program and all of its rules: it combined all {counts} counts ({earlier, plural, =0 {there is no earlier report} one {together with # earlier report} other {together with # earlier reports}}).",
  "protection.holdsFor": "It holds for {recipient}. For anybody else a report of its own has to be made.",
  "protection.lineExact": "The counts behind the line are not rounded.",
  "protection.lineMoved":
    "Rounding can have moved the share still there by at most {points, plural, one {# percentage point} other {# percentage points}}, if all counts were off in the worst way at once.",
  "protection.lineNoLimit": "Nothing limits how far rounding can have moved the line.",
  "protection.lines":
    "Lines over time are drawn from the printed counts, on days that were fixed without looking at the records, and end where fewer than {fewest} are left. Between two points a line is straight although clients may have left at any time in between, so it can be off by up to one interval.",
  "protection.linesMoved":
    "Rounding can have moved no point of a stage’s line by more than {points, plural, one {# percentage point} other {# percentage points}}, and by that only if all counts were off in the worst way at once; the table of each line says how far.",
  "protection.merged":
    "{tables, plural, one {In # table} other {In # tables}}, categories with few in them, or with one practitioner’s clients alone, were merged. The names of the merged classes stand in the tables.",
  "protection.noLimit": "Nothing limits how far a printed count can lie from the true one.",
  "protection.nobody":
    "Nobody can tell from this report{earlier, plural, =0 {} one {, with # earlier one,} other {, with all # earlier ones,}} that a count is one of 1 to {small}: numbers that agree with everything printed always include one outside of these as well. The same holds of every sum and difference that would show so small a group.",
  "protection.notAgainstAll":
    "This is not anonymity against somebody who knows all the other clients: they can subtract whom they know.",
  "protection.notFromPractice":
    "It hides nothing from the practice itself, which holds the records and the secret that decides how numbers are printed.",
  "protection.notMerged": "No categories were merged.",
  "protection.notWithheld": "No figure is withheld.",
  "protection.repeated":
    "{figures, plural, one {# figure is} other {# figures are}} printed as in the last report, since too few clients have come or gone since then.",
  "protection.rounding":
    "Medians are given in whole weeks, or more coarsely where a single client could move them, with their ranges rounded outwards; means to a step that no single client can move them by more than. Shares are given in whole percent of printed counts, and need a whole of at least {fewest}.",
  "protection.tested": "That was tested for {recipient}, and the report is anonymised for them alone.",
  "protection.testing": "It is being tested for {recipient}.",
  "protection.unit":
    "Clients who share a person, such as somebody seen alone and as half of a couple, count as one here.",
  "protection.withheld":
    "{figures, plural, one {# figure is} other {# figures are}} not shown: each rests on fewer than {fewest} clients, or on one practitioner’s clients alone, or would give something away together with other numbers. Where the text says “too few” it means any of these: which one applies is not said, since that could give something away itself.",
  "protection.within":
    "Every printed count lies within {furthest} of the true one: taken alone, {example} stands for any number from {from} to {to}. Small differences and zeros are not informative.",
  "protection.zero":
    "A printed 0 stands for any number from 0 to {furthest} and is written as that, or as “fewer than {bound}”, so that not even a zero gives something away. Sums take it for 0.",
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
