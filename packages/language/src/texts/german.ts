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
      "{stage}: Der Mittelwert der beendeten Aufenthalte liegt bei {finished}. Er lässt {known, select, yes {{open} aus, die noch andauern} other {diejenigen aus, die noch andauern}}; das sind meist die längeren. Zählt man auch diese so lange, wie sie beobachtet wurden, liegt der Mittelwert innerhalb der {until, plural, one {ersten Woche} other {ersten # Wochen}} bei {restricted}.",
    "method.counts":
      "{method, select, controlledRounding {Jede Anzahl ist auf- oder abgerundet auf ein Vielfaches von {base}, und zwar so, dass alle Tabellen weiterhin aufgehen. Deshalb sagt der Text „etwa“.} nearestRounding {Jede Anzahl ist für sich auf das nächste Vielfache von {base} gerundet, sodass Tabellen nicht aufgehen müssen. Deshalb sagt der Text „etwa“.} suppression {Anzahlen, die jemanden verraten könnten, werden zurückgehalten, und mit ihnen andere, aus denen sie sich errechnen ließen. Beide sind als Sternchen geschrieben, und es wird nicht gesagt, welche welche ist.} cellKey {Jede Anzahl ist zufällig ein wenig verändert, und zwar immer gleich, wenn dieselben Personen dahinterstehen, sodass Tabellen nicht aufgehen müssen. Deshalb sagt der Text „etwa“.} other {Jeder Anzahl ist zufälliges Rauschen beigemischt. Deshalb sagt der Text „etwa“.}}",
    "method.inShort":
      "{method, select, controlledRounding {Anzahlen auf {base} gerundet} nearestRounding {Anzahlen auf {base} gerundet} suppression {kleine Anzahlen zurückgehalten} cellKey {Anzahlen zufällig ein wenig verändert} other {zufälliges Rauschen in allen Anzahlen}}",
    "period.between": "Behandlungen, die vom {from} bis {to} begannen",
    "period.from": "Behandlungen, die ab {from} begannen",
    "period.to": "Behandlungen, die bis {to} begannen",
    "preview.mark": "Vorschau – nicht zur Weitergabe",
    "protection.lineExact": "Die Anzahlen hinter der Linie sind nicht gerundet.",
    "protection.lineMoved":
      "Das Runden kann den Anteil, der noch dort ist, um höchstens {points, plural, one {# Prozentpunkt} other {# Prozentpunkte}} verschoben haben, wenn alle Anzahlen zugleich auf die ungünstigste Weise abweichen.",
    "protection.lineNoLimit": "Nichts begrenzt, wie weit das Runden die Linie verschoben haben kann.",
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
