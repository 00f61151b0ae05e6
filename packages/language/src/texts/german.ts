import type { Catalogue } from "../catalogue.js";

/** Every text of a report in German, with the places of the English ones. */
export const germanCatalogue: Catalogue = {
  code: "de",
  locale: "de",
  nounsKeepCapitals: true,
  texts: {
    "access.attendance":
      "Von den angesetzten Sitzungen wurden {share} wahrgenommen, im Mittel über etwa {clients} Klient:innen{few}.",
    "access.attendanceAndRest":
      "Von den angesetzten Sitzungen wurden {share} wahrgenommen, im Mittel über etwa {clients} Klient:innen; {rest}{few}.",
    "access.attendanceMeans":
      "Für jede Klient:in der Anteil aller bis zum Stichtag angesetzten Sitzungen, die wahrgenommen, rechtzeitig abgesagt, kurzfristig abgesagt oder ohne Absage versäumt, oder von der Praxis abgesagt wurden; dann der Mittelwert über die Klient:innen mit seinem t-Intervall (Student 1908). Die Sitzungen selbst werden nicht gezählt, da eine Klient:in viele davon hat.",
    "access.attendanceTerm": "Teilnahme",
    "access.attended": "Wahrgenommene Sitzungen",
    "access.byPractice": "Von der Praxis abgesagte Sitzungen",
    "access.came": "Von den Erstkontakten waren {weeks} später {share} zu einer ersten Sitzung gekommen{few}.",
    "access.cameOf":
      "Von etwa {began} Erstkontakten waren {weeks} später {share} zu einer ersten Sitzung gekommen{few}.",
    "access.cancelled": "Rechtzeitig abgesagte Sitzungen",
    "access.declined": "Abgelehnte Erstkontakte",
    "access.declinedCounts": "alle Erstkontakte, auch jene, über die noch nicht entschieden ist",
    "access.declinedSentence":
      "{held, select, yes {Wie viele von {total} Erstkontakten abgelehnt wurden, wird zurückgehalten} other {Von {total} Erstkontakten wurden {number} abgelehnt}}{shown, select, yes { ({share})} other {}}{why}{few}.",
    "access.declinedWhy": ", am häufigsten wegen {reasons}: etwa {count}",
    "access.declinedWhyEach": ", am häufigsten wegen {reasons}: jeweils etwa {count}",
    "access.declines": "Warum Erstkontakte abgelehnt wurden",
    "access.declinesCounts": "abgelehnte Erstkontakte",
    "access.firstSession": "Erste Sitzung",
    "access.firstSessionMeans":
      "Die erste wahrgenommene Sitzung, vom Tag des Erstkontakts an. Bei Behandlungen, die vor ihren Aufzeichnungen begannen, ist sie nicht bekannt. Ein Telefonat in der Phase des Erstgesprächs klärt, ob das Angebot passt, und ist keine Sitzung; ebenso wenig eine Auffrischungssitzung oder eine nach dem Ende der Behandlung. Ohne Sitzung zu enden ist ein konkurrierendes Ereignis (Aalen & Johansen 1978). Die Zeit, nach der die Hälfte gekommen war, ist der Kaplan–Meier-Median, bei dem jene, die ohne Sitzung endeten, so lange unter allen bleiben, wie sie hätten beobachtet werden können (Fine & Gray 1999).",
    "access.format": "Mit wem Sitzungen stattfanden",
    "access.halfCame": "Wann die Hälfte aller Erstkontakte gekommen war",
    "access.halfCameCounts":
      "Erstkontakte, auch jene, die ohne Sitzung endeten; Behandlungen, die vor ihren Aufzeichnungen begannen, bleiben außen vor",
    "access.halfUnder": "Die Hälfte der Erstkontakte kam in {weeks} zu einer ersten Sitzung ({interval}).",
    "access.halfWithin": "Die Hälfte der Erstkontakte kam innerhalb von {weeks} zu einer ersten Sitzung ({interval}).",
    "access.heldCounts": "Behandlungen mit einer wahrgenommenen Sitzung",
    "access.limits": "Grenzen eines Verlaufsdiagramms",
    "access.limitsMeans":
      "Der Mittelwert der monatlichen Anzahlen, wie sie gedruckt sind, und nach beiden Seiten das 2,66-Fache des mittleren Unterschieds von einem Monat zum nächsten, nicht unter 0 (Shewhart 1931; Wheeler & Chambers 1992). Ein Monat fällt auf, wenn er jenseits einer Grenze liegt oder einer von acht oder mehr in Folge auf einer Seite des Mittelwerts ist. Gerundete Anzahlen schwanken stärker als wahre, sodass die Grenzen eher zu weit sind.",
    "access.measure":
      "Die Zeit vom Erstkontakt bis zur ersten Sitzung in Wochen, was aus angesetzten Sitzungen wurde, wie viele es waren und in welchem Abstand, und wer abgelehnt wurde: Erstkontakte bis zum Stichtag.",
    "access.missed": "Kurzfristig abgesagte oder ohne Absage versäumte Sitzungen",
    "access.modality": "Wo Sitzungen stattfanden",
    "access.months": "Erstkontakte nach Monaten",
    "access.monthsCounts": "alle Erstkontakte, nach dem Monat, in dem sie stattfanden",
    "access.perEpisode": "Wahrgenommene Sitzungen einer Behandlung",
    "access.perEpisodeCounts":
      "beendete Behandlungen, auch jene ohne Sitzung; keine Auffrischungssitzungen; Behandlungen, die vor ihren Aufzeichnungen begannen, bleiben außen vor",
    "access.perEpisodeSentence":
      "Von etwa {total} beendeten Behandlungen hatte die mittlere {sessions, select, 1 {1 wahrgenommene Sitzung} other {{sessions} wahrgenommene Sitzungen}}{few}.",
    "access.reading":
      "Ein Erstkontakt zählt, ob eine Sitzung folgte oder nicht, damit jene nicht verloren gehen, die nie kamen.",
    "access.restByPractice": "{share} von der Praxis abgesagt",
    "access.restCancelled": "{share} rechtzeitig abgesagt",
    "access.restMissed": "{share} wurden kurzfristig abgesagt oder ohne Absage versäumt",
    "access.scheduledCounts":
      "von allen bis zum Stichtag für eine Klient:in angesetzten Sitzungen; Klient:innen mit einer gemeinsamen Person zählen einmal",
    "access.spacing": "Von einer wahrgenommenen Sitzung zur nächsten",
    "access.spacingCounts":
      "Behandlungen mit zwei oder mehr wahrgenommenen Sitzungen, nach dem Median; die Zeit nach der letzten ist nicht dabei",
    "access.spacingEach":
      "Abstand von einer wahrgenommenen Sitzung zur nächsten, am häufigsten: {gap}; so in jeweils etwa {count} von {total} Behandlungen{few}.",
    "access.spacingSentence":
      "Abstand von einer wahrgenommenen Sitzung zur nächsten, am häufigsten: {gap}; so in etwa {count} von {total} Behandlungen{few}.",
    "access.title": "Wie kommen Klient:innen zu Sitzungen, und wie oft?",
    "access.toFirstSession": "Zeit vom Erstkontakt bis zur ersten Sitzung",
    "access.toFirstSessionCounts":
      "Erstkontakte; ein Anruf in der Phase des Erstgesprächs ist keine Sitzung; Behandlungen, die vor ihren Aufzeichnungen begannen, bleiben außen vor",
    "access.tooFew": "Es sind zu wenige Erstkontakte bekannt, um zu sagen, wie Klient:innen zu Sitzungen kommen.",
    "afterTermination.booster": "Auffrischungssitzung",
    "afterTermination.boosterMeans":
      "Eine wahrgenommene Sitzung nach dem Tag, an dem eine Behandlung abgeschlossen wurde; an diesem Tag selbst eine, die als Auffrischung erfasst ist.",
    "afterTermination.boosterSentence":
      "{some, select, yes {Bei etwa {count} von {total} abgeschlossenen Behandlungen} other {Bei wenigen oder keiner von {total} abgeschlossenen Behandlungen}} gab es in den 26 Wochen nach dem Abschluss eine Auffrischungssitzung{few}.",
    "afterTermination.boosters": "Wahrgenommene Auffrischungssitzungen",
    "afterTermination.boostersCounts":
      "Behandlungen, die mindestens 26 Wochen vor dem Stichtag abgeschlossen wurden; Sitzungen in den 26 Wochen nach dem Abschluss",
    "afterTermination.followed": "Wie lange der Abschluss der Behandlungen zurückliegt",
    "afterTermination.followedCounts": "alle abgeschlossenen Behandlungen",
    "afterTermination.measure":
      "Auffrischungssitzungen und neue Behandlungen derselben Klient:innen, in Wochen nach dem Abschluss: abgeschlossene Behandlungen; jene, die anders endeten, bleiben außen vor.",
    "afterTermination.reading":
      "Jede Zahl zählt nur Behandlungen, die vor genügend langer Zeit abgeschlossen wurden, sodass alle darin gleich lange beobachtet sind. Eine Rückkehr sagt nichts über ihren Grund.",
    "afterTermination.returned": "Neue Behandlung nach dem Abschluss",
    "afterTermination.returnedCounts":
      "Behandlungen, die mehr als 52 Wochen vor dem Stichtag abgeschlossen wurden; auch ein abgelehnter Kontakt ist eine neue Behandlung",
    "afterTermination.returnedMeans":
      "Eine Behandlung, die die abgeschlossene als jene nennt, die sie wieder aufnimmt, oder eine spätere derselben Klient:in, was immer daraus wurde. Die früheste zählt, vom Tag des Abschlusses bis zum Tag ihres Beginns.",
    "afterTermination.returnedSentence":
      "{some, select, yes {Auf etwa {count} von {total} abgeschlossenen Behandlungen} other {Auf wenige oder keine von {total} abgeschlossenen Behandlungen}} folgte innerhalb von 52 Wochen eine neue{few}.",
    "afterTermination.title": "Was geschieht nach dem Abschluss?",
    "afterTermination.tooFew":
      "Zu wenige Behandlungen wurden vor genügend langer Zeit abgeschlossen, um zu sagen, was folgte.",
    asOf: "Stand {day}",
    "attainment.achievementBetter": "Besser oder erreicht",
    "attainment.achievementCaption":
      "Links der Linie, was schlechter wurde, rechts, was besser wurde, auf ihr, was keines von beiden zeigt.",
    "attainment.achievementSubtitle": "Anteil der vereinbarten Ziele",
    "attainment.achievementTitle": "Was aus den Zielen wurde",
    "attainment.achievementWorse": "Schlechter oder nicht erreicht",
    "attainment.allGoals": "Alle Ziele",
    "attainment.description": "Ein Balken: {note}. {parts}.",
    "attainment.levelsBetter": "Mehr als erwartet",
    "attainment.levelsCaption": "Links der Linie weniger als erwartet, rechts mehr, auf ihr wie erwartet.",
    "attainment.levelsSubtitle": "Anteil der Ziele mit Zielerreichungsskalierung",
    "attainment.levelsTitle": "Zielerreichung bei der letzten Einschätzung",
    "attainment.levelsWorse": "Weniger als erwartet",
    "change.deteriorated": "Reliabel verschlechtert",
    "change.ended": "etwa {count} mit beendeter Behandlung",
    "change.improved": "Reliabel verbessert",
    "change.missing": "Kein zweiter Wert",
    "change.row": "{instrument}: {parts}.",
    "change.share":
      "{part, select, improved {{share} reliabel verbessert} unchanged {{share} keine reliable Veränderung} deteriorated {{share} reliabel verschlechtert} other {{share} kein zweiter Wert}}",
    "change.subtitle": "Anteil der Personen; die Angabe an jedem Balken sagt, welche Personen gezählt sind",
    "change.title": "Reliable Veränderung vom Ausgangswert bis zum Behandlungsende",
    "change.twoScores": "etwa {count} mit zwei Werten",
    "change.unchanged": "Keine reliable Veränderung",
    "change.untold": "Zurückgehalten, oder Rest durch Rundung",
    "chart.anonymisedFor": "Anonymisiert für: {recipient}",
    "chart.inTable": "Zahlen in einer Tabelle",
    "chart.level": "{counted}, {share}",
    "chart.levelEach": "jeweils {words}",
    "chart.monthsSince": "{start, select, entering {Monate in der Phase} other {Monate seit dem Beginn}}",
    "chart.part": "{amount} {label}",
    "chart.sentence": "{text}.",
    "chart.shareOf": "Anteil der {things}: {counts}",
    "chart.stage": "Phase",
    "chart.then": "{before}; {after}",
    "chart.weeksSince": "{start, select, entering {Wochen in der Phase} other {Wochen seit dem Beginn}}",
    "count.about": "etwa {count}",
    "count.fewerThan": "weniger als {count}",
    "count.heldBack": "eine zurückgehaltene Zahl",
    "count.heldBackNote": "{mark} steht für eine Zahl, die zurückgehalten wird.",
    "count.none": "keine",
    "exits.after": "Nach dem Eintritt",
    "exits.afterEntering": "{weeks} nach dem Eintritt",
    "exits.chartSubtitle": "Anteil der Aufenthalte, am letzten Tag, den die Linie der Phase erreicht",
    "exits.chartTitle": "Was aus den Aufenthalten in jeder Phase wurde",
    "exits.days": "{days, plural, one {# Tag} other {# Tage}}",
    "exits.group":
      "{group, select, on {In eine spätere Phase gewechselt} back {In eine frühere Phase zurückgekehrt} completed {Die Arbeit abgeschlossen} ended {Ohne Abschluss beendet} open {Noch dort} other {Auf nicht unterschiedene Weise verlassen}}",
    "exits.tableCaption":
      "Was aus den Aufenthalten in jeder Phase wurde, als Anteile aller Aufenthalte. Ein Strich steht für keine, oder für zu wenige, um sie zu unterscheiden.",
    "figure.middle":
      "{of, select, clients {die mittlere Klient:in} episodes {die mittlere Behandlung} people {die mittlere Person} stays {der mittlere Aufenthalt} goals {das mittlere Ziel} sessions {die mittlere Sitzung} courses {die mittlere Übungsreihe} other {die mittlere Aufgabe}}: {level}",
    "flow.completed": "{number, plural, one {# abgeschlossen} other {# abgeschlossen}}",
    "flow.days": "Von ihren ersten {days} Tagen verbringen Klient:innen im Mittel die meisten in: {stages}{few}.",
    "flow.endCompleted": "Abgeschlossen",
    "flow.endLeft": "Vor dem Abschluss beendet",
    "flow.endOther": "Anderes, nicht unterschieden",
    "flow.ended": "{number, plural, one {# beendet} other {# beendet}}",
    "flow.finding": "Von 100 Behandlungen sind {week} Wochen nach ihrem Beginn {clauses} (von insgesamt {total}{few}).",
    "flow.inStage": "{number, plural, one {etwa # in {stage}} other {etwa # in {stage}}}",
    "flow.left": "{number, plural, one {# vor dem Abschluss beendet} other {# vor dem Abschluss beendet}}",
    "flow.move": "{from} zu {to}: {count}",
    "flow.movesCaption":
      "Bänder sind so hoch, wie es Aufenthalte sind; die noch andauernden gehen nicht weiter.{returns, select, yes { Bögen unter der Linie sind Rückkehren.} other {}}",
    "flow.movesDescription": "Bänder von Aufenthalten, auf die eine andere Phase folgte. {moves}.",
    "flow.movesSubtitle": "Beendete Aufenthalte, danach, wohin es weiterging",
    "flow.movesTitle": "Von Phase zu Phase",
    "flow.notTold": "nicht gesagt",
    "flow.ofTotal": "von {total}",
    "flow.otherWeek": "nach {week} Wochen {clauses} (von insgesamt {total}{few})",
    "flow.otherWeeks": "Von 100 sind {weeks}.",
    "flow.returns":
      "Von {total} Behandlungen mit zwei oder mehr Aufenthalten sind bisher etwa {share} von 100 in eine frühere Phase zurückgekehrt{few}.",
    "flow.returnsNone":
      "Von {total} Behandlungen mit zwei oder mehr Aufenthalten ist bisher fast keine in eine frühere Phase zurückgekehrt{few}.",
    "flow.stageDays": "{stage}, {days}",
    "flow.stageWithNote": "{stage}, {note}",
    "flow.unknown": "{number} nicht erfasst",
    "flow.untold": "Nicht erfasst, oder zu wenige",
    "flow.week": "{weeks, plural, =0 {Zu Beginn} one {Nach # Woche} other {Nach # Wochen}}",
    "flow.weekParts": "{week}: {parts}.",
    "flow.weeksCaption":
      "Jede Säule sind alle Behandlungen, die so lange zu sehen waren; spätere Säulen haben daher weniger.",
    "flow.weeksSubtitle": "Anteil der Behandlungen, die mindestens so viele Wochen zuvor begannen",
    "flow.weeksTitle": "Wo Behandlungen stehen, nach Wochen seit ihrem Beginn",
    "forest.asExpected": "wie nach dem ersten Wert zu erwarten",
    "forest.axis": "Standardabweichungen der ersten Werte; rechts ist besser",
    "forest.caption":
      "Jeder Punkt ist eine Gruppe, die Linie ihr Intervall. Wo eine Linie die senkrechte kreuzt, kann allein der Zufall dahinterstehen.",
    "forest.notShown": "nicht gezeigt",
    "forest.subtitle": "Mittelwert jeder Gruppe mit seinem Intervall; ein Zusammenhang, kein Hinweis auf eine Ursache",
    "forest.title": "Verbesserung gegenüber dem, was der erste Wert erwarten lässt",
    "group.about": "{group}: {words}",
    "incidence.description":
      "Eine Linie des Anteils der {things}, die es erreicht haben, ansteigend ab 0 %. Sie kommt auf {figure}.",
    "incidence.endedFirst": "vorher beendet",
    "incidence.goingOn": "Noch dabei, nicht erreicht",
    "incidence.linesEnd": "Die Linien enden, wo zu wenige übrig waren.",
    "incidence.reached": "erreicht",
    "incidence.subtitle": "Anteil der {things}, die es erreicht haben; gestrichelt: ohne dies beendet",
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
    "run.beyond": "Jenseits der Grenzen {count, plural, one {liegt {months}} other {liegen {months}}}.",
    "run.beyondMany": "Jenseits der Grenzen {count, plural, one {liegt # Monat} other {liegen # Monate}}.",
    "run.calm": "Kein Monat und keine Folge von Monaten hebt sich von dem ab, was der Zufall allein bringt.",
    "run.caption":
      "Fast alle Monate liegen innerhalb der Grenzen, solange nur der Zufall sie bewegt. Durch das Runden sind die Grenzen eher zu weit.",
    "run.description": "Eine Linie von Punkten, einer je Monat. {finding}",
    "run.gap": "Eine Lücke ist ein Monat, der nicht gezeigt wird.",
    "run.inARow":
      "Acht oder mehr Monate in Folge liegen auf einer Seite des Mittelwerts, was durch Zufall allein selten vorkommt.",
    "run.lowerLimit": "untere Grenze",
    "run.mean": "Mittelwert",
    "run.signalBeyond": "Jenseits einer Grenze, was durch Zufall allein selten vorkommt",
    "run.signalInARow":
      "Einer von acht oder mehr Monaten in Folge auf einer Seite des Mittelwerts, was durch Zufall allein selten vorkommt",
    "run.subtitle": "Ganze Monate vor dem Stichtag, mit dem Mittelwert und seinen natürlichen Grenzen",
    "run.title": "Erstkontakte nach Monaten",
    "run.tooFew": "Für Grenzen sind zu wenige Monate bekannt.",
    "run.upperLimit": "obere Grenze",
    "run.variesBelow": "Die Erstkontakte schwanken um {mean} im Monat, mit einer oberen Grenze von {upper}.",
    "run.variesWithin": "Die Erstkontakte schwanken um {mean} im Monat, in Grenzen von {lower} bis {upper}.",
    "share.atLeast": "mindestens {share}",
    "share.atMost": "höchstens {share}",
    "share.inHundred": "{share} von 100",
    "share.near": "nahe {share}",
    "share.rangeInHundred": "{from} bis {to} von 100",
    "stageFlow.days": "Tage der ersten 364",
    "stageFlow.daysCounts":
      "Klient:innen, die mindestens so lange zuvor begannen, 0, wenn nie in der Phase; Klient:innen mit einer gemeinsamen Person zählen einmal",
    "stageFlow.daysMeans":
      "Die mittlere Zahl der Tage in einer Phase innerhalb der ersten 52 Wochen nach der Eröffnung, bei Klient:innen, die so lange beobachtet wurden (erwartete Aufenthaltsdauer in einer festen Zeit). Sie braucht keine Annahme über noch laufende Aufenthalte, da sie dort für alle endet. Das Intervall ist Students t über die Klient:innen (Student 1908).",
    "stageFlow.daysTerm": "Tage des ersten Jahres",
    "stageFlow.goingBack": "Zurückkehren",
    "stageFlow.goingBackMeans":
      "In eine Phase eintreten, die im Phasenmodell der Praxis vor der letzten steht, oder wieder in dieselbe nach einer Zeit in keiner. Von dort wieder weiterzugehen ist kein Zurückkehren.",
    "stageFlow.measure":
      "Wo Behandlungen so viele Wochen nach ihrem Beginn stehen, wie oft sie in eine frühere Phase zurückkehren, und wie viel des ersten Jahres jede Phase einnimmt. Behandlungen, die vor ihren Aufzeichnungen begannen, bleiben außen vor.",
    "stageFlow.reading":
      "Für jede Woche sind alle Behandlungen gezählt, die mindestens so lange zuvor begannen, ob sie noch laufen oder nicht. „Vor dem Abschluss beendet“ ist jedes andere Ende, auch ein abgelehntes Erstgespräch.",
    "stageFlow.returns": "Wie oft eine Behandlung zurückkehrte",
    "stageFlow.returnsCounts": "Behandlungen mit zwei oder mehr Aufenthalten, bis zum Stichtag",
    "stageFlow.state":
      "{weeks, plural, =0 {Wo Behandlungen zu Beginn stehen} one {Wo Behandlungen nach # Woche stehen} other {Wo Behandlungen nach # Wochen stehen}}",
    "stageFlow.stateCounts":
      "{weeks, plural, =0 {Behandlungen am Tag ihres Beginns} one {Behandlungen, die mindestens # Woche vor dem Stichtag begannen} other {Behandlungen, die mindestens # Wochen vor dem Stichtag begannen}}",
    "stageFlow.title": "Wie gehen Klient:innen von Phase zu Phase?",
    "stageFlow.tooFew":
      "Zu wenige Behandlungen wurden lange genug beobachtet, um zu sagen, wo die meisten von 100 stehen.",
    "stageFlow.weeksAfter": "So viele Wochen nach dem Beginn einer Behandlung",
    "stageFlow.weeksAfterMeans":
      "Der Tag so viele Wochen nach ihrer Eröffnung. Eine Behandlung ist in der Phase, in die sie zuletzt eintrat, ab dem Tag ihres Abschlusses abgeschlossen oder anders beendet, und nicht erfasst, wo ihre Aufzeichnungen nichts davon sagen. Gezählt sind nur Behandlungen, die mindestens so viele Wochen vor dem Stichtag eröffnet wurden, sodass jede bis dahin beobachtet ist; jene einer späteren Woche sind unter denen einer früheren. Behandlungen, die vor ihren Aufzeichnungen begannen, bleiben hier außen vor, da nur jene bekannt wären, die lange dauerten.",
    "survival.description":
      "Eine Linie des Anteils der Aufenthalte, die noch andauern, über die Zeit. {finding} Die Linie fällt von 100 % auf {share} nach {weeks}.",
    "survival.halfBy": "Hälfte: etwa {weeks}",
    "survival.halfNotReached": "Hälfte: nicht erreicht",
    "survival.halfUnder": "Hälfte: {weeks}",
    "survival.interval": "({interval})",
    "survival.intervalNotKnown": "(Intervall nicht bekannt)",
    "survival.lineEnds": "Die Linie endet, wo zu wenige übrig waren.",
    "survival.meansAll": "Mit den noch andauernden",
    "survival.meansCaption":
      "Was der Mittelwert der beendeten Aufenthalte gesagt hätte, neben dem Mittelwert, der auch die noch andauernden zählt, innerhalb der Wochen der Linie der Phase; beide aus gedruckten Anzahlen",
    "survival.meansFinished": "Nur beendete Aufenthalte",
    "survival.meansWithin": "Innerhalb der ersten",
    "survival.stillThere": "Noch dort",
    "survival.subtitle": "Anteil noch in der Phase, mit seinem Intervall",
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
    "uptake.of": "{count} von {total} Behandlungen",
    "uptake.ofWithShare": "{count} von {total} Behandlungen, {share}",
    "uptake.subtitle":
      "Anteil aller Behandlungen, die bis zur Therapie kamen; in einer Behandlung können es mehrere sein",
    "uptake.title": "Behandlungen, in denen die einzelnen Interventionen eingesetzt wurden",
  },
  labels: {},
};
