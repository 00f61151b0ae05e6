/**
 * Every text of a report in English, as ICU messages (Unicode MessageFormat): `{name}` is a place, `{count, plural, one {# client}
 * other {# clients}}` goes by number, `{kind, select, …}` by word. Whole sentences, so that a translation can order them as it
 * needs. Apostrophes are typographic (\u2019), since a straight one is a sign of the format.
 */
export const englishTexts = {
  asOf: "as of {day}",
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
