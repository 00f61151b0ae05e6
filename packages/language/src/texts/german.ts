import type { Catalogue } from "../catalogue.js";

/** Every text of a report in German, with the places of the English ones. */
export const germanCatalogue: Catalogue = {
  code: "de",
  locale: "de",
  nounsKeepCapitals: true,
  texts: {
    asOf: "Stand {day}",
    "commitment.acrossZero": "von {from} bis {to}",
    "commitment.adjusted.meaning":
      "Die Veränderung abzüglich jener, die nach der Methode der kleinsten Quadrate über alle mit zwei Werten im Fragebogen aus dem ersten Wert zu erwarten ist (Vickers & Altman 2001), so gerichtet, dass mehr besser ist, und geteilt durch die Standardabweichung dieser ersten Werte, damit sich Fragebögen zusammenfassen lassen. Werte jenseits von 3 zählen als 3. Wo die Gruppe mit den ersten Werten zusammenhängt, wird der Unterschied zwischen den Gruppen eher zu klein als zu groß angegeben.",
    "commitment.adjusted.term": "Verbesserung gegenüber dem, was der erste Wert erwarten lässt",
    "commitment.adjustedChange.counts":
      "abgeschlossene Behandlungen mit einem Wert davor und einem am Ende; jede Klient:in zählt einmal",
    "commitment.adjustedChange.name":
      "Verbesserung gegenüber dem, was der erste Wert erwarten lässt (Standardabweichungen)",
    "commitment.attendance.meaning":
      "Besuchte Sitzungen, von allen bis zum Stichtag angesetzten; von der Praxis abgesagte Sitzungen und Auffrischungssitzungen bleiben außer Betracht.",
    "commitment.attendance.term": "Teilnahme",
    "commitment.beside":
      "{way, select, more {{those} um {points} mehr} less {{those} um {points} weniger} other {{those} etwa wie erwartet}} ({interval})",
    "commitment.change": "{improved}; bei etwa {clients} liegen beide Werte vor{few}.",
    "commitment.changes": "{improved}; {beside}{few}. {caution}",
    "commitment.completed.counts": "von den beendeten Behandlungen, die bis zur Therapie kamen",
    "commitment.completed.name": "Abgeschlossene Behandlungen",
    "commitment.completedBy": "{who}: {rate} abgeschlossen{few}.",
    "commitment.completedOfAll": "In dieser Gruppe wurden insgesamt {rate} abgeschlossen{few}.",
    "commitment.completions": "{who}: {rate} abgeschlossen{few}; {those}: {otherRate}{otherFew}. {caution}",
    "commitment.deviations": "{size, plural, one {{points} Standardabweichung} other {{points} Standardabweichungen}}",
    "commitment.end": "{way, select, more {{points} mehr} less {{points} weniger} other {{points}}}",
    "commitment.ended": "beendeten Behandlungen",
    "commitment.homework.meaning":
      "Von den Hausaufgaben einer Behandlung, zu denen es Rückmeldung gab, der erledigte Teil; teilweise Erledigtes zählt halb. Behandlungen ohne Rückmeldung sind in keiner der beiden Gruppen.",
    "commitment.homework.term": "Erledigte Hausaufgaben",
    "commitment.improved":
      "{way, select, more {{who} verbesserten sich um {size} mehr, als ihr erster Wert erwarten ließ} less {{who} verbesserten sich um {size} weniger, als ihr erster Wert erwarten ließ} other {{who} verbesserten sich etwa so stark, wie ihr erster Wert erwarten ließ}} ({interval})",
    "commitment.measure":
      "Veränderung der Werte gegenüber dem, was der erste Wert erwarten lässt, und abgeschlossene Arbeit, nach erledigten Hausaufgaben, Teilnahme und Motivation; von beendeten Behandlungen, die bis zur Therapie kamen.",
    "commitment.motivation.meaning":
      "Die Einschätzung durch die Behandler:in zu Beginn, 0 bis 10; gehören mehrere Personen zu einer Klient:in, deren Mittelwert. Die Grenzen zwischen den Gruppen wurden gezogen, bevor Zahlen bekannt waren.",
    "commitment.motivation.term": "Motivation",
    "commitment.noCause":
      "Das ist ein Zusammenhang: Er zeigt nicht, dass {by, select, homework {die Hausaufgaben die Ursache waren} attendance {die Teilnahme an Sitzungen die Ursache war} motivation {die Motivation die Ursache war} other {das eine die Ursache des anderen war}}.",
    "commitment.noInterval": "ein Intervall lässt sich nicht angeben",
    "commitment.reading":
      "Eine Veränderung wird mit jener verglichen, die die Werte aller im selben Fragebogen bei gleichem ersten Wert erwarten lassen, in Standardabweichungen der ersten Werte; 0 ist wie erwartet, mehr ist besser. Das sind Zusammenhänge, bereinigt um den ersten Wert und um sonst nichts: Wem es besser geht, der tut vielleicht gerade deshalb mehr, und wer früh geht, versäumt zuvor Sitzungen.",
    "commitment.those":
      "{by, select, homework {jene mit kleinerem Anteil} attendance {jene mit seltenerer Teilnahme} motivation {jene mit geringerer Motivation} other {die anderen}}",
    "commitment.title": "Geht Engagement mit Fortschritt einher?",
    "commitment.tooFew": "{who}: zu wenige, um zu sagen, wie es ihnen ergangen ist.",
    "commitment.who.attendanceHigh": "Klient:innen mit Teilnahme an mindestens 80 % ihrer Sitzungen",
    "commitment.who.attendanceLow": "Klient:innen mit Teilnahme an weniger als 80 % ihrer Sitzungen",
    "commitment.who.homeworkHigh": "Klient:innen mit mindestens zur Hälfte erledigten Hausaufgaben",
    "commitment.who.homeworkLow": "Klient:innen mit weniger als zur Hälfte erledigten Hausaufgaben",
    "commitment.who.motivationHigh": "Klient:innen mit einer Motivation von mindestens 7 von 10 zu Beginn",
    "commitment.who.motivationLow": "Klient:innen mit einer Motivation unter 7 von 10 zu Beginn",
    "count.about": "etwa {count}",
    "count.fewerThan": "weniger als {count}",
    "count.heldBack": "eine zurückgehaltene Zahl",
    "count.heldBackNote": "{mark} steht für eine Zahl, die zurückgehalten wird.",
    "count.none": "keine",
    "exits.group":
      "{group, select, on {In eine spätere Phase gewechselt} back {In eine frühere Phase zurückgekehrt} completed {Die Arbeit abgeschlossen} ended {Ohne Abschluss beendet} open {Noch dort} other {Auf nicht unterschiedene Weise verlassen}}",
    "figure.middle":
      "{of, select, clients {die mittlere Klient:in} episodes {die mittlere Behandlung} people {die mittlere Person} stays {der mittlere Aufenthalt} goals {das mittlere Ziel} sessions {die mittlere Sitzung} courses {die mittlere Übungsreihe} other {die mittlere Aufgabe}}: {level}",
    "goals.achieved":
      "{of, select, number {{count} von {total} Zielen wurden erreicht} other {{count} von etwa {total} Zielen wurden erreicht}}{more}{few}.",
    "goals.achievement.counts":
      "vereinbarte Ziele, je Klient:in die ersten fünf, nach dem zuletzt eingetragenen Status",
    "goals.achievement.name": "Was aus den Zielen wurde",
    "goals.agreed.meaning":
      "Ein Ziel, das angenommen wurde, was auch immer daraus wurde; nicht gezählt wird eines, das nur vorgeschlagen oder geplant war, abgelehnt wurde oder irrtümlich eingetragen ist. Je Klient:in, zusammen mit anderen, zu denen dieselbe Person gehört, zählen in Tabellen über Ziele die ersten fünf, damit niemand die übrigen überwiegt; Mittelwerte und Behandlungen berücksichtigen alle.",
    "goals.agreed.term": "Vereinbartes Ziel",
    "goals.agreement": "{measure}: Ziele und Werte sagen bei etwa {same} von {total} Personen dasselbe{few}.",
    "goals.agreement.meaning":
      "Ob mindestens ein Ziel der Behandlung erreicht wurde, neben der reliablen Veränderung im Fragebogen (Jacobson & Truax 1991). In einer großen Studie stimmten beide selten überein (Krause et al. 2021); was das eine sagt, tritt nicht an die Stelle des anderen.",
    "goals.agreementTooFew":
      "{measure}: Zu wenige Personen haben Ziele und zwei Werte, um das eine mit dem anderen zu vergleichen.",
    "goals.areas":
      "Ziele betreffen am häufigsten {areas}, {levels, plural, one {etwa {count}} other {jeweils etwa {count}}} von {total} Zielen.",
    "goals.attainment":
      "Nach der Zielerreichungsskalierung {way, select, rose {stiegen die T-Werte im Mittel um {size}} fell {sanken die T-Werte im Mittel um {size}} other {veränderten sich die T-Werte im Mittel nicht eindeutig, nämlich um {size}}}, bei etwa {clients}{last}{few}.",
    "goals.attainmentAlone":
      "Nach der Zielerreichungsskalierung ist der mittlere T-Wert der letzten Einschätzung {score}, wobei 50 „wie erwartet“ heißt, bei etwa {clients}{few}.",
    "goals.attainmentLast": "; der mittlere T-Wert der letzten Einschätzung ist {score}, wobei 50 „wie erwartet“ heißt",
    "goals.byArea.counts": "vereinbarte Ziele, je Klient:in die ersten fünf",
    "goals.byArea.name": "Bereich der Ziele",
    "goals.firstMet":
      "Ein erstes Ziel ist binnen {time} nach dem Setzen der Ziele in {share} der Behandlungen erreicht{ended}{known}{few}.",
    "goals.firstMet.counts":
      "ab dem Tag, an dem das erste Ziel einer Behandlung gesetzt wurde; Behandlungen mit einem Ziel, das an einem nicht eingetragenen Tag erreicht wurde, bleiben außer Betracht",
    "goals.firstMet.name": "Bis das erste Ziel erreicht war",
    "goals.firstMetEnded": "; {share} enden vorher",
    "goals.firstMetKnown": ", soweit etwa {episodes} darüber Auskunft geben",
    "goals.gasChange.counts":
      "letzte Einschätzung minus erste, bei Zielen, die an zwei Tagen oder mehr eingeschätzt wurden; jede Klient:in zählt einmal",
    "goals.gasChange.name": "Veränderung des T-Werts",
    "goals.gasLevels.counts":
      "nach der Zielerreichungsskalierung eingeschätzte Ziele, je Klient:in die ersten fünf, von viel weniger bis viel mehr als erwartet",
    "goals.gasLevels.name": "Zielerreichung bei der letzten Einschätzung",
    "goals.gasScore.counts":
      "50 ist wie erwartet, höher ist besser; die Ziele einer Behandlung zusammen, nach ihrem Gewicht; jede Klient:in zählt einmal",
    "goals.gasScore.name": "T-Wert der Zielerreichung bei der letzten Einschätzung",
    "goals.gboChange.counts":
      "letzte Einschätzung minus erste, bei Zielen, die an zwei Tagen oder mehr von 0 bis 10 eingeschätzt wurden; höher ist besser; jede Klient:in zählt einmal",
    "goals.gboChange.name": "Veränderung der Zieleinschätzungen (Punkte von 10)",
    "goals.gboRated.counts":
      "vereinbarte Ziele, je Klient:in die ersten fünf, nach der Zahl der Tage mit einer Einschätzung",
    "goals.gboRated.name": "Wie oft Ziele von 0 bis 10 eingeschätzt wurden",
    "goals.goalAndSymptom.counts":
      "Personen mit einem Wert vor der Behandlung und einem an deren Ende, in Behandlungen mit Zielen",
    "goals.goalAndSymptom.name": "Ziel und Punktwert",
    "goals.goalsMet":
      "Von etwa {total} beendeten Behandlungen mit Zielen erreichten {none} kein Ziel, {one} eines, {two} zwei und {more} drei oder mehr.",
    "goals.goalsMet.counts": "beendete Behandlungen mit Zielen; noch laufende bleiben außer Betracht",
    "goals.goalsMet.name": "Erreichte Ziele je Behandlung",
    "goals.lookedAtAgain.meaning":
      "Ab dem ersten Ziel nie mehr als 13 Wochen ohne Einschätzung eines Ziels oder neuen Status, bis zum Ende der Behandlung oder bis zum Stichtag. Eine eigene Definition von Rapport; andere sind möglich.",
    "goals.lookedAtAgain.term": "Überprüft",
    "goals.measure":
      "Ziele, die bis zum Stichtag vereinbart wurden, die Behandlungen, zu denen sie gehören, und die Klient:innen, deren Ziele es sind.",
    "goals.movedForward": "; {count, plural, one {# weiteres kam voran} other {# weitere kamen voran}}",
    "goals.parting":
      "Von etwa {total} Personen mit Zielen und zwei Werten haben {both} ein Ziel erreicht und sich reliabel verbessert, {goal} nur ein Ziel erreicht, {score} sich nur reliabel verbessert und {neither} weder das eine noch das andere.",
    "goals.pathway.counts": "alle Behandlungen mit Zielen",
    "goals.pathway.name": "Gewählter Weg",
    "goals.pathways":
      "{levels, plural, one {Der am häufigsten gewählte Weg ist {pathways}, in etwa {count}} other {Die am häufigsten gewählten Wege sind {pathways}, in jeweils etwa {count}}} von {total} Behandlungen mit Zielen{rest}.",
    "goals.pathwaysNone": "; bei {count} ist keiner eingetragen",
    "goals.ratedOnce": "; bei etwa {count, plural, one {# Ziel} other {# Zielen}} fehlt eine zweite Einschätzung",
    "goals.ratingChange.meaning":
      "Goal-Based Outcomes (Law & Jacob 2015): die letzte Einschätzung von 0 bis 10 minus die erste, gemittelt zuerst über die Ziele einer Klient:in, dann über die Klient:innen. Von mehreren Einschätzungen an einem Tag zählt die niedrigste; Einschätzungen ab einer Auffrischungssitzung bleiben außer Betracht.",
    "goals.ratingChange.term": "Veränderung der Zieleinschätzungen",
    "goals.ratingPoints": "{size, plural, other {{points} von 10 Punkten}} ({interval})",
    "goals.ratingUnclear": "{change} von 10 Punkten",
    "goals.ratings":
      "{way, select, rose {Die Zieleinschätzungen stiegen zwischen der ersten und der letzten Einschätzung im Mittel um {size}} fell {Die Zieleinschätzungen sanken zwischen der ersten und der letzten Einschätzung im Mittel um {size}} other {Die Zieleinschätzungen veränderten sich zwischen der ersten und der letzten Einschätzung im Mittel nicht eindeutig, nämlich um {size}}}, bei etwa {clients}{missing}{few}.",
    "goals.reading":
      "Ziele sind von Klient:in zu Klient:in verschieden und werden von den Klient:innen gesetzt. Sie zeigen daher, wie weit jemand gekommen ist, und nicht, wie gut eine Praxis im Vergleich zu einer anderen ist. Ziele und Werte in Fragebögen sagen oft Verschiedenes; das eine ersetzt das andere nicht.",
    "goals.reviewed":
      "Mindestens alle 13 Wochen überprüft wurden Ziele in {kept, select, all {allen oder fast allen von etwa {total}} other {{count} von {total}}} Behandlungen, die so lange Ziele hatten{few}.",
    "goals.reviewed.counts":
      "alle Behandlungen mit Zielen; ein Tag mit einer Einschätzung oder einem neuen Status zählt, Pausen zählen nicht",
    "goals.reviewed.name": "Wie oft Ziele überprüft wurden",
    "goals.rounded": "{interval}, auf {step} gerundet",
    "goals.scorePoints": "{size, plural, one {{points} Punkt} other {{points} Punkte}} ({interval})",
    "goals.scoreUnclear": "{change} Punkte",
    "goals.status.meaning":
      "Der Erreichungsstatus (achievement status) von HL7 FHIR. „{achieved}“ umfasst auch Ziele, die gehalten werden, „{notAchieved}“ auch solche ohne Fortschritt und solche, die sich als nicht erreichbar erwiesen haben. „{inProgress}“ sagt nicht, in welche Richtung sich ein Ziel bewegt.",
    "goals.status.term": "Status eines Ziels",
    "goals.tScore.meaning":
      "Kiresuk & Sherman (1968), mit einer angenommenen Korrelation von 0,3 zwischen den Zielen: 50, wenn Ziele wie erwartet erreicht sind, mehr, wenn sie übertroffen sind. Je mehr Ziele es sind, desto weiter liegt er bei gleichen Stufen von 50 entfernt, und Erwartungen sind verschieden: Er vergleicht weder Personen noch Praxen.",
    "goals.tScore.term": "T-Wert der Zielerreichung",
    "goals.title": "Welche Fortschritte gibt es bei den Zielen?",
    "goals.tooFew": "Um zu sagen, was aus den Zielen wurde, stehen zu wenige Klient:innen dahinter.",
    "goals.untilFirst.meaning":
      "Eine Behandlung, die ohne erreichtes Ziel endet, zählt als beendet, eine andauernde als noch laufend. Ein Status, der erst nach dem Ende eingetragen wurde, zählt für den letzten Tag.",
    "group.about": "{group}: {words}",
    "homework.after":
      "Etwa {episodes} hatten ein Hindernis. Eingetragen ist binnen acht Wochen nach dem ersten, jeweils das Erste, das zutrifft: {parts}{early}{few}.",
    "homework.afterRoadblock.counts":
      "Behandlungen mit eingetragenem Hindernis; jede zählt einmal, für das Erste, das zutrifft",
    "homework.afterRoadblock.name": "Was binnen acht Wochen auf das erste Hindernis folgte",
    "homework.atHome.counts": "von allen Aufgaben, auch denen im Therapieraum; jede Klient:in zählt einmal",
    "homework.atHome.name": "Aufgaben für zu Hause",
    "homework.distress.name": "Wie belastend (0 bis 10)",
    "homework.done.name": "Hausaufgaben erledigt",
    "homework.finding":
      "Im Mittel erledigten Klient:innen {done} ihrer Hausaufgaben{inPart}{rest}; etwa {clients} hatten welche{few}.",
    "homework.followed":
      "{what, select, changed {eine Intervention neuer Art ({count})} revised {ein geänderter Plan ({count})} doneNext {spätere Hausaufgaben, die erledigt wurden ({count})} ended {das Ende der Behandlung ({count})} other {nichts ({count})}}",
    "homework.followed.meaning":
      "In derselben Behandlung acht Wochen lang gesucht, ab dem Tag, an dem ihr erstes Hindernis gemeldet wurde: eine Interventionsart, die die Behandlung noch nicht hatte; wo Änderungen des Plans festgehalten werden, ein geänderter Plan; andere Hausaufgaben, die erledigt wurden; das Ende der Behandlung. Dass das eine auf das andere folgte, zeigt nicht, dass es die Antwort darauf war.",
    "homework.followed.term": "Was auf ein Hindernis folgte",
    "homework.helpfulness.name": "Wie hilfreich (0 bis 10)",
    "homework.home.meaning":
      "Was für zu Hause vereinbart wurde, in durchgeführten Übungsreihen. Klient:innen oder Behandlungen zählen je einmal, denn eine Zählung der Aufgaben würde zu viel über jene sagen, die die meisten haben.",
    "homework.home.term": "Hausaufgaben",
    "homework.inPart": " und {share} teilweise",
    "homework.measure":
      "Aufgaben für zu Hause, soweit sie bis zum Stichtag gegeben und rückgemeldet wurden, in Behandlungen, die bis zur Therapie kamen.",
    "homework.mostOften": "; am häufigsten stand zuerst {roadblock} im Weg, in etwa {count} davon",
    "homework.noRoadblock": "; kein Hindernis ist eingetragen für {count}",
    "homework.notDone.name": "Hausaufgaben nicht erledigt",
    "homework.ofReported":
      "Von dem, wozu sie Rückmeldung gaben, erledigten sie {share}; teilweise Erledigtes zählt dabei halb.",
    "homework.partly.name": "Hausaufgaben teilweise erledigt",
    "homework.perEpisode.counts": "Behandlungen, die bis zur Therapie kamen, auch solche ohne Hausaufgaben",
    "homework.perEpisode.name": "Hausaufgaben je Behandlung",
    "homework.rated": "eingeschätzte Hausaufgaben; jede Klient:in zählt einmal",
    "homework.ratings":
      "{told, select, both {Wie hilfreich die Hausaufgaben waren, schätzten sie mit {helpful} von 10 ein, wie belastend, mit {distressing} von 10.} helpful {Wie hilfreich die Hausaufgaben waren, schätzten sie mit {helpful} von 10 ein.} other {Wie belastend die Hausaufgaben waren, schätzten sie mit {distressing} von 10 ein.}}",
    "homework.reportedDone.counts":
      "teilweise Erledigtes zählt halb; Hausaufgaben ohne Rückmeldung bleiben außer Betracht; jede Klient:in zählt einmal",
    "homework.reportedDone.name": "Erledigt von dem, wozu es Rückmeldung gab",
    "homework.rest":
      "{told, select, both {; {notDone} blieben unerledigt, und zu {unreported} fehlt die Rückmeldung} notDone {; {notDone} blieben unerledigt} unreported {; zu {unreported} fehlt die Rückmeldung} other {}}",
    "homework.roadblocks":
      "In etwa {episodes} wurden manche Hausaufgaben nicht oder nur teilweise erledigt{most}{unknown}{few}.",
    "homework.roadblocks.counts": "Behandlungen, in denen manche Hausaufgaben nicht oder nur teilweise erledigt wurden",
    "homework.roadblocks.name": "Was zuerst im Weg stand",
    "homework.share":
      "{share, select, all {alles Rückgemeldete erledigt ({count})} half {die Hälfte oder mehr erledigt ({count})} less {weniger als die Hälfte erledigt ({count})} other {nichts rückgemeldet ({count})}}",
    "homework.shareDone.counts":
      "Behandlungen mit Hausaufgaben, von dem, wozu es Rückmeldung gab; teilweise Erledigtes zählt halb",
    "homework.shareDone.name": "Wie viel von den Hausaufgaben einer Behandlung erledigt wurde",
    "homework.shareOfAll": "von allen gegebenen Hausaufgaben; jede Klient:in zählt einmal",
    "homework.shares": "Von etwa {total} Behandlungen mit Hausaufgaben: {parts}{few}.",
    "homework.title": "Wie viel von den Hausaufgaben wird erledigt, und was steht im Weg?",
    "homework.tooEarly": "; für {count} ist es noch zu früh",
    "homework.tooFew": "Um zu sagen, wie viele Hausaufgaben erledigt wurden, stehen zu wenige Klient:innen dahinter.",
    "homework.unreported.name": "Hausaufgaben ohne Rückmeldung",
    "interventions.first":
      "Zuerst begann am häufigsten {types}: in {levels, plural, one {etwa {count}} other {jeweils etwa {count}}} von {total} Behandlungen mit einer Intervention.",
    "interventions.firstType.counts":
      "Behandlungen mit einer Intervention; mehrere, die am selben Tag begannen, stehen für sich",
    "interventions.firstType.name": "Was zuerst begann",
    "interventions.measure":
      "Interventionsarten in jeder Behandlung, die eine Therapiephase erreichte; eine begonnene zählt als eingesetzt.",
    "interventions.middle":
      "Von etwa {total} Behandlungen, die bis zur Therapie kamen, hatte die mittlere {types, select, 0 {keine eingetragene Intervention} 1 {1 Interventionsart} 2 {2 Interventionsarten} 3 {3 Interventionsarten} other {4 oder mehr Interventionsarten}}{without}{few}.",
    "interventions.mostUsed": "{type} ist die häufigste Intervention: {rate}{few}.",
    "interventions.notShown": "Wie viele Interventionsarten eine Behandlung hat, ist nicht gezeigt.",
    "interventions.place.counts":
      "Behandlungen mit dieser Art; Arten, die am selben Tag begannen, teilen sich einen Platz",
    "interventions.place.name": "Wann sie begann, im Vergleich zu den anderen Arten der Behandlung",
    "interventions.placeIn":
      "{place, select, first {als erste ({count})} second {als zweite ({count})} other {als dritte oder später ({count})}}",
    "interventions.places": "In etwa {total} Behandlungen mit dieser Intervention begann sie {places}.",
    "interventions.reached.meaning":
      "Eine mit einem Aufenthalt in einer Therapiephase bis zum Stichtag; die Abklärung ist keine. In anderen Behandlungen eingetragene Interventionen bleiben außer Betracht.",
    "interventions.reached.term": "Behandlung, die bis zur Therapie kam",
    "interventions.reading":
      "Jede Art steht für sich, da eine Behandlung mehrere haben kann; die Anteile verschiedener Arten ergeben zusammen nicht 100 %.",
    "interventions.table.caption": "Jede Interventionsart für sich",
    "interventions.table.head": "Art",
    "interventions.title": "Welche Interventionen werden eingesetzt, und in welcher Reihenfolge?",
    "interventions.treated": "Behandlungen, die bis zur Therapie kamen",
    "interventions.typesPerEpisode.counts":
      "Behandlungen, die bis zur Therapie kamen, auch solche ohne jede Intervention",
    "interventions.typesPerEpisode.name": "Interventionsarten je Behandlung",
    "interventions.uptake.counts": "von allen Behandlungen, die bis zur Therapie kamen",
    "interventions.uptake.name": "Behandlungen mit dieser Art",
    "interventions.used.meaning":
      "In der Behandlung hat bis zum Stichtag eine Übungsreihe dieser Art begonnen, sofern sie nicht als nicht durchgeführt oder als Irrtum eingetragen ist. Wie viel es davon gab, steht bei den Zahlen zu dieser Art.",
    "interventions.used.term": "Eingesetzt",
    "interventions.usedIn": "{type}: Diese Intervention hatten {rate}{few}.",
    "interventions.usedTooFew":
      "{type}: Um zu sagen, in wie vielen Behandlungen diese Intervention eingesetzt wurde, stehen zu wenige Klient:innen dahinter.",
    "interventions.without": "; ohne eingetragene Intervention: {count}",
    "method.counts":
      "{method, select, controlledRounding {Jede Anzahl ist auf- oder abgerundet auf ein Vielfaches von {base}, und zwar so, dass alle Tabellen weiterhin aufgehen. Deshalb sagt der Text „etwa“.} nearestRounding {Jede Anzahl ist für sich auf das nächste Vielfache von {base} gerundet, sodass Tabellen nicht aufgehen müssen. Deshalb sagt der Text „etwa“.} suppression {Anzahlen, die jemanden verraten könnten, werden zurückgehalten, und mit ihnen andere, aus denen sie sich errechnen ließen. Beide sind als Sternchen geschrieben, und es wird nicht gesagt, welche welche ist.} cellKey {Jede Anzahl ist zufällig ein wenig verändert, und zwar immer gleich, wenn dieselben Personen dahinterstehen, sodass Tabellen nicht aufgehen müssen. Deshalb sagt der Text „etwa“.} other {Jeder Anzahl ist zufälliges Rauschen beigemischt. Deshalb sagt der Text „etwa“.}}",
    "method.inShort":
      "{method, select, controlledRounding {Anzahlen auf {base} gerundet} nearestRounding {Anzahlen auf {base} gerundet} suppression {kleine Anzahlen zurückgehalten} cellKey {Anzahlen zufällig ein wenig verändert} other {zufälliges Rauschen in allen Anzahlen}}",
    "period.between": "Behandlungen, die vom {from} bis {to} begannen",
    "period.from": "Behandlungen, die ab {from} begannen",
    "period.to": "Behandlungen, die bis {to} begannen",
    quotation: "„{text}“",
    range: "{from} bis {to}",
    recipient:
      "{recipient, select, team {das eigene Team der Praxis} funder {Kostenträger} network {ein Netzwerk von Praxen} other {die Öffentlichkeit}}",
    "share.atLeast": "mindestens {share}",
    "share.atMost": "höchstens {share}",
    "share.inHundred": "{share} von 100",
    "share.near": "nahe {share}",
    "share.rangeInHundred": "{from} bis {to} von 100",
    "things.counted":
      "{of, select, clients {{count, plural, one {# Klient:in} other {# Klient:innen}}} episodes {{count, plural, one {# Behandlung} other {# Behandlungen}}} people {{count, plural, one {# Person} other {# Personen}}} stays {{count, plural, one {# Aufenthalt} other {# Aufenthalte}}} goals {{count, plural, one {# Ziel} other {# Ziele}}} sessions {{count, plural, one {# Sitzung} other {# Sitzungen}}} courses {{count, plural, one {# Übungsreihe} other {# Übungsreihen}}} other {{count, plural, one {# Aufgabe} other {# Aufgaben}}}}",
    "things.few":
      "; das beruht auf wenigen {of, select, clients {Klient:innen} episodes {Behandlungen} people {Personen} stays {Aufenthalten} goals {Zielen} sessions {Sitzungen} courses {Übungsreihen} other {Aufgaben}}",
    "things.many":
      "{of, select, clients {Klient:innen} episodes {Behandlungen} people {Personen} stays {Aufenthalte} goals {Ziele} sessions {Sitzungen} courses {Übungsreihen} other {Aufgaben}}",
    "time.noUpperBound": "keine obere Grenze",
    "time.notKnown": "nicht bekannt",
    "time.orLess": "{weeks} oder weniger",
    "time.orMore": "{weeks} oder mehr",
    "time.thatWeek": "in derselben Woche",
    "time.toNearest": "auf {weeks, plural, one {eine Woche} other {# Wochen}} gerundet",
    "time.under": "unter {bound}",
    "time.underWeeks": "{weeks, plural, one {unter 1 Woche} other {unter # Wochen}}",
    "time.weeks": "{weeks, plural, one {# Woche} other {# Wochen}}",
  },
  labels: {},
};
