import type { Catalogue } from "../catalogue.js";

/** Every text of a report in French, with the places of the English ones. */
export const frenchCatalogue: Catalogue = {
  code: "fr",
  locale: "fr",
  nounsKeepCapitals: false,
  texts: {
    asOf: "au {day}",
    "count.about": "environ {count}",
    "count.fewerThan": "moins de {count}",
    "count.heldBack": "un nombre non communiqué",
    "count.heldBackNote": "{mark} remplace un nombre non communiqué.",
    "count.none": "aucun",
    "exits.group":
      "{group, select, on {Passés à une étape ultérieure} back {Revenus à une étape antérieure} completed {Travail achevé} ended {Fin sans achèvement} open {Encore dans l’étape} other {Sorties non distinguées}}",
    "figure.middle":
      "{of, select, clients {le client médian} episodes {le suivi médian} people {la personne médiane} stays {le séjour médian} goals {l’objectif médian} sessions {la séance médiane} courses {la série d’exercices médiane} other {l’exercice médian}} : {level}",
    "group.about": "{group} : {words}",
    "method.asOfDay": "Date d’arrêté",
    "method.asOfDayMeans":
      "Le dernier jour dont parlent les données. Ce qui est en cours ce jour-là est compté comme en cours.",
    "method.clinicalRange": "Zone clinique : {range} ({source}).",
    "method.counts":
      "{method, select, controlledRounding {Chaque effectif est arrondi, vers le haut ou vers le bas, à un multiple de {base}, de sorte que les totaux des tableaux restent justes. C’est pourquoi le texte dit « environ ».} nearestRounding {Chaque effectif est arrondi séparément au multiple de {base} le plus proche : les totaux des tableaux peuvent ne pas tomber juste. C’est pourquoi le texte dit « environ ».} suppression {Les effectifs qui pourraient trahir quelqu’un ne sont pas communiqués, ni d’autres à partir desquels on pourrait les calculer. Les deux sont remplacés par un astérisque, sans qu’il soit dit lesquels sont lesquels.} cellKey {Chaque effectif est légèrement modifié au hasard, toujours de la même façon quand il s’agit des mêmes personnes : les totaux des tableaux peuvent ne pas tomber juste. C’est pourquoi le texte dit « environ ».} other {Un bruit aléatoire a été ajouté à chaque effectif. C’est pourquoi le texte dit « environ ».}}",
    "method.deviations": "Changement en écarts types",
    "method.deviationsMean":
      "Le changement moyen divisé par l’écart type des scores avant le traitement (Becker 1988), tous deux tels qu’ils sont publiés. Son intervalle est celui du changement moyen.",
    "method.heading": "Méthode et définitions",
    "method.inShort":
      "{method, select, controlledRounding {effectifs arrondis à {base}} nearestRounding {effectifs arrondis à {base}} suppression {petits effectifs non communiqués} cellKey {effectifs légèrement modifiés au hasard} other {bruit aléatoire dans tous les effectifs}}",
    "method.line": "Courbe au fil du temps",
    "method.lineMeans":
      "Une table de survie actuarielle (Cutler & Ederer 1958) calculée à partir des effectifs publiés, reliée par des droites entre les bornes de ses intervalles. Ceux qui sont vus pour la dernière fois dans un intervalle comptent pour la moitié de celui-ci. La courbe peut s’écarter de la médiane d’un intervalle au plus.",
    "method.missingScores": "Scores de fin manquants",
    "method.missingScoresMean":
      "Présentés des deux façons : laissés de côté, et comptés comme non améliorés. Aucune n’est la vérité, qui se situe sans doute entre les deux.",
    "method.quantiles": "Un quart, la moitié, trois quarts terminés en",
    "method.quantilesMean":
      "Quantiles de Kaplan-Meier (Kaplan & Meier 1958) des séjours exacts, chacun pris comme la moyenne des cinq sorties qui l’entourent, puis arrondi à des semaines entières ou plus, avec un intervalle log-log à {level} (Brookmeyer & Crowley 1982).",
    "method.recovered": "Rétabli",
    "method.recoveredMeans":
      "Changement cliniquement significatif (Jacobson & Truax 1991) : dans la zone clinique du questionnaire avant le traitement, amélioré de façon fiable et hors de cette zone à la fin.",
    "method.reliableChange": "Changement fiable",
    "method.reliableChangeMeans":
      "Jacobson & Truax (1991) : un changement supérieur à z fois l’erreur type d’une différence entre deux scores, d’après la fidélité du questionnaire et l’écart type avant le traitement ; lorsqu’aucune fidélité n’est confirmée, un nombre de points publié pour le questionnaire.",
    "method.restrictedMean": "Moyenne sur les premières semaines",
    "method.restrictedMeanMeans":
      "L’aire sous la courbe au fil du temps jusqu’à son dernier jour (moyenne restreinte, Irwin 1949). La moyenne des séjours terminés suppose que chacun se termine au milieu de son intervalle. Les deux sont calculées à partir des effectifs publiés.",
    "method.scoreAtEnd": "Score à la fin",
    "method.scoreAtEndMeans":
      "Le dernier score dans les 28 jours précédant la fin d’un suivi achevé ou après celle-ci, avant toute séance de rappel.",
    "method.scoreBefore": "Score avant le traitement",
    "method.scoreBeforeMeans": "Le dernier score au plus tard le premier jour du traitement.",
    "method.shareInterval": "Intervalle d’une part",
    "method.shareIntervalMeans": "Wilson (1927), {level}, à partir des effectifs publiés.",
    "method.stay": "Séjour",
    "method.stayMeans":
      "Une période dans une étape, du jour de l’entrée au jour de la sortie. Un client peut séjourner plusieurs fois dans une étape.",
    "method.unit": "Unité de protection",
    "method.unitMeans": "Un client avec tous les clients qui ont une personne en commun avec lui.",
    "method.waysOut": "Voies de sortie",
    "method.waysOutMean":
      "Chaque voie de sortie est en concurrence avec les autres : les parts sont des incidences cumulées à la manière d’Aalen & Johansen (1978), tirées des mêmes effectifs publiés, de sorte qu’avec les séjours encore en cours elles font 100 %.",
    "page.anonymisedFor": "Anonymisé pour : {recipient}. Aucun client n’est décrit individuellement.",
    "page.brackets": "Les nombres entre parenthèses sont des intervalles à {level}.",
    "page.colophon":
      "Établi par Rapport {version} à partir de données arrêtées au {day} ; seuil de {k} clients, {counts}. Ce fichier ne contient aucun script et ne charge rien d’ailleurs.",
    "page.contents": "Sommaire",
    "page.coursesMeasure":
      "Par type d’intervention. Une série d’exercices est une intervention d’un client ; ses entrées sont ce qui a été convenu et rapporté. Les niveaux et les courbes comptent les séries ; une moyenne compte chaque client une fois.",
    "page.coursesNames": "Les noms des types, des indicateurs et des niveaux sont ceux de l’auteur de chaque type.",
    "page.coursesNoType":
      "Aucun type d’intervention n’a été indiqué pour le comptage ; rien ne peut donc être affiché.",
    "page.coursesReading":
      "Un indicateur est représenté pour chacun des trois types comptant le plus de séries d’exercices. Aide à la lecture : dans un graphique en barres, chaque barre est la part des séries arrivées à ce niveau. Dans une courbe au fil du temps, la courbe montante est la part des séries qui ont atteint ce que nomme le titre, et celle en tirets la part qui a pris fin sans l’atteindre ; ce qu’elles laissent toutes deux de 100 % se poursuit.",
    "page.coursesTooFew":
      "Chaque type d’intervention concerne trop peu de clients pour que quelque chose soit affiché ici.",
    "page.fileTitle": "Rapport de résultats, {day}",
    "page.fileTitleOf": "Rapport de résultats, {practice}, {day}",
    "page.howToRead": "Aide à la lecture : {reading}",
    "page.nothingToSay":
      "Rien ne peut être dit : chaque indicateur concerne trop peu de clients, ou les données sont insuffisantes.",
    "page.previewFor":
      "{preview}. Cette version montre au cabinet ce que dirait un rapport pour {recipient} et ne doit être remise à personne.",
    "page.previewTitle": "{preview} : {title}",
    "page.protection": "Comment lire ce rapport et comment il a été protégé",
    "page.protectionInShort": "Lecture et protection",
    "page.skip": "Aller au rapport",
    "page.theFigures": "Les chiffres",
    "page.title": "Ce qui s’est passé en thérapie : un rapport de résultats",
    "page.tooFewForAny": "Chaque indicateur concerne trop peu de clients pour que quelque chose soit affiché ici.",
    "page.whatCanBeFound": "Ce qu’un lecteur peut apprendre tout au plus",
    "page.whatIsNotPromised": "Ce qui n’est pas promis",
    "page.whatWasDone": "Ce qui a été fait pour protéger les clients",
    "page.whatWeSee": "Ce que nous voyons",
    "period.between": "suivis ouverts du {from} au {to}",
    "period.from": "suivis ouverts à partir du {from}",
    "period.to": "suivis ouverts jusqu’au {to}",
    "population.figures": "Qui ils sont : chiffres",
    "population.heading": "Qui y figure",
    "population.inIt":
      "{clients} clients avec {episodes} suivis. Un client est une personne, un couple ou une autre unité relationnelle.",
    "population.noQuestion": "Ces données n’ont permis de répondre à aucune question.",
    "population.notAnswered":
      "Ces questions restent sans réponse, car il manque aux données ce dont elles ont besoin :",
    "population.tooFew": "{table} : non affiché, car trop peu de clients sont concernés.",
    "population.totalsAlone":
      "Seuls ces totaux sont communiqués, car les clients sont trop peu nombreux pour davantage : moins de {fewest} sans personne en commun. Avec si peu de clients, la plupart des nombres d’un tableau représenteraient une à quatre personnes et pourraient les trahir.",
    "population.withoutConsent":
      "{clients} clients n’ont pas consenti à l’utilisation de leurs données à des fins d’analyse, ou ont retiré leur consentement. Ils sont exclus et rien d’autre n’a été compté à leur sujet.",
    "population.withoutConsentUntold":
      "Les clients qui n’ont pas consenti à l’utilisation de leurs données à des fins d’analyse, ou ont retiré leur consentement, sont exclus. Leur nombre n’est pas indiqué ici et rien d’autre n’a été compté à leur sujet.",
    "population.wouldNeed": "{question} Il faudrait : {needs}",
    quotation: "« {text} »",
    range: "{from} à {to}",
    recipient:
      "{recipient, select, team {l’équipe du cabinet} funder {les financeurs} network {un réseau de cabinets} other {le public}}",
    "scores.allOrNearlyAllOf": "la totalité ou presque sur {whole}",
    "scores.allScored": "Toutes les personnes avec deux scores",
    "scores.allScoredByBeginning": "Toutes les personnes avec deux scores, selon la valeur initiale",
    "scores.allStarted": "Toutes les personnes avec un score avant le traitement",
    "scores.countsCaption": "{instrument} : combien de personnes",
    "scores.deterioratedOfScored": "Détériorés, parmi les personnes avec deux scores",
    "scores.estimate": "Estimation",
    "scores.estimatesCaption": "{instrument} : parts et changement moyen",
    "scores.fewOrNoneOf": "peu ou aucun sur {whole}",
    "scores.improvedOfEnded": "Améliorés, parmi toutes celles dont le suivi est terminé",
    "scores.improvedOfScored": "Améliorés, parmi les personnes avec deux scores",
    "scores.meanChangeInPoints": "Changement moyen, points",
    "scores.measure":
      "Dernier score au plus tard le premier jour du traitement, comparé au score à la fin, par questionnaire.",
    "scores.none":
      "Pour aucun des questionnaires que Rapport connaît, les données ne contiennent assez de scores ; aucun changement ne peut donc être montré.",
    "scores.partOf": "{part} sur {whole}",
    "scores.people": "Personnes",
    "scores.reading":
      "Aide à la lecture : un changement est fiable lorsqu’il dépasse ce que l’imprécision du questionnaire expliquerait. Qu’un score se soit amélioré pendant le traitement ne montre pas que le traitement en soit la cause.",
    "scores.recoveredOfClinical": "Rétablis, parmi les personnes ayant débuté dans la zone clinique",
    "scores.toNearest": "{value}, arrondi à {step}",
    "scores.unnamed":
      "Les questionnaires remplis par moins de {fewest} personnes ne sont pas nommés, car ceux qu’un cabinet utilise ne sont pas convenus d’avance.",
    "scores.what": "Mesure",
    "share.atLeast": "au moins {share}",
    "share.atMost": "au plus {share}",
    "share.inHundred": "{share} sur 100",
    "share.near": "près de {share}",
    "share.rangeInHundred": "{from} à {to} sur 100",
    "stays.allExits": "Toutes les étapes : ce que sont devenus les séjours",
    "stays.allMeans": "Toutes les étapes : ce qu’aurait dit la moyenne des séjours terminés",
    "stays.allMedians": "Toutes les étapes : quand les séjours sont terminés",
    "stays.curveCaption": "{stage} : part des séjours encore en cours, et part de ceux sortis par chaque voie.",
    "stays.endedCaption": "{stage} : comment les séjours ont pris fin",
    "stays.exitsReading":
      "Chaque barre représente tous les séjours d’une étape. {open} compte les séjours qui n’étaient pas terminés ce jour-là. Les barres s’arrêtent à des jours différents : il faut les comparer avec prudence.",
    "stays.halfOverBy": "La moitié terminée en",
    "stays.howItEnded": "Comment il a pris fin",
    "stays.howTheyLeave": "Comment les clients quittent chaque étape",
    "stays.measure":
      "Temps entre l’entrée dans une étape et la sortie, tous les séjours ; ceux encore en cours comptent pour la durée observée.",
    "stays.mediansCaption":
      "Quand les séjours dans chaque étape sont terminés, avec des intervalles à {level} en semaines",
    "stays.noLine":
      "Trop peu de séjours y ont pris fin, ou ont été observés assez longtemps, pour une courbe au fil du temps.",
    "stays.quarterOverBy": "Un quart terminé en",
    "stays.reading":
      "Aide à la lecture : la courbe montre la part des séjours encore en cours. Elle descend à mesure que les clients quittent l’étape, par quelque voie que ce soit. Là où elle passe à 50 %, la moitié est partie. La bande ombrée est la zone où la courbe pourrait se situer par le seul hasard.",
    "stays.stage": "Étape",
    "stays.stays": "Séjours",
    "stays.staysStillThere": "Séjours encore en cours",
    "stays.threeQuartersOverBy": "Trois quarts terminés en",
    "stays.tooFew": "Chaque étape concerne trop peu de clients pour que quelque chose soit affiché ici.",
    "stays.weeksInStage": "Semaines dans l’étape",
    "stays.whyNotTheMean": "Pourquoi pas la moyenne des séjours terminés ?",
    "table.all": "Total",
    "table.allFigures": "tous les indicateurs",
    "table.anyOfThem": "L’un d’eux",
    "table.clockCaption": "{figure} : part ayant atteint ce point et part ayant pris fin sans l’atteindre ({things}).",
    "table.dashTooFew": "Un tiret signifie qu’ils sont trop peu jusque-là pour le dire.",
    "table.endedFirst": "Terminé avant",
    "table.fewOrNone": "peu ou aucun",
    "table.figureAndThings": "{figure}, {things}",
    "table.figureAndWhatCounts": "Indicateur et ce qui compte",
    "table.figuresNotShown": "Non affiché, car trop peu de clients sont concernés à chaque fois : {names}.",
    "table.figuresOf": "{name} : chiffres",
    "table.goingOn": "En cours, non atteint",
    "table.group": "Groupe",
    "table.groupAndFigure": "{group}, {figure}",
    "table.groupsNotShown":
      "Non affiché, car moins de {fewest} clients sont concernés à chaque fois, ou parce que cela en révélerait trop : {names}.",
    "table.halfOverBy": "Moitié écoulée en",
    "table.interval": "Intervalle à {level}",
    "table.intervalInWeeks": "Intervalle à {level}, semaines",
    "table.level": "Niveau",
    "table.levelsAndLines": "niveaux et courbes en tableaux",
    "table.levelsCaption": "effectif par niveau",
    "table.noFigureShown":
      "Aucun de ces indicateurs ne peut être affiché, car ils concernent trop peu de clients : {names}.",
    "table.notGiven": "non indiqué",
    "table.notReached": "non atteint",
    "table.notShown": "non affiché",
    "table.noted": "{caption}. {note}",
    "table.number": "Effectif",
    "table.or": "{before} ou {last}",
    "table.outOf": "Sur",
    "table.reached": "Atteint",
    "table.share": "Part",
    "table.step": "Palier",
    "table.stepsCaption": "{figure} : quand la moitié du temps à chaque palier était écoulée",
    "table.value": "Valeur",
    "table.weeksSinceStart": "Semaines depuis le début",
    "things.counted":
      "{of, select, clients {{count, plural, one {# client} other {# clients}}} episodes {{count, plural, one {# suivi} other {# suivis}}} people {{count, plural, one {# personne} other {# personnes}}} stays {{count, plural, one {# séjour} other {# séjours}}} goals {{count, plural, one {# objectif} other {# objectifs}}} sessions {{count, plural, one {# séance} other {# séances}}} courses {{count, plural, one {# série d’exercices} other {# séries d’exercices}}} other {{count, plural, one {# exercice} other {# exercices}}}}",
    "things.few":
      "; cela repose sur peu {of, select, clients {de clients} episodes {de suivis} people {de personnes} stays {de séjours} goals {d’objectifs} sessions {de séances} courses {de séries d’exercices} other {d’exercices}}",
    "things.many":
      "{of, select, clients {clients} episodes {suivis} people {personnes} stays {séjours} goals {objectifs} sessions {séances} courses {séries d’exercices} other {exercices}}",
    "time.noUpperBound": "sans limite supérieure",
    "time.notKnown": "inconnu",
    "time.orLess": "{weeks} ou moins",
    "time.orMore": "{weeks} ou plus",
    "time.thatWeek": "dans cette même semaine",
    "time.toNearest": "arrondi à {weeks, plural, one {la semaine} other {# semaines}}",
    "time.under": "moins de {bound}",
    "time.underWeeks": "{weeks, plural, one {moins d’une semaine} other {moins de # semaines}}",
    "time.weeks": "{weeks, plural, one {# semaine} other {# semaines}}",
  },
  labels: {},
};
