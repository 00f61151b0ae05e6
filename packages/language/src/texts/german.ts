import type { Catalogue } from "../catalogue.js";

/** Every text of a report in German, with the places of the English ones. */
export const germanCatalogue: Catalogue = {
  code: "de",
  locale: "de",
  nounsKeepCapitals: true,
  texts: {
    asOf: "Stand {day}",
    "chart.monthsSince": "{start, select, entering {Monate in der Phase} other {Monate seit dem Beginn}}",
    "chart.part": "{amount} {label}",
    "chart.weeksSince": "{start, select, entering {Wochen in der Phase} other {Wochen seit dem Beginn}}",
    "count.about": "etwa {count}",
    "count.fewerThan": "weniger als {count}",
    "count.heldBack": "eine zurückgehaltene Zahl",
    "count.heldBackNote": "{mark} steht für eine Zahl, die zurückgehalten wird.",
    "count.none": "keine",
    "exits.group":
      "{group, select, on {In eine spätere Phase gewechselt} back {In eine frühere Phase zurückgekehrt} completed {Die Arbeit abgeschlossen} ended {Ohne Abschluss beendet} open {Noch dort} other {Auf nicht unterschiedene Weise verlassen}}",
    "figure.middle":
      "{of, select, clients {die mittlere Klient:in} episodes {die mittlere Behandlung} people {die mittlere Person} stays {der mittlere Aufenthalt} goals {das mittlere Ziel} sessions {die mittlere Sitzung} courses {die mittlere Übungsreihe} other {die mittlere Aufgabe}}: {level}",
    "flow.stageWithNote": "{stage}, {note}",
    "group.about": "{group}: {words}",
    "incidence.endedFirst": "vorher beendet",
    "incidence.goingOn": "Noch dabei, nicht erreicht",
    "incidence.linesEnd": "Die Linien enden, wo zu wenige übrig waren.",
    "incidence.reached": "erreicht",
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
    "run.gap": "Eine Lücke ist ein Monat, der nicht gezeigt wird.",
    "run.lowerLimit": "untere Grenze",
    "run.mean": "Mittelwert",
    "run.signalBeyond": "Jenseits einer Grenze, was durch Zufall allein selten vorkommt",
    "run.signalInARow":
      "Einer von acht oder mehr Monaten in Folge auf einer Seite des Mittelwerts, was durch Zufall allein selten vorkommt",
    "run.upperLimit": "obere Grenze",
    "share.atLeast": "mindestens {share}",
    "share.atMost": "höchstens {share}",
    "share.inHundred": "{share} von 100",
    "share.near": "nahe {share}",
    "share.rangeInHundred": "{from} bis {to} von 100",
    "survival.halfBy": "die Hälfte nach etwa {weeks}",
    "survival.halfNotReached": "Hälfte: nicht erreicht",
    "survival.halfUnder": "die Hälfte in {weeks}",
    "survival.interval": "({interval})",
    "survival.intervalNotKnown": "(Intervall nicht bekannt)",
    "survival.lineEnds": "Die Linie endet, wo zu wenige übrig waren.",
    "survival.stillThere": "Noch dort",
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
