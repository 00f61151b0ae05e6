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
    "group.about": "{group}: {words}",
    "method.asOfDay": "Stichtag",
    "method.asOfDayMeans":
      "Der letzte Tag, von dem die Aufzeichnungen handeln. Was dann noch läuft, zählt als laufend.",
    "method.clinicalRange": "Klinischer Bereich: {range} ({source}).",
    "method.counts":
      "{method, select, controlledRounding {Jede Anzahl ist auf- oder abgerundet auf ein Vielfaches von {base}, und zwar so, dass alle Tabellen weiterhin aufgehen. Deshalb sagt der Text „etwa“.} nearestRounding {Jede Anzahl ist für sich auf das nächste Vielfache von {base} gerundet, sodass Tabellen nicht aufgehen müssen. Deshalb sagt der Text „etwa“.} suppression {Anzahlen, die jemanden verraten könnten, werden zurückgehalten, und mit ihnen andere, aus denen sie sich errechnen ließen. Beide sind als Sternchen geschrieben, und es wird nicht gesagt, welche welche ist.} cellKey {Jede Anzahl ist zufällig ein wenig verändert, und zwar immer gleich, wenn dieselben Personen dahinterstehen, sodass Tabellen nicht aufgehen müssen. Deshalb sagt der Text „etwa“.} other {Jeder Anzahl ist zufälliges Rauschen beigemischt. Deshalb sagt der Text „etwa“.}}",
    "method.deviations": "Veränderung in Standardabweichungen",
    "method.deviationsMean":
      "Die mittlere Veränderung geteilt durch die Standardabweichung der Werte vor der Behandlung (Becker 1988), beide wie ausgewiesen. Das Intervall ist das der mittleren Veränderung.",
    "method.heading": "Methode und Begriffe",
    "method.inShort":
      "{method, select, controlledRounding {Anzahlen auf {base} gerundet} nearestRounding {Anzahlen auf {base} gerundet} suppression {kleine Anzahlen zurückgehalten} cellKey {Anzahlen zufällig ein wenig verändert} other {zufälliges Rauschen in allen Anzahlen}}",
    "method.line": "Linie über die Zeit",
    "method.lineMeans":
      "Eine aktuarielle Sterbetafel (Cutler & Ederer 1958), berechnet aus ausgewiesenen Anzahlen und zwischen den Enden ihrer Intervalle durch Geraden verbunden. Wer innerhalb eines Intervalls zuletzt beobachtet wurde, zählt für die Hälfte davon. Die Linie kann vom Median um bis zu ein Intervall abweichen.",
    "method.missingScores": "Fehlende Werte am Ende",
    "method.missingScoresMean":
      "Auf beide Weisen gezeigt: weggelassen und als nicht verbessert gezählt. Keine ist die Wahrheit; sie liegt wahrscheinlich dazwischen.",
    "method.quantiles": "Ein Viertel, die Hälfte, drei Viertel vorbei nach",
    "method.quantilesMean":
      "Kaplan-Meier-Quantile (Kaplan & Meier 1958) der genauen Aufenthalte, jedes als Mittelwert der fünf Abgänge um es herum genommen und dann auf ganze Wochen oder gröber gerundet, mit einem Log-log-Intervall zum Niveau {level} (Brookmeyer & Crowley 1982).",
    "method.recovered": "Genesen",
    "method.recoveredMeans":
      "Klinisch bedeutsame Veränderung (Jacobson & Truax 1991): vor der Behandlung im klinischen Bereich des Fragebogens, reliabel verbessert und am Ende außerhalb dieses Bereichs.",
    "method.reliableChange": "Reliable Veränderung",
    "method.reliableChangeMeans":
      "Jacobson & Truax (1991): eine Veränderung, die größer ist als z-mal der Standardfehler der Differenz zweier Werte, aus der Reliabilität des Fragebogens und der Standardabweichung vor der Behandlung; wo keine Reliabilität bestätigt ist, eine für den Fragebogen veröffentlichte Punktzahl.",
    "method.restrictedMean": "Mittelwert innerhalb der ersten Wochen",
    "method.restrictedMeanMeans":
      "Die Fläche unter der Linie über die Zeit bis zu ihrem letzten Tag (beschränkter Mittelwert, Irwin 1949). Der Mittelwert der beendeten Aufenthalte nimmt für jeden die Mitte seines Intervalls als Ende an. Beide sind aus ausgewiesenen Anzahlen berechnet.",
    "method.scoreAtEnd": "Wert am Ende",
    "method.scoreAtEndMeans":
      "Der letzte Wert in den 28 Tagen vor dem Ende einer abgeschlossenen Behandlung oder danach, vor jeder Auffrischungssitzung.",
    "method.scoreBefore": "Wert vor der Behandlung",
    "method.scoreBeforeMeans": "Der letzte Wert bis zum ersten Tag der Behandlung.",
    "method.shareInterval": "Intervall eines Anteils",
    "method.shareIntervalMeans": "Wilson (1927), {level}, aus ausgewiesenen Anzahlen.",
    "method.stay": "Aufenthalt",
    "method.stayMeans":
      "Ein Zeitraum in einer Phase, vom Tag des Eintritts bis zum Tag des Verlassens. Eine Klient:in kann mehrmals in einer Phase sein.",
    "method.unit": "Schutzeinheit",
    "method.unitMeans": "Eine Klient:in zusammen mit allen Klient:innen, mit denen sie eine Person gemeinsam hat.",
    "method.waysOut": "Abgänge",
    "method.waysOutMean":
      "Jeder Weg aus der Phase konkurriert mit den anderen: Die Anteile sind kumulative Inzidenzen nach Aalen & Johansen (1978) aus denselben ausgewiesenen Anzahlen, sodass sie mit den noch laufenden 100 % ergeben.",
    "page.anonymisedFor": "Anonymisiert für: {recipient}. Keine einzelne Klient:in ist beschrieben.",
    "page.brackets": "Zahlen in Klammern sind Intervalle zum Niveau {level}.",
    "page.colophon":
      "Erstellt von Rapport {version} aus Aufzeichnungen mit Stand {day}; Schwelle von {k} Klient:innen, {counts}. Diese Datei enthält kein Skript und lädt nichts von anderswo.",
    "page.contents": "Inhalt",
    "page.coursesMeasure":
      "Nach Art der Intervention. Eine Übungsreihe ist eine Intervention einer Klient:in; ihre Einträge sind, was vereinbart und berichtet wurde. Stufen und Linien zählen Übungsreihen; ein Mittelwert zählt jede Klient:in einmal.",
    "page.coursesNames": "Die Namen der Arten, Kennzahlen und Stufen sind die der jeweiligen Autor:innen.",
    "page.coursesNoType":
      "Es wurde keine Art der Intervention angegeben, nach der zu zählen wäre; deshalb lässt sich nichts zeigen.",
    "page.coursesReading":
      "Von jeder der drei Arten mit den meisten Übungsreihen ist eine Kennzahl gezeichnet. Lesehilfe: In einem Balkendiagramm ist jeder Balken der Anteil der Übungsreihen, die auf diese Stufe kamen. Bei einer Linie über die Zeit ist die steigende Linie der Anteil der Übungsreihen, die erreichten, was der Titel nennt, und die gestrichelte der Anteil, der ohne dies endete; was beide von 100 % übrig lassen, läuft weiter.",
    "page.coursesTooFew": "Hinter jeder Art der Intervention stehen zu wenige Klient:innen, um hier etwas zu zeigen.",
    "page.fileTitle": "Ergebnisbericht, {day}",
    "page.fileTitleOf": "Ergebnisbericht, {practice}, {day}",
    "page.howToRead": "Lesehilfe: {reading}",
    "page.nothingToSay":
      "Es lässt sich nichts sagen: Hinter jeder Kennzahl stehen zu wenige Klient:innen, oder die Aufzeichnungen enthalten zu wenig.",
    "page.previewFor":
      "{preview}. Diese Fassung zeigt der Praxis, was ein Bericht für {recipient} sagen würde, und darf an niemanden weitergegeben werden.",
    "page.previewTitle": "{preview}: {title}",
    "page.protection": "Wie dieser Bericht zu lesen ist und wie er geschützt wurde",
    "page.protectionInShort": "Lesehinweise und Schutz",
    "page.skip": "Zum Bericht springen",
    "page.theFigures": "Die Zahlen",
    "page.title": "Was in der Therapie geschah: ein Ergebnisbericht",
    "page.tooFewForAny": "Hinter jeder Kennzahl stehen zu wenige Klient:innen, um hier etwas zu zeigen.",
    "page.whatCanBeFound": "Was sich beim Lesen höchstens herausfinden lässt",
    "page.whatIsNotPromised": "Was nicht versprochen wird",
    "page.whatWasDone": "Was zum Schutz der Klient:innen getan wurde",
    "page.whatWeSee": "Was wir sehen",
    "period.between": "Behandlungen, die vom {from} bis {to} begannen",
    "period.from": "Behandlungen, die ab {from} begannen",
    "period.to": "Behandlungen, die bis {to} begannen",
    "population.figures": "Wer sie sind: Zahlen",
    "population.heading": "Wer darin vorkommt",
    "population.inIt":
      "{clients} Klient:innen mit {episodes} Behandlungen. Eine Klient:in ist eine Person, ein Paar oder eine andere Beziehungseinheit.",
    "population.noQuestion": "Aus diesen Aufzeichnungen ließ sich keine Frage beantworten.",
    "population.notAnswered":
      "Diese Fragen sind nicht beantwortet, weil in den Aufzeichnungen fehlt, was sie brauchen:",
    "population.tooFew": "{table}: nicht gezeigt, weil zu wenige Klient:innen dahinterstehen.",
    "population.totalsAlone":
      "Nur diese Gesamtzahlen werden genannt, denn für mehr sind es zu wenige Klient:innen: weniger als {fewest}, die keine Person gemeinsam haben. Bei so wenigen stünden die meisten Zahlen einer Tabelle für eine bis vier Personen und könnten sie verraten.",
    "population.withoutConsent":
      "{clients} Klient:innen haben der Nutzung ihrer Aufzeichnungen für Auswertungen nicht zugestimmt oder die Zustimmung zurückgezogen. Sie sind nicht enthalten, und sonst wurde nichts über sie gezählt.",
    "population.withoutConsentUntold":
      "Klient:innen, die der Nutzung ihrer Aufzeichnungen für Auswertungen nicht zugestimmt oder die Zustimmung zurückgezogen haben, sind nicht enthalten. Wie viele es sind, wird hier nicht gesagt, und sonst wurde nichts über sie gezählt.",
    "population.wouldNeed": "{question} Dafür wäre nötig: {needs}",
    quotation: "„{text}“",
    range: "{from} bis {to}",
    recipient:
      "{recipient, select, team {das eigene Team der Praxis} funder {Kostenträger} network {ein Netzwerk von Praxen} other {die Öffentlichkeit}}",
    "scores.allOrNearlyAllOf": "alle oder fast alle von {whole}",
    "scores.allScored": "Alle mit zwei Werten",
    "scores.allScoredByBeginning": "Alle mit zwei Werten, nach Ausgangswert",
    "scores.allStarted": "Alle mit einem Wert vor der Behandlung",
    "scores.countsCaption": "{instrument}: wie viele Personen",
    "scores.deterioratedOfScored": "Verschlechtert, unter denen mit zwei Werten",
    "scores.estimate": "Schätzung",
    "scores.estimatesCaption": "{instrument}: Anteile und mittlere Veränderung",
    "scores.fewOrNoneOf": "wenige oder keine von {whole}",
    "scores.improvedOfEnded": "Verbessert, unter allen mit beendeter Behandlung",
    "scores.improvedOfScored": "Verbessert, unter denen mit zwei Werten",
    "scores.meanChangeInPoints": "Mittlere Veränderung, Punkte",
    "scores.measure": "Letzter Wert bis zum ersten Tag der Behandlung gegenüber dem Wert an ihrem Ende, je Fragebogen.",
    "scores.none":
      "Die Aufzeichnungen enthalten zu keinem Fragebogen, den Rapport kennt, genügend Werte; deshalb lässt sich keine Veränderung zeigen.",
    "scores.partOf": "{part} von {whole}",
    "scores.people": "Personen",
    "scores.reading":
      "Lesehilfe: Eine Veränderung ist reliabel, wenn sie größer ist, als die Ungenauigkeit des Fragebogens erklären würde. Dass sich ein Wert während der Behandlung verbesserte, zeigt nicht, dass die Behandlung die Ursache war.",
    "scores.recoveredOfClinical": "Genesen, unter denen mit Ausgangswert im klinischen Bereich",
    "scores.toNearest": "{value}, gerundet auf {step}",
    "scores.unnamed":
      "Fragebögen, die weniger als {fewest} Personen ausgefüllt haben, werden nicht genannt, weil nicht vorab vereinbart ist, welche eine Praxis verwendet.",
    "scores.what": "Maß",
    "share.atLeast": "mindestens {share}",
    "share.atMost": "höchstens {share}",
    "share.inHundred": "{share} von 100",
    "share.near": "nahe {share}",
    "share.rangeInHundred": "{from} bis {to} von 100",
    "stays.allExits": "Alle Phasen: was aus den Aufenthalten wurde",
    "stays.allMeans": "Alle Phasen: was der Mittelwert der beendeten Aufenthalte gesagt hätte",
    "stays.allMedians": "Alle Phasen: wann die Aufenthalte vorbei sind",
    "stays.curveCaption": "{stage}: Anteil der noch laufenden Aufenthalte und Anteil der Abgänge auf jedem Weg.",
    "stays.endedCaption": "{stage}: wie die Aufenthalte endeten",
    "stays.exitsReading":
      "Jeder Balken steht für alle Aufenthalte einer Phase. {open} zählt Aufenthalte, die bis zu diesem Tag nicht beendet waren. Die Balken enden an verschiedenen Tagen und sind daher mit Vorsicht zu vergleichen.",
    "stays.halfOverBy": "Die Hälfte vorbei nach",
    "stays.howItEnded": "Wie er endete",
    "stays.howTheyLeave": "Wie Klient:innen die einzelnen Phasen verlassen",
    "stays.measure":
      "Zeit vom Eintritt in eine Phase bis zum Verlassen, alle Aufenthalte; noch laufende zählen, solange sie beobachtet wurden.",
    "stays.mediansCaption":
      "Wann die Aufenthalte in jeder Phase vorbei sind, mit Intervallen zum Niveau {level} in Wochen",
    "stays.noLine":
      "Für eine Linie über die Zeit endeten zu wenige Aufenthalte darin oder wurden zu wenige lange genug beobachtet.",
    "stays.quarterOverBy": "Ein Viertel vorbei nach",
    "stays.reading":
      "Lesehilfe: Die Linie zeigt den Anteil der Aufenthalte, die noch andauern. Sie fällt, wenn Klient:innen die Phase verlassen, gleich auf welchem Weg. Wo sie 50 % erreicht, ist die Hälfte gegangen. Das schattierte Band zeigt, wo die Linie allein durch Zufall liegen könnte.",
    "stays.stage": "Phase",
    "stays.stays": "Aufenthalte",
    "stays.staysStillThere": "Noch laufende Aufenthalte",
    "stays.threeQuartersOverBy": "Drei Viertel vorbei nach",
    "stays.tooFew": "Hinter jeder Phase stehen zu wenige Klient:innen, um hier etwas zu zeigen.",
    "stays.weeksInStage": "Wochen in der Phase",
    "stays.whyNotTheMean": "Warum nicht der Mittelwert der beendeten Aufenthalte?",
    "table.all": "Insgesamt",
    "table.allFigures": "alle Kennzahlen",
    "table.anyOfThem": "Eines davon",
    "table.clockCaption":
      "{figure}: Anteil derer, die es erreichten, und Anteil derer, die ohne dies endeten ({things}).",
    "table.dashTooFew": "Ein Strich bedeutet, dass es bis dahin zu wenige sind, um etwas zu sagen.",
    "table.endedFirst": "Vorher beendet",
    "table.fewOrNone": "wenige oder keine",
    "table.figureAndThings": "{figure}, {things}",
    "table.figureAndWhatCounts": "Kennzahl und was zählt",
    "table.figuresNotShown": "Nicht gezeigt, weil jeweils zu wenige Klient:innen dahinterstehen: {names}.",
    "table.figuresOf": "{name}: Zahlen",
    "table.goingOn": "Noch laufend, nicht erreicht",
    "table.group": "Gruppe",
    "table.groupAndFigure": "{group}, {figure}",
    "table.groupsNotShown":
      "Nicht gezeigt, weil jeweils weniger als {fewest} Klient:innen dahinterstehen oder weil es zu viel verraten würde: {names}.",
    "table.halfOverBy": "Hälfte vorbei nach",
    "table.interval": "Intervall ({level})",
    "table.intervalInWeeks": "Intervall ({level}), Wochen",
    "table.level": "Stufe",
    "table.levelsAndLines": "Stufen und Linien in Tabellen",
    "table.levelsCaption": "Anzahl je Stufe",
    "table.noFigureShown":
      "Keine dieser Kennzahlen kann gezeigt werden, weil zu wenige Klient:innen dahinterstehen: {names}.",
    "table.notGiven": "nicht angegeben",
    "table.notReached": "nicht erreicht",
    "table.notShown": "nicht gezeigt",
    "table.noted": "{caption}. {note}",
    "table.number": "Anzahl",
    "table.or": "{before} oder {last}",
    "table.outOf": "Von",
    "table.reached": "Erreicht",
    "table.share": "Anteil",
    "table.step": "Schritt",
    "table.stepsCaption": "{figure}: wann bei jedem Schritt die Hälfte der Zeit vorbei war",
    "table.value": "Wert",
    "table.weeksSinceStart": "Wochen seit Beginn",
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
