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
  "count.about": "about {count}",
  "count.fewerThan": "fewer than {count}",
  "count.heldBack": "a number that is held back",
  "count.heldBackNote": "{mark} stands for a number that is held back.",
  "count.none": "none",
  "exits.after": "After entering",
  "exits.afterEntering": "{weeks} after entering",
  "exits.chartSubtitle": "Share of stays, at the last day that each stage’s line reaches",
  "exits.chartTitle": "What became of the stays in each stage",
  "exits.days": "{days, plural, one {# day} other {# days}}",
  "exits.group":
    "{group, select, on {Went on to a later stage} back {Went back to an earlier stage} completed {Completed the work} ended {Ended without completing} open {Still there} other {Left in ways that are not told apart}}",
  "exits.tableCaption":
    "What became of the stays in each stage, as shares of all stays. A dash stands for none, or for too few to be told apart.",
  "figure.middle":
    "the middle {of, select, clients {client} episodes {episode} people {person} stays {stay} goals {goal} sessions {session} courses {course} other {assignment}} has {level}",
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
  "group.about": "{group}: {words}",
  "incidence.description": "A line of the share of {things} that reached it, going up from 0%. It comes to {figure}.",
  "incidence.endedFirst": "ended first",
  "incidence.goingOn": "Going on without it",
  "incidence.linesEnd": "The lines end where too few were left.",
  "incidence.reached": "reached it",
  "incidence.subtitle": "Share of {things} that reached it, and dashed those that ended without it",
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
  "share.atLeast": "at least {share}",
  "share.atMost": "at most {share}",
  "share.inHundred": "{share} in 100",
  "share.near": "near {share}",
  "share.rangeInHundred": "{from} to {to} in 100",
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
