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
    "course.part": "{count} {status}",
    "course.status":
      "{status, select, completed {abgeschlossen} stopped {vorzeitig beendet} ongoing {noch laufend} other {{status}}}",
    "course.total": "{total, plural, one {Etwa # Übungsreihe} other {Etwa # Übungsreihen}}.",
    "course.totalOf": "{total, plural, one {Etwa # Übungsreihe} other {Etwa # Übungsreihen}}: {parts}.",
    "course.withheld": "Wie viele Übungsreihen es gab, wird nicht gezeigt, weil zu wenige Klient:innen dahinterstehen.",
    "exits.group":
      "{group, select, on {In eine spätere Phase gewechselt} back {In eine frühere Phase zurückgekehrt} completed {Die Arbeit abgeschlossen} ended {Ohne Abschluss beendet} open {Noch dort} other {Auf nicht unterschiedene Weise verlassen}}",
    "figure.clock": "{share} innerhalb von {weeks}",
    "figure.clockEnded": "{share} innerhalb von {weeks}; {ended} endeten vorher",
    "figure.doubt": "{interval}, {rounding}",
    "figure.furthest": "{level} oder weiter: {count}",
    "figure.half": "die Hälfte innerhalb von {weeks}",
    "figure.halfNotReached": "die Hälfte nicht erreicht",
    "figure.halfUnder": "die Hälfte in {weeks}",
    "figure.listed": "einzeln in der Tabelle der Stufen",
    "figure.longestAt": "{steps, plural, one {bei {step}: {half}} other {am längsten bei {step}: {half}}}",
    "figure.middle":
      "{of, select, clients {die mittlere Klient:in} episodes {die mittlere Behandlung} people {die mittlere Person} stays {der mittlere Aufenthalt} goals {das mittlere Ziel} sessions {die mittlere Sitzung} courses {die mittlere Übungsreihe} other {die mittlere Aufgabe}}: {level}",
    "figure.mostOften":
      "{labels, plural, one {am häufigsten {levels}: {count}} other {am häufigsten {levels}: je {count}}}",
    "figure.nearest": "auf {step} gerundet",
    "figure.noInterval": "kein Intervall bestimmbar",
    "figure.noMost": "keine Stufe ragt heraus",
    "figure.notShown": "nicht gezeigt",
    "figure.rate": "{count} von {total}",
    "figure.rateShare": "{count} von {total}, {share}",
    "figure.withDoubt": "{value} ({doubt})",
    "figure.yes": "ja: {count}",
    "group.about": "{group}: {words}",
    "mean.tooShort":
      "{stage}: Die mittlere Dauer der beendeten Aufenthalte beträgt {finished}. Sie lässt {known, select, yes {{open} aus, die noch andauern} other {diejenigen aus, die noch andauern}}; das sind meist die längeren. Zählt man auch diese so lange, wie sie beobachtet wurden, beträgt die mittlere Dauer innerhalb der {until, plural, one {ersten Woche} other {ersten # Wochen}} {restricted}.",
    "method.counts":
      "{method, select, controlledRounding {Jede Anzahl ist auf- oder abgerundet auf ein Vielfaches von {base}, und zwar so, dass alle Tabellen weiterhin aufgehen. Deshalb sagt der Text „etwa“.} nearestRounding {Jede Anzahl ist für sich auf das nächste Vielfache von {base} gerundet, sodass Tabellen nicht aufgehen müssen. Deshalb sagt der Text „etwa“.} suppression {Anzahlen, die jemanden verraten könnten, werden zurückgehalten, und mit ihnen andere, aus denen sie sich errechnen ließen. Beide sind als Sternchen geschrieben, und es wird nicht gesagt, welche welche ist.} cellKey {Jede Anzahl ist zufällig ein wenig verändert, und zwar immer gleich, wenn dieselben Personen dahinterstehen, sodass Tabellen nicht aufgehen müssen. Deshalb sagt der Text „etwa“.} other {Jeder Anzahl ist zufälliges Rauschen beigemischt. Deshalb sagt der Text „etwa“.}}",
    "method.inShort":
      "{method, select, controlledRounding {Anzahlen auf {base} gerundet} nearestRounding {Anzahlen auf {base} gerundet} suppression {kleine Anzahlen zurückgehalten} cellKey {Anzahlen zufällig ein wenig verändert} other {zufälliges Rauschen in allen Anzahlen}}",
    "outcome.better": "{direction, select, higher {Höhere Werte sind besser.} other {Niedrigere Werte sind besser.}}",
    "outcome.changeOf": "eine Veränderung von {from} bis {to}",
    "outcome.figures": "Kennzahlen",
    "outcome.improved":
      "{label}: Bei etwa {count} von {people, plural, one {# Person} other {# Personen}} mit zwei Werten zeigt sich eine reliable Verbesserung ({interval}){few}{missing}.",
    "outcome.improvedEnd":
      "{label}: Bei {which, select, none {wenigen oder keiner} other {allen oder fast allen}} von etwa {people, plural, one {# Person} other {# Personen}} mit zwei Werten zeigt sich eine reliable Verbesserung{known, select, yes { ({bound})} other {}}{few}{missing}.",
    "outcome.improvedHeld":
      "{label}: Wie viele von etwa {people, plural, one {# Person} other {# Personen}} mit zwei Werten eine reliable Verbesserung zeigen, wird zurückgehalten.",
    "outcome.improvedNoShare":
      "{label}: Von etwa {people, plural, one {# Person} other {# Personen}} mit zwei Werten zeigen {improved} eine reliable Verbesserung; Anteile werden bei so wenigen nicht angegeben.",
    "outcome.improvedNotKnown":
      "{label}: Wie viele von etwa {people, plural, one {# Person} other {# Personen}} mit zwei Werten eine reliable Verbesserung zeigen, ist nicht bekannt.",
    "outcome.meanWithheld":
      "Wie weit sich die Werte im Mittel veränderten, wird nicht gezeigt, weil zu wenige Personen zwei Werte haben.",
    "outcome.methodComputed":
      "Reliabilität {reliability} ({source}); Standardabweichung vor der Behandlung in dieser Praxis {sd}; z = {z}{known, select, yes {; eine Veränderung um mehr als {points} ist reliabel} other {}}.",
    "outcome.methodNone":
      "Es ist keine Reliabilität bekannt, die Rapport bestätigen konnte; daher wird keine reliable Veränderung berechnet.",
    "outcome.methodPublished":
      "Eine Veränderung um {inclusive, select, yes {{points} oder mehr} other {mehr als {points}}} ist reliabel ({source}).",
    "outcome.methodTooFew":
      "Reliabilität {reliability} ({source}); die Standardabweichung beruht auf zu wenigen Personen, um gezeigt zu werden.",
    "outcome.missing":
      "; etwa {others, plural, one {# weitere Person beendete} other {# weitere beendeten}} die Behandlung ohne zweiten Wert",
    "outcome.missingHeld": "; wie viele die Behandlung ohne zweiten Wert beendeten, wird zurückgehalten",
    "outcome.missingNone": "; wenige oder keine beendeten die Behandlung ohne zweiten Wert",
    "outcome.missingOrMore": "; etwa {others} oder mehr weitere beendeten die Behandlung ohne zweiten Wert",
    "outcome.moved":
      "Bei etwa {people, plural, one {# Person} other {# Personen}} mit zwei Werten {way, select, fell {sinken} other {steigen}} die Werte im Mittel um {points}{coarse, select, yes {, auf {step} gerundet} other {}} ({doubt}).",
    "outcome.part":
      "{part, select, scored {Zwei Werte} completed {Abgeschlossen, kein zweiter Wert} left_early {Ohne Abschluss beendet, kein zweiter Wert} open {Noch in Behandlung} improved {Reliabel verbessert} unchanged {Keine reliable Veränderung} deteriorated {Reliabel verschlechtert} clinical_recovered {Vorher klinisch: genesen} clinical_improved {Vorher klinisch: reliabel verbessert, weiterhin klinisch} clinical_unchanged {Vorher klinisch: keine reliable Veränderung} clinical_deteriorated {Vorher klinisch: reliabel verschlechtert} other_improved {Vorher nicht klinisch: reliabel verbessert} other_unchanged {Vorher nicht klinisch: keine reliable Veränderung} other_deteriorated {Vorher nicht klinisch: reliabel verschlechtert} other {{part}}}",
    "outcome.points": "{count, plural, one {{points} Punkt} other {{points} Punkte}}",
    "outcome.shareDeteriorated": "Von denen mit zwei Werten zeigen {share} eine reliable Verschlechterung.",
    "outcome.shareImproved": "Von denen mit zwei Werten zeigen {share} eine reliable Verbesserung.",
    "outcome.shareOfEnded":
      "Zählen alle, deren Behandlung ohne zweiten Wert endete, als nicht verbessert, sind es {share} von etwa {people, plural, one {# Person} other {# Personen}}.",
    "outcome.shareOfEndedSame":
      "Zählen alle, deren Behandlung ohne zweiten Wert endete, als nicht verbessert, bleibt der Anteil gleich, soweit gerundete Anzahlen das erkennen lassen.",
    "outcome.tooFewChanged": "{label}: Zu wenige Personen haben zwei Werte, um zu sagen, wie sie sich veränderten.",
    "outcome.tooFewImproved":
      "{label}: Zu wenige Personen haben zwei Werte, um zu sagen, wie viele sich reliabel verbesserten.",
    "outcome.unmoved":
      "Bei etwa {people, plural, one {# Person} other {# Personen}} mit zwei Werten verändern sich die Werte im Mittel um höchstens {points}{known, select, yes { ({from} bis {to})} other {}}.",
    "period.between": "Behandlungen, die vom {from} bis {to} begannen",
    "period.from": "Behandlungen, die ab {from} begannen",
    "period.to": "Behandlungen, die bis {to} begannen",
    "practice.allFigures": "alle Kennzahlen",
    "practice.better": "; {better, select, higher {höher ist besser} other {niedriger ist besser}}",
    "practice.change":
      "{type}, {figure}: beim letzten Eintrag im Mittel um {size} {way, select, lower {niedriger} other {höher}} als beim ersten ({from} bis {to}), bei etwa {clients, plural, one {# Klient:in} other {# Klient:innen}}{direction}{few}.",
    "practice.countsAdherence":
      "wie viel von dem, worüber berichtet wurde, erledigt war; teilweise Erledigtes zählt halb",
    "practice.countsChange":
      "vom ersten zum letzten Eintrag jeder Übungsreihe, bei Übungsreihen mit zwei oder mehr Einträgen",
    "practice.countsChoicesMost": "was die meisten Einträge jeder Übungsreihe hatten",
    "practice.countsDone":
      "Einträge jeder Übungsreihe, die ganz oder teilweise erledigt wurden; Übungsreihen ohne solche zählen mit",
    "practice.countsFurthest": "der weiteste Schritt jeder Übungsreihe, was auch immer folgte",
    "practice.countsMinutes": "alle Übungen jeder Übungsreihe, deren Minuten erfasst sind",
    "practice.countsOnce": "jede Übungsreihe einmal",
    "practice.countsPerWeek": "vom Beginn jeder Übungsreihe bis zu ihrem letzten Eintrag, mindestens eine Woche",
    "practice.countsShareMean": "der Anteil der Einträge jeder Übungsreihe mit einem Ja",
    "practice.countsShareMost": "Übungsreihen mit einem Ja in irgendeinem Eintrag",
    "practice.countsTimeAtStep":
      "Zeit bei einem Schritt insgesamt; Übungsreihen, die noch dort sind, zählen so lange, wie sie beobachtet wurden",
    "practice.countsWaiting":
      "Zeit seit Beginn einer Übungsreihe; solche, die ohne dies weitergehen, zählen so lange, wie sie beobachtet wurden",
    "practice.countsWhereMean": "der Anteil der Einträge jeder Übungsreihe, für die es zutrifft",
    "practice.countsWhereMost": "Übungsreihen mit einem solchen Eintrag",
    "practice.courseMeaning":
      "Eine Intervention einer Klient:in, vom Beginn bis zum Ende. Eine, die nie stattfand, wird ausgelassen. Eine Klient:in kann mehrere haben, auch mehrere derselben Art.",
    "practice.courseTerm": "Übungsreihe",
    "practice.courses":
      "{type}: etwa {courses, plural, one {# Übungsreihe} other {# Übungsreihen}}{known, select, yes {, davon {completed} abgeschlossen} other {}}{few}.",
    "practice.coursesTooFew":
      "{type}: Zu wenige Klient:innen stehen dahinter, um zu sagen, wie viele Übungsreihen es gab.",
    "practice.doseMinutes": "Minuten insgesamt",
    "practice.dosePerWeek": "Übungen pro Woche",
    "practice.dosePractices": "Übungen",
    "practice.entryMeaning":
      "Etwas, das innerhalb einer Übungsreihe vereinbart oder getan wurde, am Tag des Berichts darüber oder, wo keiner kam, am Tag der Vereinbarung. Eine Kennzahl betrachtet die Einträge, die ihr Feld enthalten.",
    "practice.entryTerm": "Eintrag",
    "practice.figuresMeaning":
      "Festgelegt von denen, die die Art von Intervention verfasst haben: Sie benennen die Kennzahlen und sagen, welcher Eintrag einer Übungsreihe zählt und welche Richtung besser ist. Berechnet werden sie wie alle anderen; kein fremder Programmcode läuft über die Aufzeichnungen.",
    "practice.figuresTerm": "Kennzahlen einer Art von Intervention",
    "practice.furthest":
      "{type}: Etwa {count} von {courses, plural, one {# Übungsreihe} other {# Übungsreihen}} kamen bis {level} oder weiter{few}.",
    "practice.mean":
      "{type}, {figure}: im Mittel {mean} bei etwa {clients, plural, one {# Klient:in} other {# Klient:innen}}{direction}{few}.",
    "practice.meanMeaning":
      "Die Übungsreihen einer Klient:in und derer, die eine Person mit ihr teilen, werden zuerst gemittelt, sodass jede einmal zählt. Eine Zahl außerhalb ihrer Skala zählt als das nähere Ende. Das Intervall ist ein {level}-t-Intervall (Student 1908), nach außen gerundet.",
    "practice.meanTerm": "Mittelwert über Klient:innen",
    "practice.mostOften":
      "{type}, {figure}: am häufigsten {levels}, {labels, plural, one {etwa {count} von {courses, plural, one {# Übungsreihe} other {# Übungsreihen}}} other {je etwa {count} von {courses, plural, one {# Übungsreihe} other {# Übungsreihen}}}}{few}.",
    "practice.noFigures": "Außer den Übungsreihen sind hierfür keine Kennzahlen vorgesehen.",
    "practice.reached":
      "{type}, {figure}: {words}{known, select, yes {, von etwa {courses, plural, one {# Übungsreihe} other {# Übungsreihen}}} other {}}{few}.",
    "practice.takeFirst": "der erste Eintrag jeder Übungsreihe",
    "practice.takeLast": "der letzte Eintrag jeder Übungsreihe",
    "practice.takeMean": "der Mittelwert der Einträge jeder Übungsreihe",
    "practice.takeMost": "der höchste Eintrag jeder Übungsreihe",
    "practice.timeMeaning":
      "Die Tage von einem Eintrag bei diesem Schritt bis zum nächsten Eintrag, über die Übungsreihe zusammengezählt, und der Kaplan-Meier-Median (Kaplan & Meier 1958) der Übungsreihen, die dort waren, auf ganze Wochen gerundet.",
    "practice.timeTerm": "Zeit bei einem Schritt",
    "practice.untilMeaning":
      "Eine aktuarielle Sterbetafel (Cutler & Ederer 1958) ab Beginn einer Übungsreihe, berechnet aus gerundeten Anzahlen. Ein Ende ohne das Erreichen konkurriert mit dem Erreichen (Aalen & Johansen 1978). Wo nichts vorher endete, ist das Intervall des Anteils angegeben.",
    "practice.untilTerm": "Zeit, bis etwas erreicht ist",
    "practice.yes":
      "{type}, {figure}: ja bei {count} von {courses, plural, one {# Übungsreihe} other {# Übungsreihen}}{few}.",
    "preview.mark": "Vorschau – nicht zur Weitergabe",
    "protection.attack":
      "Bevor der Bericht erstellt wurde, griff ihn ein Programm so an, wie es Lesende täten, die dieses Programm und alle seine Regeln kennen: Es verknüpfte alle {counts} Anzahlen ({earlier, plural, =0 {es gibt keinen früheren Bericht} one {zusammen mit # früheren Bericht} other {zusammen mit # früheren Berichten}}).",
    "protection.holdsFor": "Es gilt für {recipient}. Für alle anderen muss ein eigener Bericht erstellt werden.",
    "protection.lineExact": "Die Anzahlen hinter der Linie sind nicht gerundet.",
    "protection.lineMoved":
      "Das Runden kann den Anteil, der noch dort ist, um höchstens {points, plural, one {# Prozentpunkt} other {# Prozentpunkte}} verschoben haben, wenn alle Anzahlen zugleich auf die ungünstigste Weise abweichen.",
    "protection.lineNoLimit": "Nichts begrenzt, wie weit das Runden die Linie verschoben haben kann.",
    "protection.lines":
      "Linien über die Zeit sind aus den gedruckten Anzahlen gezeichnet, an Tagen, die ohne Blick auf die Aufzeichnungen festgelegt wurden, und enden dort, wo weniger als {fewest} übrig sind. Zwischen zwei Punkten ist eine Linie gerade, obwohl Klient:innen jederzeit dazwischen gegangen sein können; sie kann daher um bis zu ein Intervall abweichen.",
    "protection.linesMoved":
      "Das Runden kann keinen Punkt der Linie einer Phase um mehr als {points, plural, one {# Prozentpunkt} other {# Prozentpunkte}} verschoben haben, und so weit nur, wenn alle Anzahlen zugleich auf die ungünstigste Weise abweichen; die Tabelle jeder Linie sagt, wie weit.",
    "protection.merged":
      "{tables, plural, one {In # Tabelle} other {In # Tabellen}} wurden Kategorien zusammengefasst, in denen wenige oder nur Klient:innen einer einzigen Behandler:in sind. Die Namen der zusammengefassten Klassen stehen in den Tabellen.",
    "protection.noLimit": "Nichts begrenzt, wie weit eine gedruckte Anzahl von der wahren abweichen kann.",
    "protection.nobody":
      "Niemand kann aus diesem Bericht{earlier, plural, =0 {} one {, zusammen mit # früheren,} other {, zusammen mit den # früheren,}} erkennen, dass eine Anzahl zwischen 1 und {small} liegt: Zu den Zahlen, die mit allem Gedruckten vereinbar sind, gehört immer auch eine außerhalb davon. Dasselbe gilt für jede Summe und Differenz, die eine so kleine Gruppe zeigen würde.",
    "protection.notAgainstAll":
      "Das ist keine Anonymität gegenüber jemandem, der alle anderen Klient:innen kennt: Wer sie kennt, kann sie abziehen.",
    "protection.notFromPractice":
      "Es verbirgt nichts vor der Praxis selbst, die die Aufzeichnungen und das Geheimnis hat, das bestimmt, wie Zahlen gedruckt werden.",
    "protection.notMerged": "Es wurden keine Kategorien zusammengefasst.",
    "protection.notWithheld": "Keine Kennzahl wird zurückgehalten.",
    "protection.repeated":
      "{figures, plural, one {# Kennzahl ist} other {# Kennzahlen sind}} gedruckt wie im letzten Bericht, weil seither zu wenige Klient:innen hinzukamen oder gingen.",
    "protection.rounding":
      "Mediane sind in ganzen Wochen angegeben, oder gröber, wo eine einzelne Klient:in sie verschieben könnte, und ihre Spannen nach außen gerundet; Mittelwerte auf eine Schrittweite, um die keine einzelne Klient:in sie weiter verschieben kann. Anteile sind in ganzen Prozent gedruckter Anzahlen angegeben und brauchen ein Ganzes von mindestens {fewest}.",
    "protection.tested": "Das wurde für {recipient} geprüft, und nur dafür ist der Bericht anonymisiert.",
    "protection.testing": "Das wird gerade für {recipient} geprüft.",
    "protection.unit":
      "Klient:innen, die eine Person gemeinsam haben, etwa jemand, der allein und als Teil eines Paares behandelt wird, zählen hier als eine.",
    "protection.withheld":
      "{figures, plural, one {# Kennzahl wird} other {# Kennzahlen werden}} nicht gezeigt: Jede beruht auf weniger als {fewest} Klient:innen oder nur auf Klient:innen einer einzigen Behandler:in oder würde zusammen mit anderen Zahlen etwas verraten. Wo der Text „zu wenige“ sagt, ist eines davon gemeint: Welches zutrifft, wird nicht gesagt, weil auch das etwas verraten könnte.",
    "protection.within":
      "Jede gedruckte Anzahl weicht um höchstens {furthest} von der wahren ab: Für sich genommen steht {example} für jede Zahl von {from} bis {to}. Kleine Unterschiede und Nullen sagen nichts aus.",
    "protection.zero":
      "Eine gedruckte 0 steht für jede Zahl von 0 bis {furthest} und ist so geschrieben oder als „weniger als {bound}“, damit nicht einmal eine Null etwas verrät. Summen nehmen sie als 0.",
    "question.outcomeChange": "Wie verändern sich die Werte von vor der Behandlung bis zu ihrem Ende?",
    "question.pluginMetrics": "Was wurde geübt, und wie ging es?",
    "question.timeInStage": "Wie lange bleiben Klient:innen in jeder Phase, und wie verlassen sie diese?",
    quotation: "„{text}“",
    range: "{from} bis {to}",
    "rate.of": "{count} von {total} {things}{known, select, yes { ({share})} other {}}",
    "reading.cause":
      "Zwei Dinge, die zusammen auftreten, müssen einander nicht verursachen. Dieser Bericht beschreibt, was beobachtet wurde, und zeigt nicht, warum.",
    "reading.interval":
      "Eine Spanne in Klammern sagt, wie weit allein der Zufall eine Zahl verschieben könnte: Der wahre Wert liegt wahrscheinlich darin. Je weniger Personen, desto weiter die Spanne. Bei Anteilen und Linien ist sie aus gedruckten Anzahlen berechnet.",
    "reading.open":
      "Ein Aufenthalt, der noch läuft, wird nicht ausgelassen. Er zählt so lange, wie er beobachtet wurde.",
    recipient:
      "{recipient, select, team {das eigene Team der Praxis} funder {Kostenträger} network {ein Netzwerk von Praxen} other {die Öffentlichkeit}}",
    "recovery.effect":
      "Das entspricht etwa {count, plural, one {{size} Standardabweichung} other {{size} Standardabweichungen}} der Werte vor der Behandlung{known, select, yes { ({from} bis {to})} other {}}.",
    "recovery.range": "{side}: {meaning}",
    "recovery.recovered":
      "Von etwa {clinical, plural, one {# Person} other {# Personen}} mit Beginn im klinischen Bereich ({range}) {recovered, plural, one {ist etwa # genesen} other {sind etwa # genesen}}, das heißt reliabel verbessert und am Ende außerhalb dieses Bereichs ({interval}).",
    "recovery.recoveredEnd":
      "Von etwa {clinical, plural, one {# Person} other {# Personen}} mit Beginn im klinischen Bereich ({range}) sind {which, select, none {wenige oder keine} other {alle oder fast alle}} genesen, das heißt reliabel verbessert und am Ende außerhalb dieses Bereichs{known, select, yes { ({bound})} other {}}.",
    "recovery.side":
      "{rule, select, atLeast {{value} oder mehr} above {mehr als {value}} atMost {{value} oder weniger} other {weniger als {value}}}",
    "share.atLeast": "mindestens {share}",
    "share.atMost": "höchstens {share}",
    "share.inHundred": "{share} von 100",
    "share.near": "nahe {share}",
    "share.rangeInHundred": "{from} bis {to} von 100",
    "stay.exit":
      "{group, select, on {{share} gehen in eine spätere Phase über} back {{share} kehren in eine frühere Phase zurück} completed {{share} schließen die Arbeit ab} ended {{share} enden ohne Abschluss} open {{share} dauern noch an} other {{share} enden auf nicht unterschiedene Weise}}",
    "stay.exits": "{stage}, {weeks} nach dem Eintritt: {exits}.",
    "stay.half":
      "{stage}: Die Hälfte {known, select, yes {von etwa {stays, plural, one {# Aufenthalt} other {# Aufenthalten}}} other {der Aufenthalte}} endet innerhalb von etwa {weeks} ({doubt}){few}.",
    "stay.halfUnder":
      "{stage}: Die Hälfte {known, select, yes {von etwa {stays, plural, one {# Aufenthalt} other {# Aufenthalten}}} other {der Aufenthalte}} endet in {weeks} ({doubt}){few}.",
    "stay.intervalNotKnown": "Intervall nicht bekannt",
    "stay.intervalThatWeek": "das Intervall liegt in derselben Woche",
    "stay.leaving":
      "{stage}: {share} der Aufenthalte enden innerhalb von {weeks} nach dem Eintritt ohne Abschluss der Arbeit{few}.",
    "stay.leavingMost":
      "{stage}: Hier enden Aufenthalte am häufigsten ohne Abschluss der Arbeit, {share} innerhalb von {weeks} nach dem Eintritt{few}.",
    "stay.notReached":
      "{stage}: Weniger als die Hälfte {known, select, yes {von etwa {stays, plural, one {# Aufenthalt} other {# Aufenthalten}}} other {der Aufenthalte}} ist nachweislich beendet, sodass der Zeitpunkt der Hälfte nicht erreicht ist{bounded, select, yes { (nicht vor {weeks})} other {, und sein Intervall ist nicht bekannt}}{few}.",
    "stay.withheld":
      "{stage}: Wann die Hälfte {known, select, yes {von etwa {stays, plural, one {# Aufenthalt} other {# Aufenthalten}}} other {der Aufenthalte}} endet, wird nicht gezeigt, weil zu wenige Klient:innen dahinterstehen.",
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
