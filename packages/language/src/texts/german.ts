import type { Catalogue } from "../catalogue.js";

/** Every text of a report in German, with the places of the English ones. */
export const germanCatalogue: Catalogue = {
  code: "de",
  locale: "de",
  nounsKeepCapitals: true,
  texts: {
    asOf: "Stand {day}",
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
      "Personen mit einem Wert vor der Therapie und einem an deren Ende, in Behandlungen mit Zielen",
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
