/**
 * Every text of a report in English, as ICU messages (Unicode MessageFormat): `{name}` is a place, `{count, plural, one {# client}
 * other {# clients}}` goes by number, `{kind, select, …}` by word. Whole sentences, so that a translation can order them as it
 * needs. Apostrophes are typographic (\u2019), since a straight one is a sign of the format.
 */
export const englishTexts = {
  "access.attendance":
    "Of the sessions scheduled for a client, {share} were attended, on average over about {clients} clients{few}.",
  "access.attendanceAndRest":
    "Of the sessions scheduled for a client, {share} were attended, on average over about {clients} clients; {rest}{few}.",
  "access.attendanceMeans":
    "For each client the share of all sessions scheduled up to the as-of day that were attended, cancelled in time, cancelled late or missed without word, or cancelled by the practice; then the mean over clients with its t interval (Student 1908). Sessions themselves are not counted, since a client has many of them.",
  "access.attendanceTerm": "Attendance",
  "access.attended": "Sessions attended",
  "access.byPractice": "Sessions cancelled by the practice",
  "access.came": "Of first contacts, {share} had come to a first session {weeks} later{few}.",
  "access.cameOf": "Of about {began} first contacts, {share} had come to a first session {weeks} later{few}.",
  "access.cancelled": "Sessions cancelled in time",
  "access.declined": "First contacts declined",
  "access.declinedCounts": "all first contacts, those not yet decided among them",
  "access.declinedSentence":
    "{held, select, yes {{number} of {total} first contacts were declined} other {{number} of {total} first contacts were declined}}{shown, select, yes { ({share})} other {}}{why}{few}.",
  "access.declinedWhy": ", most often for {reasons}: about {count}",
  "access.declinedWhyEach": ", most often for {reasons}: about {count} each",
  "access.declines": "Why first contacts were declined",
  "access.declinesCounts": "declined first contacts",
  "access.firstSession": "First session",
  "access.firstSessionMeans":
    "The first session that was attended, from the day of first contact on. Of episodes that began before their records did it is not known. A telephone call in the intake stage decides fit and is no session; nor is a booster session, or one after the end of the episode. To end without a session competes with coming to one (Aalen & Johansen 1978). The time by which half had come is the Kaplan–Meier median in which those who ended without a session stay among all for as long as they could have been seen (Fine & Gray 1999).",
  "access.format": "With whom sessions were held",
  "access.halfCame": "When half of all first contacts had come",
  "access.halfCameCounts":
    "first contacts, those that ended without a session among them; episodes that began before their records did are left out",
  "access.halfUnder": "Half of first contacts came to a first session in {weeks} ({interval}).",
  "access.halfWithin": "Half of first contacts came to a first session within {weeks} ({interval}).",
  "access.heldCounts": "episodes with an attended session",
  "access.limits": "Limits of a run chart",
  "access.limitsMeans":
    "The mean of the monthly counts as printed, and 2.66 times the mean difference from one month to the next to either side of it, not below 0 (Shewhart 1931; Wheeler & Chambers 1992). A month stands out beyond a limit, or as one of eight or more in a row on one side of the mean. Rounded counts vary more than true ones, so that the limits are rather too wide.",
  "access.measure":
    "The time from first contact to first session in weeks, what became of scheduled sessions, how many there were and how far apart, and who was declined: first contacts up to the as-of day.",
  "access.missed": "Sessions cancelled late or missed without word",
  "access.modality": "Where sessions were held",
  "access.months": "First contacts by month",
  "access.monthsCounts": "all first contacts, by the month in which they were made",
  "access.perEpisode": "Attended sessions of an episode",
  "access.perEpisodeCounts":
    "episodes that have ended, those without a session among them; no booster sessions; episodes that began before their records did are left out",
  "access.perEpisodeSentence":
    "Of about {total} episodes that have ended, the one in the middle had {sessions, select, 1 {1 attended session} other {{sessions} attended sessions}}{few}.",
  "access.reading":
    "a first contact counts whether a session followed or not, so that those who never came do not get lost.",
  "access.restByPractice": "{share} cancelled by the practice",
  "access.restCancelled": "{share} cancelled in time",
  "access.restMissed": "{share} were cancelled late or missed without word",
  "access.scheduledCounts":
    "of all sessions scheduled for a client up to the as-of day; clients who share a person count once",
  "access.spacing": "From one attended session to the next",
  "access.spacingCounts":
    "episodes with two attended sessions or more, by the median; the time after the last is not in it",
  "access.spacingEach":
    "From one attended session to the next it is most often {gap}, in about {count} each of {total} episodes{few}.",
  "access.spacingSentence":
    "From one attended session to the next it is most often {gap}, in about {count} of {total} episodes{few}.",
  "access.title": "How do clients come to sessions, and how often?",
  "access.toFirstSession": "Time from first contact to first session",
  "access.toFirstSessionCounts":
    "first contacts; a call in the intake stage is no session; episodes that began before their records did are left out",
  "access.tooFew": "Too few first contacts are known to say how clients come to sessions.",
  "afterTermination.booster": "Booster session",
  "afterTermination.boosterMeans":
    "An attended session after the day on which an episode was completed; on that day itself, one that is recorded as a booster.",
  "afterTermination.boosterSentence":
    "{some, select, yes {About {count} of {total} completed episodes} other {Few or none of {total} completed episodes}} had a booster session in the 26 weeks after closing{few}.",
  "afterTermination.boosters": "Booster sessions attended",
  "afterTermination.boostersCounts":
    "episodes completed at least 26 weeks before the as-of day; sessions in the 26 weeks after closing",
  "afterTermination.followed": "How long ago episodes were completed",
  "afterTermination.followedCounts": "all completed episodes",
  "afterTermination.measure":
    "Booster sessions, and new episodes of the same clients, in weeks after closing: episodes that were completed; those that ended in another way are left out.",
  "afterTermination.reading":
    "each figure counts only episodes that were completed long enough ago, so that all in it were seen for as long. A return tells nothing of its reason.",
  "afterTermination.returned": "New episode after completion",
  "afterTermination.returnedCounts":
    "episodes completed more than 52 weeks before the as-of day; a declined contact is a new episode, too",
  "afterTermination.returnedMeans":
    "An episode that names the completed one as the one that it reopens, or a later one of the same client, whatever became of it. The earliest counts, from the day of closing to the day on which it was opened.",
  "afterTermination.returnedSentence":
    "{some, select, yes {About {count} of {total} completed episodes were} other {Few or none of {total} completed episodes were}} followed by a new one within 52 weeks{few}.",
  "afterTermination.title": "What happens after termination?",
  "afterTermination.tooFew": "Too few episodes were completed long enough ago to say what followed.",
  asOf: "as of {day}",
  "attainment.achievementBetter": "Improving or achieved",
  "attainment.achievementCaption":
    "To the left of the line what went worse, to the right what went better, on it what shows neither.",
  "attainment.achievementSubtitle": "Share of agreed goals",
  "attainment.achievementTitle": "What came of goals",
  "attainment.achievementWorse": "Worse or not achieved",
  "attainment.allGoals": "All goals",
  "attainment.description": "One bar of {note}. {parts}.",
  "attainment.levelsBetter": "More than expected",
  "attainment.levelsCaption": "To the left of the line less than was expected, to the right more, on it as expected.",
  "attainment.levelsSubtitle": "Share of goals rated by attainment scaling",
  "attainment.levelsTitle": "Goal attainment at the last rating",
  "attainment.levelsWorse": "Less than expected",
  "change.deteriorated": "Deteriorated reliably",
  "change.ended": "about {count} whose episode ended",
  "change.improved": "Improved reliably",
  "change.missing": "No second score",
  "change.row": "{instrument}: {parts}.",
  "change.share":
    "{part, select, improved {{share} improved reliably} unchanged {{share} no reliable change} deteriorated {{share} deteriorated reliably} other {{share} no second score}}",
  "change.subtitle": "Share of people; the note on each bar says which people are counted",
  "change.title": "Reliable change from before treatment to its end",
  "change.twoScores": "about {count} with two scores",
  "change.unchanged": "No reliable change",
  "change.untold": "Held back, or left over by rounding",
  "chart.anonymisedFor": "Anonymised for: {recipient}",
  "chart.inTable": "Figures in a table",
  "chart.level": "{counted}, {share}",
  "chart.levelEach": "{words} each",
  "chart.monthsSince": "{start, select, entering {Months in the stage} other {Months since the start}}",
  "chart.part": "{amount} {label}",
  "chart.sentence": "{text}.",
  "chart.shareOf": "Share of {things}: {counts}",
  "chart.stage": "Stage",
  "chart.then": "{before}; {after}",
  "chart.weeksSince": "{start, select, entering {Weeks in the stage} other {Weeks since the start}}",
  "column.atLeast": "At least",
  "column.atMost": "At most",
  "column.atRisk": "At risk",
  "column.atRiskSays": "Printed count of those still at risk; empty where it is a printed 0, and for incidence.",
  "column.count": "Count",
  "column.countAtLeastSays": "The least that the true count can be, by its printed form alone.",
  "column.countAtMostSays":
    "The most that the true count can be, by its printed form alone; empty where nothing limits it.",
  "column.countSays": "The count as printed, protected by rounding or noise; empty in any other state.",
  "column.countStateSays":
    "printed: the rounded count stands in the next column; fewer than: any number from 0 to one less than in the column fewer_than; held back: not shown, to protect this count or another; impossible: by the rules of the domain there can be none.",
  "column.day": "Day",
  "column.daySays": "Days since the beginning.",
  "column.estimate": "Estimate",
  "column.estimateAtLeastSays": "What the true value is at least, where only that is given.",
  "column.estimateAtMostSays": "What the true value is at most, where only that is given.",
  "column.estimateSays": "The estimate, in the unit of its row.",
  "column.estimateStateSays":
    "printed; not reached: fewer than half came so far; not given: too few for a percentage; at most, at least: only a bound is given, in the column of that name.",
  "column.exit": "Exit",
  "column.exitCode": "Exit (code)",
  "column.exitCodeSays": "Code of the exit; empty for survival.",
  "column.exitSays": "What the exit is called; empty for survival.",
  "column.fewerThan": "Fewer than",
  "column.fewerThanSays": "The count is less than this and may be 0; empty in any other state.",
  "column.figure": "Figure",
  "column.figureCode": "Figure (code)",
  "column.figureCodeSays": "Code of the figure within its group.",
  "column.figureSays": "What the figure is called.",
  "column.furthest": "Furthest",
  "column.furthestSays":
    "The most that survival can lie from the exact Kaplan–Meier estimate on any day of the curve; empty where nothing limits it.",
  "column.group": "Group",
  "column.groupCode": "Group (code)",
  "column.groupCodeSays":
    "Code of what the row is about: a stage, an instrument, an intervention type, an area; all for everybody.",
  "column.groupSays": "What the group is called.",
  "column.inUnit": "{unit, select, days {In days.} other {As a share of one.}}",
  "column.item": "Item",
  "column.itemCode": "Item (code)",
  "column.itemCodeSays": "Code of what is said.",
  "column.itemSays": "What is said.",
  "column.kind": "Kind",
  "column.kindSays":
    "mean, position (a median time), spread (a standard deviation), rate, proportion, derived (computed from other printed figures), test (the class of its p, as at most or at least), or setting: a number that a method uses.",
  "column.level": "Level",
  "column.levelSays": "How sure the interval is meant to be.",
  "column.lower": "Lower",
  "column.lowerSays": "Lower end of the interval; empty where it is not known.",
  "column.measure": "Measure",
  "column.measureSays":
    "survival: the share still there; incidence: the share that left by the exit of the row. On a day they add up to one, but for exits that too few took by then.",
  "column.mergedOf": "Merged of",
  "column.mergedOfSays": "Codes of the categories in a class, parted by spaces; empty for a category by itself.",
  "column.method": "Method",
  "column.methodSays": "How it was estimated, from printed numbers alone where they give it.",
  "column.number": "Number",
  "column.numberSays": "Its value where that is a number.",
  "column.numerator": "Numerator",
  "column.numeratorSays": "Printed count of those that a share or rate counts.",
  "column.outOf": "Out of",
  "column.outOfSays": "Printed count of those that it is of.",
  "column.part": "Part",
  "column.partCode": "Part (code)",
  "column.partCodeSays": "Code of the part that was counted, or of the class that categories were merged into.",
  "column.partSays": "What the part is called.",
  "column.placedFigureSays": "What the figure is called; empty where it has no name beside its code.",
  "column.question": "Question",
  "column.questionCode": "Question (code)",
  "column.questionCodeSays": "Code of the question, as --only takes it.",
  "column.questionSays": "The question in words.",
  "column.reason": "Reason",
  "column.reasonSays":
    "Why it is not shown; which of two reasons it was is not said, since that could give something away.",
  "column.scaleFrom": "Scale from",
  "column.scaleFromSays": "The least that a value can be on its scale.",
  "column.scaleTo": "Scale to",
  "column.scaleToSays": "The most that a value can be on its scale.",
  "column.share": "Share",
  "column.shareSays":
    "Estimated from printed counts by an actuarial life table (Cutler & Ederer 1958), exits as cumulative incidences (Aalen & Johansen 1978).",
  "column.state": "State",
  "column.step": "Step",
  "column.stepSays": "What the estimate and its interval are rounded to, in the unit of the row.",
  "column.survivalLowerSays": "Lower end of the interval of survival.",
  "column.survivalUpperSays": "Upper end of the interval of survival.",
  "column.table": "Table",
  "column.tableCode": "Table (code)",
  "column.tableCodeSays": "Code of what the people are divided by; scope for how many the report is about.",
  "column.tableSays": "What the table is called.",
  "column.text": "Text",
  "column.textSays": "Its value where that is words or a day.",
  "column.total": "Total",
  "column.totalSays":
    "The printed whole that the part belongs to: the denominator of its share; empty where it is a whole itself.",
  "column.unit": "Unit",
  "column.unitSays":
    "days, points, share (of one), percent, standard deviations, or what the author of an intervention type says; empty for a bare number.",
  "column.upper": "Upper",
  "column.upperSays": "Upper end of the interval; empty where it is not known.",
  "column.what": "What",
  "column.whatSays": "question, group, figure, or population table.",
  "column.withheldFigureSays": "Code of the figure; empty for a whole group or question.",
  "column.withheldGroupSays": "Code of the group; empty for a whole question.",
  "column.withheldQuestionSays": "Code of the question; empty for a population table.",
  "commitment.acrossZero": "from {from} to {to}",
  "commitment.adjusted.meaning":
    "The change less the one that is expected from the first score by least squares over everybody with two scores on the measure (Vickers & Altman 2001), turned so that more is better, and divided by the standard deviation of those first scores, so that measures can be put together. Values beyond 3 count as 3. Where a group and its first scores go together, the difference between groups is told too small rather than too large.",
  "commitment.adjusted.term": "Improvement beside what the first score lets expect",
  "commitment.adjustedChange.counts":
    "completed episodes with a score before treatment and one at the end; clients count once",
  "commitment.adjustedChange.name": "Improvement beside what the first score lets expect (standard deviations)",
  "commitment.attendance.meaning":
    "Sessions attended, of those that were scheduled by the as-of day; sessions that the practice cancelled and booster sessions are left out.",
  "commitment.attendance.term": "Attendance",
  "commitment.beside":
    "{way, select, more {{those} by {points} more} less {{those} by {points} less} other {{those} about as much as expected}} ({interval})",
  "commitment.change": "{improved}; about {clients} have both scores{few}.",
  "commitment.changes": "{improved}; {beside}{few}. {caution}",
  "commitment.completed.counts": "of ended episodes that reached treatment",
  "commitment.completed.name": "Episodes that were completed",
  "commitment.completedBy": "{who}: {rate} were completed{few}.",
  "commitment.completedOfAll": "Of all in this group, {rate} were completed{few}.",
  "commitment.completions":
    "{who}: {rate} were completed{few}; of {those}, {otherRate} were completed{otherFew}. {caution}",
  "commitment.deviations": "{size, plural, one {{points} standard deviation} other {{points} standard deviations}}",
  "commitment.end": "{way, select, more {{points} more} less {{points} less} other {{points}}}",
  "commitment.ended": "ended episodes",
  "commitment.homework.meaning":
    "Of the home assignments of an episode that were reported on, what was done; what was done in part counts half. Episodes without a report are in neither group.",
  "commitment.homework.term": "Homework done",
  "commitment.improved":
    "{way, select, more {{who} improved by {size} more than expected from their first score} less {{who} improved by {size} less than expected from their first score} other {{who} improved about as much as expected from their first score}} ({interval})",
  "commitment.measure":
    "Change in scores beside what the first score lets expect, and completed work, by homework done, by attendance and by motivation; of episodes that reached treatment and have ended.",
  "commitment.motivation.meaning":
    "The practitioner’s rating at the start, 0 to 10; of people in one client, the mean. The lines between the groups were drawn before any numbers were seen.",
  "commitment.motivation.term": "Motivation",
  "commitment.noCause":
    "This is an association: it does not show that {by, select, homework {homework was the cause} attendance {coming to sessions was the cause} motivation {motivation was the cause} other {one was the cause of the other}}.",
  "commitment.noInterval": "no interval can be given",
  "commitment.reading":
    "a change is held against the change that everybody’s scores on the same measure let expect of the same first score, in standard deviations of first scores; 0 is as expected, more is better. These are associations, adjusted for the first score and for nothing else: those who get better may do more for that reason, and who leaves early misses sessions first.",
  "commitment.those":
    "{by, select, homework {those who did less} attendance {those who came to fewer} motivation {those with less} other {the others}}",
  "commitment.title": "Does commitment go with progress?",
  "commitment.tooFew": "{who}: there are too few to say how it went.",
  "commitment.who.attendanceHigh": "Clients who came to 80% or more of their sessions",
  "commitment.who.attendanceLow": "Clients who came to less than 80% of their sessions",
  "commitment.who.homeworkHigh": "Clients who did half or more of their homework",
  "commitment.who.homeworkLow": "Clients who did less than half of their homework",
  "commitment.who.motivationHigh": "Clients with a motivation of 7 of 10 or more at the start",
  "commitment.who.motivationLow": "Clients with a motivation below 7 of 10 at the start",
  "count.about": "about {count}",
  "count.fewerThan": "fewer than {count}",
  "count.heldBack": "a number that is held back",
  "count.heldBackNote": "{mark} stands for a number that is held back.",
  "count.none": "none",
  "couples.byResult": "Treatments of couples, by what came of both partners",
  "couples.came":
    "What came of {couples, plural, one {# treatment of a couple} other {about # treatments of couples}}: {parts}.",
  "couples.part":
    "{part, select, both_improved {both partners improved reliably} one_improved {one improved reliably, the other is unchanged} neither_improved {neither improved reliably} one_deteriorated {at least one got reliably worse} one_scored {only one has both scores} none_scored {neither has both scores} other {{part}}}",
  "course.part": "{count} {status}",
  "course.status":
    "{status, select, completed {completed} stopped {stopped early} ongoing {still going on} other {{status}}}",
  "course.total": "{total, plural, one {About # course} other {About # courses}}.",
  "course.totalOf": "{total, plural, one {About # course} other {About # courses}}: {parts}.",
  "course.withheld": "How many courses there were is not shown, since too few clients stand behind it.",
  "exits.after": "After entering",
  "exits.afterEntering": "{weeks} after entering",
  "exits.chartSubtitle": "Share of stays, at the last day that each stage’s line reaches",
  "exits.chartTitle": "What became of the stays in each stage",
  "exits.days": "{days, plural, one {# day} other {# days}}",
  "exits.group":
    "{group, select, on {Went on to a later stage} back {Went back to an earlier stage} completed {Completed the work} ended {Ended without completing} open {Still there} other {Left in ways that are not told apart}}",
  "exits.tableCaption":
    "What became of the stays in each stage, as shares of all stays. A dash stands for none, or for too few to be told apart.",
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
  "figure.partWithCount": "{part} ({count})",
  "figure.rate": "{count} of {total}",
  "figure.rateShare": "{count} of {total}, {share}",
  "figure.withDoubt": "{value} ({doubt})",
  "figure.yes": "yes: {count}",
  "flow.completed": "{number, plural, one {# has been completed} other {# have been completed}}",
  "flow.days": "Of their first {days} days, clients spend most on average in: {stages}{few}.",
  "flow.endCompleted": "Completed",
  "flow.endLeft": "Ended before completion",
  "flow.endOther": "Other moves, not told apart",
  "flow.ended": "{number, plural, one {# has ended} other {# have ended}}",
  "flow.finding": "Of 100 episodes, {week} weeks after they began, {clauses} (among {total}{few}).",
  "flow.inStage": "{number, plural, one {about # is in {stage}} other {about # are in {stage}}}",
  "flow.left": "{number, plural, one {# has ended before completion} other {# have ended before completion}}",
  "flow.move": "{from} to {to}: {count}",
  "flow.movesCaption":
    "Bands are as high as the stays are many; those that still last go no further.{returns, select, yes { Arcs under the line are returns.} other {}}",
  "flow.movesDescription": "Bands of stays that moved from stage to stage. {moves}.",
  "flow.movesSubtitle": "Stays that have ended, by where they went",
  "flow.movesTitle": "From stage to stage",
  "flow.notTold": "not told",
  "flow.ofTotal": "of {total}",
  "flow.otherWeek": "after {week} weeks {clauses} (among {total}{few})",
  "flow.otherWeeks": "Of 100, {weeks}.",
  "flow.returns":
    "Of {total} episodes with two stays or more, about {share} in 100 have gone back to an earlier stage so far{few}.",
  "flow.returnsNone":
    "Of {total} episodes with two stays or more, near none have gone back to an earlier stage so far{few}.",
  "flow.stageDays": "{stage}, {days}",
  "flow.stageWithNote": "{stage}, {note}",
  "flow.unknown": "of {number} it is not recorded",
  "flow.untold": "Not recorded, or too few to tell",
  "flow.week": "{weeks, plural, =0 {At the start} one {After # week} other {After # weeks}}",
  "flow.weekParts": "{week}: {parts}.",
  "flow.weeksCaption": "Each column is all episodes that were seen for so long, so later columns have fewer of them.",
  "flow.weeksSubtitle": "Share of the episodes that began at least so many weeks ago",
  "flow.weeksTitle": "Where episodes are, by weeks since they began",
  "forest.asExpected": "as expected from the first score",
  "forest.axis": "Standard deviations of first scores; to the right is better",
  "forest.caption":
    "Each dot is a group, the line its interval. Where a line crosses the upright one, chance alone may be behind it.",
  "forest.notShown": "not shown",
  "forest.subtitle": "Mean of each group with its interval; an association, and no sign of a cause",
  "forest.title": "Improvement beside what the first score lets expect",
  "forms.byState": "Forms that were filled in, by their state",
  "forms.filledIn": "Forms filled in, about {forms} in all: {parts}.",
  "forms.part":
    "{part, select, complete {complete} prorated {pro-rated for missing items} total_only {a total alone} not_valid {left out, since the total would not mean what it says, as without sexual activity} not_scored {left out, since no total can be made} other {{part}}}",
  "formula.aalenJohansen": "Share that left in one way",
  "formula.aalenJohansenLetters": "S as the interval begins, dₖ leave in it in that way, n′ as in the line over time",
  "formula.goalAttainmentLetters": "levels x from −2 to 2, weights w, correlation ρ between goals",
  "formula.gray": "Gray’s test",
  "formula.grayLetters": "the same for one way out; S and F of the group, just before the day",
  "formula.halfDeviation": "Half a standard deviation",
  "formula.halfDeviationLetters": "score x before and y at the end, standard deviation s before treatment",
  "formula.heading": "Formulas of the methods used here",
  "formula.kaplanMeierLetters":
    "d stays end on day u, n are still there then; the first day t on which 1 − S reaches a quarter, half or three quarters, as the mean of the five exits around it",
  "formula.leastSquaresLetters":
    "first score x and last score y, a and b by least squares over everybody, standard deviation s of the first scores",
  "formula.lifeTableLetters":
    "of n at the beginning of an interval, d leave, e come under observation and c are last seen in it",
  "formula.logLog": "Its interval, and that of a line over time",
  "formula.logLogLetters": "S as above; z = 1.96 for 95%",
  "formula.logRank": "Log-rank test",
  "formula.logRankLetters":
    "of n at risk on a day, nⱼ of them in group j, d leave, dⱼ of them in group j; V is the covariance of U, and χ² has one degree of freedom fewer than there are groups",
  "formula.meanChangeLetters": "mean change m, standard deviation s of the scores before treatment",
  "formula.percentage": "Percent of the first score",
  "formula.percentageLetters": "score x before and y at the end, share p",
  "formula.recoveryLetters":
    "score x before and y at the end, clinical range C, reliable change RC, in the direction that is better",
  "formula.regression": "Change beside regression to the mean",
  "formula.regressionLetters": "the same, with the mean m of the scores before treatment",
  "formula.reliableChangeLetters":
    "score x before and y at the end, standard deviation s before treatment, reliability r, z = 1.96",
  "formula.restrictedMeanLetters": "the area under the line over time up to its last day τ",
  "formula.runChartLetters": "mean m of the months, mean difference R from one month to the next; not below 0",
  "formula.studentT": "Interval of a mean",
  "formula.studentTLetters":
    "mean m and standard deviation s of n clients, each counted once; t of n − 1 degrees of freedom",
  "formula.wilsonLetters": "k of n, as they are printed; z = 1.96 for 95%",
  "goals.achieved":
    "{of, select, number {{count} of {total} goals were achieved} other {{count} of about {total} goals were achieved}}{more}{few}.",
  "goals.achievement.counts": "agreed goals, of a client the first five, by the status that was recorded last",
  "goals.achievement.name": "What came of goals",
  "goals.agreed.meaning":
    "A goal that was accepted, whatever became of it; one that was proposed or planned only, was rejected, or stands in the records by mistake does not count. Of a client, together with others who share a person with it, the first five goals are counted in tables of goals, so that none outweighs the rest; means and episodes take in all.",
  "goals.agreed.term": "Agreed goal",
  "goals.agreement": "{measure}: goals and scores say the same of about {same} of {total} people{few}.",
  "goals.agreement.meaning":
    "Whether at least one goal of the episode was achieved, beside reliable change on the measure (Jacobson & Truax 1991). In a large study the two agreed in few cases (Krause et al. 2021); what one says is not put in the other’s place.",
  "goals.agreementTooFew": "{measure}: too few people have goals and two scores to hold one against the other.",
  "goals.areas":
    "Goals are most often about {areas}, {levels, plural, one {about {count}} other {about {count} each}} of {total} goals.",
  "goals.attainment":
    "By goal attainment scaling, T scores {way, select, rose {rose by {size}} fell {fell by {size}} other {did not clearly move, by {size}}} on average among about {clients}{last}{few}.",
  "goals.attainmentAlone":
    "By goal attainment scaling, the mean T score at the last rating is {score}, where 50 is as expected, among about {clients}{few}.",
  "goals.attainmentLast": "; the mean T score at the last rating is {score}, where 50 is as expected",
  "goals.byArea.counts": "agreed goals, of a client the first five",
  "goals.byArea.name": "Area of goals",
  "goals.firstMet":
    "A first goal is achieved within {time} of setting goals in {share} of episodes{ended}{known}{few}.",
  "goals.firstMet.counts":
    "from the day on which an episode’s first goal was set; episodes with a goal achieved on a day that is not recorded are left out",
  "goals.firstMet.name": "Until the first goal was achieved",
  "goals.firstMetEnded": "; {share} end before",
  "goals.firstMetKnown": ", as far as about {episodes} tell",
  "goals.gasChange.counts": "last rating minus first, of goals rated on two days or more; clients count once",
  "goals.gasChange.name": "Change of the T score",
  "goals.gasLevels.counts":
    "goals rated by attainment scaling, of a client the first five, from much less to much more than expected",
  "goals.gasLevels.name": "Goal attainment at the last rating",
  "goals.gasScore.counts":
    "50 is as expected, higher is better; the goals of an episode together, by their weights; clients count once",
  "goals.gasScore.name": "T score of goal attainment at the last rating",
  "goals.gboChange.counts":
    "last rating minus first, of goals rated from 0 to 10 on two days or more; higher is better; clients count once",
  "goals.gboChange.name": "Change of goal ratings (points of 10)",
  "goals.gboRated.counts": "agreed goals, of a client the first five, by the days with a rating",
  "goals.gboRated.name": "How often goals were rated from 0 to 10",
  "goals.goalAndSymptom.counts": "people with a score before treatment and one at its end, in episodes with goals",
  "goals.goalAndSymptom.name": "Goal and score",
  "goals.goalsMet":
    "Of about {total} episodes with goals that have ended, {none} achieved no goal, {one} achieved one, {two} achieved two and {more} achieved three or more.",
  "goals.goalsMet.counts": "episodes with goals that have ended; those that last are left out",
  "goals.goalsMet.name": "Goals achieved in an episode",
  "goals.lookedAtAgain.meaning":
    "From the first goal on, never more than 13 weeks without a rating of a goal or a new status, until the episode ends or the as-of day. Rapport’s own definition; others are possible.",
  "goals.lookedAtAgain.term": "Looked at again",
  "goals.measure":
    "Goals that were agreed by the as-of day, the episodes that they are of, and the clients whose they are.",
  "goals.movedForward": "; {count, plural, other {# more moved forward}}",
  "goals.parting":
    "Of about {total} people with goals and two scores, {both} had a goal achieved and improved reliably, {goal} had a goal achieved alone, {score} improved reliably alone, and {neither} did neither.",
  "goals.pathway.counts": "all episodes with goals",
  "goals.pathway.name": "Pathway chosen",
  "goals.pathways":
    "{levels, plural, one {The pathway chosen most often is {pathways}, about {count}} other {The pathways chosen most often are {pathways}, about {count} each}} of {total} episodes with goals{rest}.",
  "goals.pathwaysNone": "; for {count} none is recorded",
  "goals.ratedOnce": "; about {count, plural, one {# goal} other {# goals}} had no second rating",
  "goals.ratingChange.meaning":
    "Goal-based outcomes (Law & Jacob 2015): the last rating from 0 to 10 minus the first, averaged over a client’s goals and then over clients. Of several ratings on one day the lowest counts; ratings from a booster session on are left out.",
  "goals.ratingChange.term": "Change of goal ratings",
  "goals.ratingPoints": "{size, plural, one {{points} point of 10} other {{points} points of 10}} ({interval})",
  "goals.ratingUnclear": "{change} points of 10",
  "goals.ratings":
    "{way, select, rose {Goal ratings rose by {size}} fell {Goal ratings fell by {size}} other {Goal ratings did not clearly move, by {size}}} on average between the first and the last rating, among about {clients}{missing}{few}.",
  "goals.reading":
    "goals differ between clients and are set by them, so they show how far each client got, and not how well one practice does beside another. Goals and scores on measures often say different things; neither replaces the other.",
  "goals.reviewed":
    "Goals were looked at again at least every 13 weeks in {kept, select, all {all or nearly all of about {total}} other {{count} of {total}}} episodes that had goals for as long{few}.",
  "goals.reviewed.counts": "all episodes with goals; a day with a rating or a new status counts, and pauses do not",
  "goals.reviewed.name": "How often goals were looked at again",
  "goals.rounded": "{interval}, to the nearest {step}",
  "goals.scorePoints": "{size, plural, one {{points} point} other {{points} points}} ({interval})",
  "goals.scoreUnclear": "{change} points",
  "goals.status.meaning":
    "HL7 FHIR’s achievement status. “{achieved}” takes in goals that are being sustained, “{notAchieved}” those without progress and those that turned out not to be attainable. “{inProgress}” does not say which way a goal moves.",
  "goals.status.term": "Status of a goal",
  "goals.tScore.meaning":
    "Kiresuk & Sherman (1968), with goals assumed to correlate at 0.3: 50 where goals are attained as expected, more where they are exceeded. The more goals there are, the further it lies from 50 at the same levels, and expectations differ: it does not compare persons or practices.",
  "goals.tScore.term": "T score of goal attainment",
  "goals.title": "How much progress is there on goals?",
  "goals.tooFew": "Too few clients stand behind the goals to say what came of them.",
  "goals.untilFirst.meaning":
    "An episode that ends without an achieved goal is counted as ended, and one that lasts as going on. A status that was written down after the end counts as of the last day.",
  "group.about": "{group}: {words}",
  "homework.after":
    "About {episodes} had a roadblock. On record within eight weeks after the first is, by the first of these that holds, {parts}{early}{few}.",
  "homework.afterRoadblock.counts":
    "episodes with a roadblock on record; each counts once, for the first of these that holds",
  "homework.afterRoadblock.name": "What followed the first roadblock within eight weeks",
  "homework.atHome.counts": "of all assignments, those in the room among them; clients count once",
  "homework.atHome.name": "Assignments to be done at home",
  "homework.distress.name": "Distress (0 to 10)",
  "homework.done.name": "Homework done",
  "homework.finding": "On average, clients did {done} of their homework{inPart}{rest}; about {clients} had some{few}.",
  "homework.followed":
    "{what, select, changed {an intervention of a new type in {count}} revised {a revised plan in {count}} doneNext {later homework that was done in {count}} ended {the end of the episode in {count}} other {nothing in {count}}}",
  "homework.followed.meaning":
    "Looked for in the same episode from the day on which its first roadblock was reported, for eight weeks: a type of intervention that the episode did not have; where plan revisions are kept, a revised plan; other homework that was done; the end of the episode. That one followed the other does not show that it was its answer.",
  "homework.followed.term": "What followed a roadblock",
  "homework.helpfulness.name": "Helpfulness (0 to 10)",
  "homework.home.meaning":
    "What was agreed to be done at home, in courses that were delivered. Clients or episodes count once each, since a count of assignments would tell too much of those who have most.",
  "homework.home.term": "Homework",
  "homework.inPart": " and {share} in part",
  "homework.measure":
    "Assignments to be done at home, as far as they were given and reported by the as-of day, in episodes that reached treatment.",
  "homework.mostOften": "; what first stood in the way was most often {roadblock}, in about {count} of them",
  "homework.noRoadblock": "; no roadblock is on record in {count}",
  "homework.notDone.name": "Homework not done",
  "homework.ofReported": "Of what they reported on, they did {share}, with what was done in part as half.",
  "homework.partly.name": "Homework done in part",
  "homework.perEpisode.counts": "episodes that reached treatment, those without any among them",
  "homework.perEpisode.name": "Home assignments in an episode",
  "homework.rated": "homework that was rated; clients count once",
  "homework.ratings":
    "{told, select, both {They rated it {helpful} of 10 for how helpful it was and {distressing} of 10 for how distressing.} helpful {They rated it {helpful} of 10 for how helpful it was.} other {They rated it {distressing} of 10 for how distressing it was.}}",
  "homework.reportedDone.counts":
    "what was done in part counts half; homework without a report is left out; clients count once",
  "homework.reportedDone.name": "Done of what was reported on",
  "homework.rest":
    "{told, select, both {; {notDone} was not done and {unreported} not reported on} notDone {; {notDone} was not done} unreported {; {unreported} was not reported on} other {}}",
  "homework.roadblocks": "In about {episodes} some homework was not done, or only in part{most}{unknown}{few}.",
  "homework.roadblocks.counts": "episodes in which some homework was not done, or only in part",
  "homework.roadblocks.name": "What first stood in the way",
  "homework.share":
    "{share, select, all {all that was reported on was done in {count}} half {half or more in {count}} less {less than half in {count}} other {nothing was reported in {count}}}",
  "homework.shareDone.counts": "episodes with homework, of what was reported on; what was done in part counts half",
  "homework.shareDone.name": "How much of an episode’s homework was done",
  "homework.shareOfAll": "of all homework that was given; clients count once",
  "homework.shares": "Of about {total} episodes with homework, {parts}{few}.",
  "homework.title": "How much homework is done, and what stands in the way?",
  "homework.tooEarly": "; in {count} it is too early to say",
  "homework.tooFew": "Too few clients stand behind it to say how much homework was done.",
  "homework.unreported.name": "Homework without a report",
  "incidence.description": "A line of the share of {things} that reached it, going up from 0%. It comes to {figure}.",
  "incidence.endedFirst": "ended first",
  "incidence.goingOn": "Going on without it",
  "incidence.linesEnd": "The lines end where too few were left.",
  "incidence.reached": "reached it",
  "incidence.subtitle": "Share of {things} that reached it, and dashed those that ended without it",
  "interventions.first":
    "What began first was most often {types}: in {levels, plural, one {about {count}} other {about {count} each}} of {total} episodes with an intervention.",
  "interventions.firstType.counts": "episodes with an intervention; several that began on one day stand by themselves",
  "interventions.firstType.name": "What began first",
  "interventions.measure":
    "Types of intervention in each episode that reached a stage of treatment; one that was begun counts as used.",
  "interventions.middle":
    "Of about {total} episodes that reached treatment, the one in the middle had {types, select, 0 {no intervention on record} 1 {1 type of intervention} 2 {2 types of intervention} 3 {3 types of intervention} other {4 or more types of intervention}}{without}{few}.",
  "interventions.mostUsed": "{type} is the intervention that most episodes have: {rate}{few}.",
  "interventions.notShown": "How many types of intervention an episode has is not shown.",
  "interventions.place.counts": "episodes with it; types that began on one day share a place",
  "interventions.place.name": "When it began, beside the other types of the episode",
  "interventions.placeIn":
    "{place, select, first {first in {count}} second {second in {count}} other {third or later in {count}}}",
  "interventions.places": "Of about {total} episodes with it, it began {places}.",
  "interventions.reached.meaning":
    "One with a stay in a stage of treatment by the as-of day; evaluation is none. Interventions that are recorded in other episodes are left out.",
  "interventions.reached.term": "Episode that reached treatment",
  "interventions.reading":
    "each type is told of by itself, as an episode can have several; shares of different types do not add up to 100%.",
  "interventions.table.caption": "Each type of intervention by itself",
  "interventions.table.head": "Type",
  "interventions.title": "Which interventions are used, and in what order?",
  "interventions.treated": "episodes that reached treatment",
  "interventions.typesPerEpisode.counts": "episodes that reached treatment, those without any intervention among them",
  "interventions.typesPerEpisode.name": "Types of intervention in an episode",
  "interventions.uptake.counts": "of all episodes that reached treatment",
  "interventions.uptake.name": "Episodes with it",
  "interventions.used.meaning":
    "A course of the type has begun in the episode by the as-of day, unless it is recorded as not done or as an error. How much of it there was stands with the figures of the type.",
  "interventions.used.term": "Used",
  "interventions.usedIn": "{type}: used in {rate}{few}.",
  "interventions.usedTooFew": "{type}: too few clients stand behind it to say in how many episodes it was used.",
  "interventions.without": "; {count} had none on record",
  "made.fingerprint": "Fingerprint: {letters}",
  "made.fingerprintMeans":
    "By it the practice can check, with the command rapport audit, whether a report was made from certain records. The same records, choices, rules of protection, versions and earlier reports give the same numbers and the same fingerprint. Without the practice’s secret it tells nothing.",
  "made.heading": "Versions and fingerprint",
  "made.rapport": "Made by Rapport {version}, with {packages}.",
  "made.stageModel": "Stage model: {model}.",
  "mean.tooShort":
    "{stage}: the mean of the stays that have ended is {finished}. It leaves out {known, select, yes {{open} that still last} other {those that still last}}, which are mostly the longer ones; with these counted for as long as they were seen, the mean within the first {until, plural, one {week} other {# weeks}} is {restricted}.",
  "method.asOfDay": "As-of day",
  "method.asOfDayMeans": "The last day that the records speak of. What is open then is counted as open.",
  "method.clinicalRange": "Clinical range: {range} ({source}).",
  "method.counts":
    "{method, select, controlledRounding {Every count is rounded, up or down, to a multiple of {base}, so that all tables still add up. That is why the text says “about”.} nearestRounding {Every count is rounded by itself to the nearest multiple of {base}, so that tables need not add up. That is why the text says “about”.} suppression {Counts that could give somebody away are held back, and with them others from which they could be worked out. Both are written as an asterisk, and it is not said which is which.} cellKey {Every count is changed a little at random, in the same way whenever the same people stand behind it, so that tables need not add up. That is why the text says “about”.} other {Random noise was added to every count. That is why the text says “about”.}}",
  "method.deviations": "Standard deviations of change",
  "method.deviationsMean":
    "The mean change divided by the standard deviation of the scores before treatment (Becker 1988), both as they are printed. Its interval is that of the mean change.",
  "method.groupTests": "Tests of groups",
  "method.groupTestsMean":
    "Whether groups leave a stage at the same pace, on any way out: the log-rank test (Mantel 1966; Peto & Peto 1972). Whether they go on, or in the last stage complete, at the same pace while other ways out compete: Gray’s test (1988), of stays that were seen from their beginning. Only groups of {fewest} clients or more in which enough stays ended are compared, never those without a value. A p is told as a class: below 0.001, 0.01 or 0.05, or 0.05 or more; and only where leaving out any one client moves it by one class at most. Several stays of one client are taken as independent, which makes p a little too small.",
  "method.heading": "Method and definitions",
  "method.inShort":
    "{method, select, controlledRounding {counts rounded to {base}} nearestRounding {counts rounded to {base}} suppression {small counts held back} cellKey {counts changed a little at random} other {random noise in all counts}}",
  "method.line": "Line over time",
  "method.lineMeans":
    "An actuarial life table (Cutler & Ederer 1958) computed from printed counts, joined by straight lines between the ends of its intervals. Those last seen within an interval count for half of it. The line can differ from the median by up to one interval.",
  "method.missingScores": "Missing end scores",
  "method.missingScoresMean":
    "Shown both ways: left out, and counted as not improved. Neither is the truth; it likely lies between.",
  "method.quantiles": "A quarter, half, three quarters over by",
  "method.quantilesMean":
    "Kaplan–Meier quantiles (Kaplan & Meier 1958) of exact stays, each taken as the mean of the five exits around it and then rounded to whole weeks or more, with a {level} log-log interval (Brookmeyer & Crowley 1982).",
  "method.recovered": "Recovered",
  "method.recoveredMeans":
    "Clinically significant change (Jacobson & Truax 1991): in the clinical range of the measure before treatment, improved reliably, and outside the range at the end.",
  "method.reliableChange": "Reliable change",
  "method.reliableChangeMeans":
    "Jacobson & Truax (1991): a change larger than z times the standard error of a difference between two scores, from the measure’s reliability and the standard deviation before treatment; where no reliability is confirmed, a number of points that was published for the measure.",
  "method.restrictedMean": "Mean within the first weeks",
  "method.restrictedMeanMeans":
    "The area under the line over time up to its last day (the restricted mean, Irwin 1949). The mean of finished stays takes each to end in the middle of its interval. Both are computed from printed counts.",
  "method.scoreAtEnd": "Score at the end",
  "method.scoreAtEndMeans":
    "The last score in the 28 days before a completed episode’s end or after it, before any booster session.",
  "method.scoreBefore": "Score before treatment",
  "method.scoreBeforeMeans": "The last score on or before the first day of treatment.",
  "method.shareInterval": "Interval of a share",
  "method.shareIntervalMeans": "Wilson (1927), {level}, from printed counts.",
  "method.stay": "Stay",
  "method.stayMeans":
    "One time in a stage, from the day of entering to the day of leaving. A client can stay in a stage more than once.",
  "method.unit": "Unit of protection",
  "method.unitMeans": "A client together with every client that shares a person with it.",
  "method.waysOut": "Ways out",
  "method.waysOutMean":
    "Each way out competes with the others: shares are cumulative incidences in the manner of Aalen & Johansen (1978), from the same printed counts, so that with those still there they add up to 100%.",
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
  "page.anonymisedFor": "Anonymised for: {recipient}. No single client is described.",
  "page.brackets": "Numbers in brackets are {level} intervals.",
  "page.colophon":
    "Made by Rapport {version} from records as of {day}, with a threshold of {k} clients and {counts}. This file holds no script and loads nothing from elsewhere.",
  "page.contents": "Contents",
  "page.coursesMeasure":
    "By type of intervention. A course is one intervention of one client; its entries are what was agreed and reported on. Levels and lines count courses; a mean counts each client once.",
  "page.coursesNames": "The names of types, figures and levels are those of each type’s author.",
  "page.coursesNoType": "No type of intervention was given to count by, so nothing can be shown.",
  "page.coursesReading":
    "One figure is drawn of each of the three types with most courses. How to read this: in a chart of bars, each bar is the share of courses that came to that level. In a line over time, the line that goes up is the share of courses that reached what its title names, and the dashed one the share that ended without it; what both leave of 100% goes on.",
  "page.coursesTooFew": "Too few clients stand behind each type of intervention to show anything here.",
  "page.fileTitle": "Outcome report, {day}",
  "page.fileTitleOf": "Outcome report, {practice}, {day}",
  "page.howToRead": "How to read this: {reading}",
  "page.nothingToSay":
    "Nothing can be said: too few clients stand behind every figure, or the records hold too little.",
  "page.previewFor":
    "{preview}. It shows the practice what a report for {recipient} would say, and must not be given to anybody.",
  "page.previewTitle": "{preview}: {title}",
  "page.protection": "How to read this report and how it was protected",
  "page.protectionInShort": "How to read it, and protection",
  "page.skip": "Skip to the report",
  "page.theFigures": "The figures",
  "page.title": "What happened in therapy: an outcome report",
  "page.tooFewForAny": "Too few clients stand behind every figure to show anything here.",
  "page.totalsAlone":
    "The records hold {clients} clients with {episodes} episodes of care: too few to say how they fared without giving somebody away.",
  "page.whatCanBeFound": "What a reader can find out at most",
  "page.whatIsNotPromised": "What is not promised",
  "page.whatWasDone": "What was done to protect clients",
  "page.whatWeSee": "What we see",
  "period.between": "episodes opened from {from} to {to}",
  "period.from": "episodes opened from {from} on",
  "period.to": "episodes opened by {to}",
  "population.clients": "Clients",
  "population.episodes": "Episodes of care",
  "population.figures": "Who they are: figures",
  "population.heading": "Who is in it",
  "population.inIt":
    "{clients} clients with {episodes} episodes of care. A client is a person, a couple or another relationship unit.",
  "population.moreFromMore":
    "A report says more from {fewest} clients on: wait until there are as many, take in a longer period, or ask more clients whether their records may be used.",
  "population.noQuestion": "No question could be answered from these records.",
  "population.notAgreed": "Clients who did not agree to be counted, and are in nothing else",
  "population.notAnswered": "These questions are not answered, since the records lack what they need:",
  "population.scope": "Who the report is about",
  "population.tooFew": "{table}: not shown, since too few clients stand behind it.",
  "population.totalsAlone":
    "Nothing but these totals is told, since there are too few clients for more: fewer than {fewest} who share no person. Among so few, most numbers of a table would stand for one to four people, and could give them away.",
  "population.withoutConsent":
    "{clients} clients gave no consent to the use of their records for analytics, or withdrew it. They are left out, and nothing else about them was counted.",
  "population.withoutConsentUntold":
    "Clients who gave no consent to the use of their records for analytics, or withdrew it, are left out. How many they are is not told here, and nothing else about them was counted.",
  "population.wouldNeed": "{question} It would need: {needs}",
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
  "protection.lineExact": "The line is exact on each of these days.",
  "protection.lineMoved":
    "The share still there lies within {points, plural, one {# percentage point} other {# percentage points}} of the exact one on each of these days, if all counts were off in the worst way at once: by rounding, and by when within an interval clients left or were last seen.",
  "protection.lineNoLimit": "Nothing limits how far the line can lie from the exact one.",
  "protection.lines":
    "Lines over time are drawn from the printed counts, on days that were fixed without looking at the records, and end where fewer than {fewest} are left, where fewer than {k} more leave while fewer than {many} stay, or where it would matter by more than ten percentage points when clients were last seen. Where fewer than {k} of at least {many} left after the last interval, the line goes on level: up to {small} may have left. Between two points a line is straight although clients may have left at any time in between, so it can be off by up to one interval.",
  "protection.linesMoved":
    "No point of a stage’s line lies further than {points, plural, one {# percentage point} other {# percentage points}} from the exact one, and that far only if all counts were off in the worst way at once; the table of each line says how far.",
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
  "quality.allFew": "Of every table, few or no rows had to be left out.",
  "quality.caption": "What more than a few rows have",
  "quality.class":
    "{share, select, from1 {about 1 to 5 in 100} from5 {about 5 to 20 in 100} from20 {about 20 to 50 in 100} from50 {more than about 50 in 100} other {few or none}}",
  "quality.empty": "{column} is empty",
  "quality.heading": "How complete the records are",
  "quality.lead":
    "From the check of the records of all clients who consented, whatever the period. Parts of rows are told in classes whose limits were moved at random once for all, so that nobody can be found by them; “few” are fewer than {rows} rows, or under about 1 in 100.",
  "quality.leftOut": "rows left out for an error",
  "quality.noneEmpty": "Of the columns that figures rest on, few or no cells are empty.",
  "quality.othersFew": "Of everything else that the check looks for, there are few rows or none.",
  "quality.share": "Part of its rows",
  "quality.table": "Table",
  "quality.tables": "Read: {tables}.",
  "quality.what": "What",
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
  "rules.chartTitle": "Who improved and who got worse, by rule",
  "rules.computed": "Jacobson and Truax{known, select, yes {, more than {points}} other {}}",
  "rules.figure": "People with two scores, by this rule: {rule}",
  "rules.first": "All rules were chosen beforehand. The first decides in this report; the others are there to compare.",
  "rules.halfDeviation":
    "Half a standard deviation{known, select, yes {, about {points}} other {}} (Norman et al. 2003)",
  "rules.heading":
    "How much the answer depends on the rule: the same {people, plural, one {# person} other {# people}} under each",
  "rules.improvedBy": "Improved, by this rule: {rule}",
  "rules.part":
    "{part, select, improved {Improved} unchanged {Unchanged} deteriorated {Got worse} zero_before {Began at 0: no percentage} other {{part}}}",
  "rules.percentage": "{percent} of the first score (Farrar et al. 2001)",
  "rules.published":
    "Published: {inclusive, select, yes {{points} or more} other {more than {points}}}{known, select, yes { at {level} confidence} other {}} ({source})",
  "rules.regression": "Against regression to the mean (Edwards et al. 1978; Speer 1992)",
  "rules.row": "{rule}: {improved} of {people} improved, {worse} got worse.",
  "rules.rule": "Rule",
  "rules.shareImproved": "Share improved, with {level} interval",
  "rules.worseBy": "Got worse, by this rule: {rule}",
  "run.beyond": "Beyond the limits {count, plural, one {lies {months}} other {lie {months}}}.",
  "run.beyondMany": "Beyond the limits {count, plural, one {lies # month} other {lie # months}}.",
  "run.calm": "No month, and no row of months, stands out from what chance alone brings.",
  "run.caption":
    "Nearly all months lie within the limits as long as nothing but chance moves them. Rounding makes the limits rather too wide.",
  "run.description": "A line of dots, one a month. {finding}",
  "run.gap": "A gap is a month that is not shown.",
  "run.inARow": "Eight or more months in a row lie on one side of the mean, which chance alone seldom brings.",
  "run.lowerLimit": "lower limit",
  "run.mean": "mean",
  "run.signalBeyond": "Beyond a limit, which chance alone seldom brings",
  "run.signalInARow": "One of eight or more in a row on one side of the mean, which chance alone seldom brings",
  "run.subtitle": "Whole months before the as-of day, with the mean and its natural limits",
  "run.title": "First contacts by month",
  "run.tooFew": "Too few months are known for limits.",
  "run.upperLimit": "upper limit",
  "run.variesBelow": "First contacts vary around {mean} a month, with an upper limit of {upper}.",
  "run.variesWithin": "First contacts vary around {mean} a month, within limits of {lower} to {upper}.",
  "scores.allOrNearlyAllOf": "all or nearly all of {whole}",
  "scores.allScored": "All with two scores",
  "scores.allScoredByBeginning": "All with two scores, by where they began",
  "scores.allStarted": "All with a score before treatment",
  "scores.byStageCaption":
    "{instrument}: mean score by stage, each client once by the last score there. These are not the same clients in every stage: later stages are those who stayed. Stages that are missing have too few.",
  "scores.clinicalRange": "Clinical range: a score {rule} this",
  "scores.countsCaption": "{instrument}: how many people",
  "scores.deterioratedOfScored": "Deteriorated, of those with two scores",
  "scores.deviation": "Standard deviation of the scores before treatment",
  "scores.effect": "Mean change in standard deviations",
  "scores.effectMethod": "mean change by the standard deviation before treatment (Becker 1988), its t interval",
  "scores.estimate": "Estimate",
  "scores.estimatesCaption": "{instrument}: shares and mean change",
  "scores.fewOrNoneOf": "few or none of {whole}",
  "scores.improvedOfEnded": "Improved, of all whose episode ended",
  "scores.improvedOfScored": "Improved, of those with two scores",
  "scores.meanChange": "Mean change",
  "scores.meanChangeInPoints": "Mean change, points",
  "scores.meanScore": "Mean score",
  "scores.meanScoreIn": "Mean of the last scores in the stage: {stage}",
  "scores.measure": "Last score on or before the first day of treatment against the score at its end, by measure.",
  "scores.none":
    "The records hold no scores, or too few, on any one measure that Rapport knows, so no change can be shown.",
  "scores.partOf": "{part} of {whole}",
  "scores.people": "People",
  "scores.reading":
    "How to read this: a change is reliable when it is larger than the measure’s own inexactness would explain. That a score improved during treatment does not show that treatment was the cause.",
  "scores.recoveredOfClinical": "Recovered, of those who began in the clinical range",
  "scores.reliability": "Reliability of the scores",
  "scores.reliableThreshold":
    "{rule, select, reached {A change of this or more is reliable} other {A change of more than this is reliable}}",
  "scores.scored": "People with two scores",
  "scores.scoredByBeginning": "People with two scores, by where they began",
  "scores.started": "People with a score before treatment",
  "scores.toNearest": "{value}, to the nearest {step}",
  "scores.unnamed":
    "Measures that fewer than {fewest} people completed are not named, since which ones a practice uses is not agreed beforehand.",
  "scores.what": "Measure",
  "scores.z": "Normal quantile that a reliable change exceeds",
  "share.atLeast": "at least {share}",
  "share.atMost": "at most {share}",
  "share.inHundred": "{share} in 100",
  "share.near": "near {share}",
  "share.rangeInHundred": "{from} to {to} in 100",
  "sheet.cells":
    "An empty cell is a number that does not exist or is not given; the columns named State say which. Numbers are those of the report itself, and there is no formula in this workbook.",
  "sheet.column": "Column",
  "sheet.columnSays": "What a column says",
  "sheet.contents": "Contents",
  "sheet.howToRead": "How to read the tables",
  "sheet.notes": "Notes",
  "sheet.notesSay": "How to read the tables, how they were protected, and what their columns are.",
  "sheet.sheet": "Sheet",
  "sheet.sheets": "Sheets",
  "sheet.title": "Outcome report",
  "stageFlow.days": "days of the first 364",
  "stageFlow.daysCounts":
    "clients who began at least so long ago, 0 where never in the stage; clients who share a person count once",
  "stageFlow.daysMeans":
    "The mean number of days in a stage within the first 52 weeks after the opening, of clients who were seen for as long (expected length of stay within a fixed time). It needs no guess about stays that are still open, since it ends there for everybody. The interval is Student’s t over clients (Student 1908).",
  "stageFlow.daysTerm": "Days of the first year",
  "stageFlow.goingBack": "Going back",
  "stageFlow.goingBackMeans":
    "Entering a stage that stands before the last one in the practice’s stage model, or the same one again after a time in none. Going on again from there is no going back.",
  "stageFlow.measure":
    "Where episodes of care are so many weeks after they began, how often they go back to an earlier stage, and how much of the first year each stage takes. Episodes that began before their records did are left out.",
  "stageFlow.reading":
    "at each week all episodes that began at least so long ago are counted, whether they still go on or not. “Ended before completion” is every other ending, a declined intake call among them.",
  "stageFlow.returns": "Times that an episode went back",
  "stageFlow.returnsCounts": "episodes with two stays or more, up to the as-of day",
  "stageFlow.state":
    "{weeks, plural, =0 {Where episodes are at the start} one {Where episodes are after # week} other {Where episodes are after # weeks}}",
  "stageFlow.stateCounts":
    "{weeks, plural, =0 {episodes on the day on which they began} one {episodes that began at least # week before the as-of day} other {episodes that began at least # weeks before the as-of day}}",
  "stageFlow.title": "How do clients flow from stage to stage?",
  "stageFlow.tooFew": "Too few episodes were seen for long enough to say where most of 100 are.",
  "stageFlow.weeksAfter": "So many weeks after an episode began",
  "stageFlow.weeksAfterMeans":
    "The day that many weeks after it was opened. An episode is in the stage that it entered last, completed or otherwise ended from its closing day on, and not recorded where its records say none of these. Only episodes opened at least so many weeks before the as-of day are counted, so that each was seen until then; those of a later week are among those of an earlier one. Episodes that began before their records did are left out here, since only those that lasted would be known.",
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
  "stayGroups.allAlike":
    "{stage}: in each group shown, half of the stays end {under, select, yes {in {weeks}} other {within about {weeks}}}; the interval of each stands below{open}.",
  "stayGroups.allStays": "all stays",
  "stayGroups.apart":
    "{stage}: half of the stays end {firstOver} in the group {first} and {lastOver} in the group {last}{between, plural, =0 {} one {; one group lies between} other {; the others lie between}}{open}.",
  "stayGroups.axis": "Weeks by which half of the stays are over",
  "stayGroups.by":
    "{by, select, concern {First concern} kind {Kind of client} period {Year of opening} practitioner {Practitioner} other {Pathway}}",
  "stayGroups.chartSubtitle": "Median of each group with its interval; a difference is no cause",
  "stayGroups.chartTitle": "{stage}: when half of the stays of each group are over",
  "stayGroups.compared": "Compared: {labels}.",
  "stayGroups.finding":
    "{stage}: groups {by, select, concern {by first concern} kind {by kind of client} period {by year of opening} practitioner {by practitioner} other {by pathway}} {way, select, leaving {leave} completed {complete} other {go on to another stage}} at different paces, more than chance would make likely (p below {p}{tests, plural, one {} other {, one of # tests}}); why is not shown.",
  "stayGroups.heading":
    "{by, select, concern {Time in stage by first concern} kind {Time in stage by kind of client} period {Time in stage by year of opening} practitioner {Time in stage by practitioner} other {Time in stage by pathway}}",
  "stayGroups.leavingAlike":
    "No difference in how fast the groups leave this stage could be told from chance (log-rank test, p {p} or more).",
  "stayGroups.leavingDiffers":
    "The groups leave this stage at different paces, more than chance would make likely (log-rank test, p below {p}).",
  "stayGroups.levels":
    "{by, select, practitioner {Practitioners are named by letters in the order of their first episode.} pathway {Stages up to planning are not told apart by pathway, since it is chosen there.} concern {A group is of the concern that an episode names first.} other {}}",
  "stayGroups.noTest":
    "No test is shown here: it needs two groups of {fewest} clients or more in which enough stays ended, and a p that no single client moves far.",
  "stayGroups.noneReached": "{stage}: in no group shown are half of the stays known to have ended.",
  "stayGroups.nothing": "{stage}: when half of the stays are over is not shown for any group.",
  "stayGroups.one": "{stage}: in the group {group}, half of the stays end {over}{open}.",
  "stayGroups.open": "; of {groups}, fewer than half of the stays are known to have ended",
  "stayGroups.over": "{under, select, yes {in {weeks}} other {within about {weeks}}} ({doubt})",
  "stayGroups.reachingAlike":
    "{aim, select, completed {No difference in how fast the groups complete could be told from chance} other {No difference in how fast the groups go on to another stage could be told from chance}} (Gray’s test, p {p} or more).",
  "stayGroups.reachingDiffers":
    "{aim, select, completed {The groups differ in how fast they complete, while some leave in other ways} other {The groups differ in how fast they go on to another stage, while some leave in other ways}} (Gray’s test, p below {p}).",
  "stayGroups.reading":
    "How to read this: a dot is the time by which half of a group’s stays are over, its line the interval. Lines that overlap widely do not tell groups apart.",
  "stayGroups.sizes": "Stays by group",
  "stayGroups.table": "All stages by group: the figures",
  "stayGroups.tableCaption":
    "Stays of each group, those still there, and when half are over, with {level} intervals in weeks. A dash stands for what is not told apart.",
  "stayGroups.testMethod": "{test, select, logRank {log-rank test of {groups}} other {Gray’s test of {groups}}}",
  "stayGroups.testOf":
    "{test, select, logRank {Difference in how fast groups leave, p} completed {Difference in how fast groups complete, p} other {Difference in how fast groups go on to another stage, p}}",
  "stayGroups.tests":
    "{tests, plural, =0 {No test is shown.} one {One test of such differences is shown. Its p says how often chance alone would bring groups that do not differ at least so far apart. Where no difference could be told from chance, there may still be one.} other {# tests of such differences are shown. A p says how often chance alone would bring groups that do not differ at least so far apart: of twenty such tests, about one has a p below 0.05 by chance. Where no difference could be told from chance, there may still be one.}} A difference is no cause.",
  "stayGroups.tied":
    "{stage}: depending on the group, half of the stays are over after {first} at the earliest and {last} at the latest; the interval of each stands below{open}.",
  "stayGroups.withheld":
    "Nothing more is said of {labels}: too few clients or none are in each, or it would give something away.",
  "stays.allExits": "All stages: what became of the stays",
  "stays.allMeans": "All stages: what the mean of finished stays would have said",
  "stays.allMedians": "All stages: when the stays are over",
  "stays.byEnd": "Stays by how they ended",
  "stays.byReturn": "Clients with stays, by whether they were in the stage more than once",
  "stays.clients": "Clients",
  "stays.clientsAgain": "{clients} (more than once: {again})",
  "stays.curveCaption": "{stage}: share still there, and share that left by each way out.",
  "stays.endedCaption": "{stage}: how stays ended",
  "stays.exitsReading":
    "Each bar is all stays of a stage. {open} counts stays that had not ended by that day. Bars end at different days, so compare them with care.",
  "stays.firstDays": "These first days",
  "stays.halfOverBy": "Half over by",
  "stays.howItEnded": "How it ended",
  "stays.howTheyLeave": "How clients leave each stage",
  "stays.lowerQuartile": "Time by which a quarter of the stays are over",
  "stays.meanOfFinished": "Mean of the stays that have ended",
  "stays.meanOfFinishedMethod": "mean of printed counts; too short where stays last",
  "stays.measure":
    "Time from entering a stage to leaving it, all stays; those still open count for as long as they were seen.",
  "stays.median": "Time by which half of the stays are over",
  "stays.mediansCaption": "When the stays in each stage are over, with {level} intervals in weeks",
  "stays.noLine": "Too few stays ended in it, or were seen long enough, for a line over time.",
  "stays.quarterOverBy": "A quarter over by",
  "stays.reading":
    "How to read this: the line shows the share of stays that still last. It falls as clients leave the stage, on any way out. Where it passes 50%, half have left. The shaded band is where the line could lie by chance alone.",
  "stays.restrictedMean": "Mean time in the stage within the first days",
  "stays.restrictedMeanMethod": "restricted mean (Irwin 1949) of the curve",
  "stays.returnPart": "{part, select, once {In the stage once} again {In the stage more than once} other {{part}}}",
  "stays.shareOnDays": "Share still in the stage, by some days",
  "stays.shareOverTime": "Share still in the stage, over time",
  "stays.stage": "Stage",
  "stays.stays": "Stays",
  "stays.staysStillThere": "Stays still there",
  "stays.threeQuartersOverBy": "Three quarters over by",
  "stays.tooFew": "Too few clients stand behind each stage to show anything here.",
  "stays.upperQuartile": "Time by which three quarters of the stays are over",
  "stays.weeksInStage": "Weeks in the stage",
  "stays.whyNotTheMean": "Why not the mean of finished stays?",
  "survival.description":
    "A line of the share of stays that still last, over time. {finding} The line goes down from 100% to {share} after {weeks}.",
  "survival.halfBy": "half by about {weeks}",
  "survival.halfNotReached": "half: not reached",
  "survival.halfUnder": "half in {weeks}",
  "survival.interval": "({interval})",
  "survival.intervalNotKnown": "(interval not known)",
  "survival.lineEnds": "The line ends where too few were left.",
  "survival.meansAll": "Counting those that last",
  "survival.meansCaption":
    "What the mean of finished stays would have said, beside the mean that counts those that last, within the weeks of the stage’s line; both from printed counts",
  "survival.meansFinished": "Finished stays alone",
  "survival.meansWithin": "Within the first",
  "survival.stillThere": "Still there",
  "survival.subtitle": "Share still in the stage, with its interval",
  "table.aPractice": "a practice",
  "table.about": "About",
  "table.aboutSays": "What the report is, for whom, and how it is protected.",
  "table.all": "All",
  "table.allFigures": "all figures",
  "table.anyOfThem": "Any of them",
  "table.asOf": "As of",
  "table.base": "Counts are rounded to multiples of this",
  "table.by": "Stays are told apart by",
  "table.clockCaption": "{figure}: share of {things} that reached it, and share that ended without it.",
  "table.contract": "Written for version {version} of the contract",
  "table.counts": "Counts",
  "table.countsSays": "How many: one part of a whole a row, as printed.",
  "table.coursesByState": "Courses by where they stand",
  "table.curves": "Curves",
  "table.curvesSay": "Shares over time: one share on one day a row.",
  "table.dashTooFew": "A dash stands for too few by then to tell.",
  "table.earlierReleases": "Earlier reports that were held against this one",
  "table.endedFirst": "Ended first",
  "table.estimates": "Estimates",
  "table.estimatesSays": "Means, medians, shares and rates with their intervals, one a row.",
  "table.fewOrNone": "few or none",
  "table.fewRows": "Rows below which a part is told as few",
  "table.fewestForDetail": "Units from which details are told",
  "table.fewestForPercent": "Denominator from which percentages are given",
  "table.fewestForStatistic": "Units from which means and curves are given",
  "table.figureAndThings": "{figure}, {things}",
  "table.figureAndWhatCounts": "Figure, and what counts",
  "table.figuresNotShown": "Not shown, since too few clients stand behind each: {names}.",
  "table.figuresOf": "{name}: figures",
  "table.fingerprint": "Fingerprint",
  "table.for": "For",
  "table.furthest": "How far a printed count can lie from the true one",
  "table.goingOn": "Going on without it",
  "table.group": "Group",
  "table.groupAndFigure": "{group}, {figure}",
  "table.groupsNotShown":
    "Not shown, since fewer than {fewest} clients stand behind each, or since showing it would give too much away: {names}.",
  "table.halfOverBy": "Half over by",
  "table.interval": "{level} interval",
  "table.intervalInWeeks": "{level} interval, weeks",
  "table.level": "Level",
  "table.levelsAndLines": "levels and lines in tables",
  "table.levelsCaption": "how many came to each level",
  "table.madeBy": "Made by",
  "table.mayBeGiven": "Whether it may be given to others",
  "table.mayBeGivenTo": "yes, to the recipients named here",
  "table.mergedTables": "Tables in which categories were merged",
  "table.methodOfEstimate":
    "{kind, select, mean {mean, t interval} position {Kaplan-Meier quantile, log-log interval} spread {standard deviation} rate {rate of two printed counts} proportion {share of printed counts, Wilson interval} other {setting}}",
  "table.noFigureShown": "None of its figures can be shown, since too few clients stand behind them: {names}.",
  "table.noiseDelta": "Noise: the chance that it promises nothing",
  "table.noiseEpsilon": "Noise: what the report spends of every client’s budget",
  "table.noiseLevel": "Noise: with this probability",
  "table.noiseWithin": "Noise: how far a printed count that is no sum lies from the true one",
  "table.notGiven": "not given",
  "table.notReached": "not reached",
  "table.notShown": "not shown",
  "table.noted": "{caption}. {note}",
  "table.number": "Number",
  "table.numerator": "Numerator",
  "table.only": "Questions that were chosen",
  "table.openedFrom": "Only episodes that were opened on this day or later",
  "table.openedTo": "Only episodes that were opened on this day or earlier",
  "table.or": "{before} or {last}",
  "table.outOf": "Out of",
  "table.packageSays":
    "The tables hold the numbers of the report as they are printed in it, protected by rounding or noise, and no records. A text that a program could take for a formula has an apostrophe in front.",
  "table.packageSource": "Records of {practice} as of {day}, protected and released by Rapport",
  "table.packageTitle": "Outcome report of {practice} as of {day}",
  "table.packageTitleOfPeriod": "Outcome report of {practice}, {period}, as of {day}",
  "table.packageUse": "Anonymised for: {recipient}.",
  "table.population": "Population",
  "table.populationSays": "Who the report is about: one count a row, as printed.",
  "table.practice": "Practice",
  "table.printedCounts": "Counts that are printed, all of which were attacked",
  "table.printedFigures": "Figures that are printed",
  "table.protectionMethod": "Method of protection",
  "table.reached": "Reached it",
  "table.recipientClass": "Class of recipients that it was tested for",
  "table.recordsLack": "the records do not hold: {needs}",
  "table.repeatedFigures": "Figures that were printed as the last time",
  "table.share": "Share",
  "table.stageModel": "Stage model",
  "table.step": "Step",
  "table.stepsCaption": "{figure}: when half of the time at each step was over",
  "table.threshold": "Fewer units than this are never told",
  "table.tooFew": "too few stand behind it, or it would tell something together with others",
  "table.totalsAlone": "totals alone, since so few clients are in scope",
  "table.totalsAndDetails": "totals and details",
  "table.value": "Value",
  "table.version": "Version of {name}",
  "table.weeksSinceStart": "Weeks since the start",
  "table.whatIsTold": "What is told",
  "table.withheld": "Not shown",
  "table.withheldFigures": "Figures that are not shown",
  "table.withheldSays": "What the report does not show: one thing a row.",
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
  "uptake.of": "{count} of {total} episodes",
  "uptake.ofWithShare": "{count} of {total} episodes, {share}",
  "uptake.subtitle": "Share of all episodes that reached treatment; an episode can have several types",
  "uptake.title": "Episodes in which each type was used",
} as const;
