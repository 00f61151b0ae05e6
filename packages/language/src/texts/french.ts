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
    "course.part": "{status} : {count}",
    "course.status":
      "{status, select, completed {achevées} stopped {arrêtées avant la fin} ongoing {encore en cours} other {{status}}}",
    "course.total": "{total, plural, one {Environ # série d’exercices} other {Environ # séries d’exercices}}.",
    "course.totalOf":
      "{total, plural, one {Environ # série d’exercices} other {Environ # séries d’exercices}} ({parts}).",
    "course.withheld": "Le nombre de séries d’exercices n’est pas affiché, car il repose sur trop peu de clients.",
    "exits.group":
      "{group, select, on {Passés à une étape ultérieure} back {Revenus à une étape antérieure} completed {Travail achevé} ended {Fin sans achèvement} open {Encore dans l’étape} other {Sorties non distinguées}}",
    "figure.clock": "{share} en {weeks}",
    "figure.clockEnded": "{share} en {weeks} ; {ended} ont pris fin avant",
    "figure.doubt": "{interval}, {rounding}",
    "figure.furthest": "{level} ou plus loin : {count}",
    "figure.half": "la moitié en {weeks}",
    "figure.halfNotReached": "moitié non atteinte",
    "figure.halfUnder": "la moitié en {weeks}",
    "figure.listed": "en détail dans le tableau des niveaux",
    "figure.longestAt": "{steps, plural, one {pour {step} : {half}} other {le plus long pour {step} : {half}}}",
    "figure.middle":
      "{of, select, clients {le client médian} episodes {le suivi médian} people {la personne médiane} stays {le séjour médian} goals {l’objectif médian} sessions {la séance médiane} courses {la série d’exercices médiane} other {l’exercice médian}} : {level}",
    "figure.mostOften":
      "{labels, plural, one {le plus souvent {levels} : {count}} other {le plus souvent {levels} : {count} chacun}}",
    "figure.nearest": "arrondi à {step} près",
    "figure.noInterval": "pas d’intervalle calculable",
    "figure.noMost": "aucun niveau ne se détache",
    "figure.notShown": "non affiché",
    "figure.rate": "{count} sur {total}",
    "figure.rateShare": "{count} sur {total}, {share}",
    "figure.withDoubt": "{value} ({doubt})",
    "figure.yes": "oui : {count}",
    "group.about": "{group} : {words}",
    "mean.tooShort":
      "{stage} : les séjours terminés durent en moyenne {finished}. Ce chiffre laisse de côté {known, select, yes {{open} encore en cours} other {ceux qui sont encore en cours}}, le plus souvent les plus longs ; si on les compte aussi longtemps qu’ils ont été observés, la durée moyenne dans {until, plural, one {la première semaine} other {les # premières semaines}} devient {restricted}.",
    "method.counts":
      "{method, select, controlledRounding {Chaque effectif est arrondi, vers le haut ou vers le bas, à un multiple de {base}, de sorte que les totaux des tableaux restent justes. C’est pourquoi le texte dit « environ ».} nearestRounding {Chaque effectif est arrondi séparément au multiple de {base} le plus proche : les totaux des tableaux peuvent ne pas tomber juste. C’est pourquoi le texte dit « environ ».} suppression {Les effectifs qui pourraient trahir quelqu’un ne sont pas communiqués, ni d’autres à partir desquels on pourrait les calculer. Les deux sont remplacés par un astérisque, sans qu’il soit dit lesquels sont lesquels.} cellKey {Chaque effectif est légèrement modifié au hasard, toujours de la même façon quand il s’agit des mêmes personnes : les totaux des tableaux peuvent ne pas tomber juste. C’est pourquoi le texte dit « environ ».} other {Un bruit aléatoire a été ajouté à chaque effectif. C’est pourquoi le texte dit « environ ».}}",
    "method.inShort":
      "{method, select, controlledRounding {effectifs arrondis à {base}} nearestRounding {effectifs arrondis à {base}} suppression {petits effectifs non communiqués} cellKey {effectifs légèrement modifiés au hasard} other {bruit aléatoire dans tous les effectifs}}",
    "outcome.better":
      "{direction, select, higher {Un score plus élevé est meilleur.} other {Un score plus bas est meilleur.}}",
    "outcome.changeOf": "une variation de {from} à {to}",
    "outcome.figures": "chiffres",
    "outcome.improved":
      "{label} : amélioration fiable chez environ {count} sur {people, plural, one {# personne} other {# personnes}} avec deux scores ({interval}){few}{missing}.",
    "outcome.improvedEnd":
      "{label} : amélioration fiable chez {which, select, none {personne ou presque} other {toutes ou presque}}, sur environ {people, plural, one {# personne} other {# personnes}} avec deux scores{known, select, yes { ({bound})} other {}}{few}{missing}.",
    "outcome.improvedHeld":
      "{label} : sur environ {people, plural, one {# personne} other {# personnes}} avec deux scores, le nombre de celles qui présentent une amélioration fiable n’est pas communiqué.",
    "outcome.improvedNoShare":
      "{label} : sur environ {people, plural, one {# personne} other {# personnes}} avec deux scores, amélioration fiable chez {improved} ; aucune part n’est donnée pour un si petit nombre.",
    "outcome.improvedNotKnown":
      "{label} : sur environ {people, plural, one {# personne} other {# personnes}} avec deux scores, on ne sait pas combien présentent une amélioration fiable.",
    "outcome.meanWithheld":
      "L’évolution moyenne des scores n’est pas affichée, car trop peu de personnes ont deux scores.",
    "outcome.methodComputed":
      "Fidélité {reliability} ({source}) ; écart type avant le traitement dans ce cabinet {sd} ; z = {z}{known, select, yes { ; un changement de plus de {points} est fiable} other {}}.",
    "outcome.methodNone":
      "On ne connaît aucune fidélité que Rapport ait pu confirmer ; le changement fiable n’est donc pas calculé.",
    "outcome.methodPublished":
      "Un changement de {inclusive, select, yes {{points} ou plus} other {plus de {points}}} est fiable ({source}).",
    "outcome.methodTooFew":
      "Fidélité {reliability} ({source}) ; l’écart type repose sur trop peu de personnes pour être affiché.",
    "outcome.missing": " ; environ {others, plural, one {# autre a} other {# autres ont}} terminé sans second score",
    "outcome.missingHeld": " ; le nombre de personnes qui ont terminé sans second score n’est pas communiqué",
    "outcome.missingNone": " ; personne ou presque n’a terminé sans second score",
    "outcome.missingOrMore": " ; environ {others} autres ou plus ont terminé sans second score",
    "outcome.moved":
      "Chez environ {people, plural, one {# personne} other {# personnes}} avec deux scores, les scores {way, select, fell {baissent} other {augmentent}} en moyenne de {points}{coarse, select, yes {, à {step} près} other {}} ({doubt}).",
    "outcome.part":
      "{part, select, scored {Deux scores} completed {Achevé, sans second score} left_early {Terminé sans achèvement, sans second score} open {Encore en traitement} improved {Amélioration fiable} unchanged {Pas de changement fiable} deteriorated {Détérioration fiable} clinical_recovered {Zone clinique avant : rétabli} clinical_improved {Zone clinique avant : amélioration fiable, encore en zone clinique} clinical_unchanged {Zone clinique avant : pas de changement fiable} clinical_deteriorated {Zone clinique avant : détérioration fiable} other_improved {Hors zone clinique avant : amélioration fiable} other_unchanged {Hors zone clinique avant : pas de changement fiable} other_deteriorated {Hors zone clinique avant : détérioration fiable} other {{part}}}",
    "outcome.points": "{count, plural, one {{points} point} other {{points} points}}",
    "outcome.shareDeteriorated": "Parmi les personnes avec deux scores, {share} présentent une détérioration fiable.",
    "outcome.shareImproved": "Parmi les personnes avec deux scores, {share} présentent une amélioration fiable.",
    "outcome.shareOfEnded":
      "Si toutes les personnes dont le suivi s’est terminé sans second score comptent comme non améliorées, la part est la suivante : {share} sur environ {people, plural, one {# personne} other {# personnes}}.",
    "outcome.shareOfEndedSame":
      "Si toutes les personnes dont le suivi s’est terminé sans second score comptent comme non améliorées, la part reste la même, pour autant que des effectifs arrondis permettent de le dire.",
    "outcome.tooFewChanged": "{label} : trop peu de personnes ont deux scores pour dire comment elles ont évolué.",
    "outcome.tooFewImproved":
      "{label} : trop peu de personnes ont deux scores pour dire combien présentent une amélioration fiable.",
    "outcome.unmoved":
      "Chez environ {people, plural, one {# personne} other {# personnes}} avec deux scores, les scores varient en moyenne de {points} au plus{known, select, yes { ({from} à {to})} other {}}.",
    "period.between": "suivis ouverts du {from} au {to}",
    "period.from": "suivis ouverts à partir du {from}",
    "period.to": "suivis ouverts jusqu’au {to}",
    "practice.allFigures": "tous les chiffres",
    "practice.better":
      " ; {better, select, higher {une valeur plus élevée est meilleure} other {une valeur plus basse est meilleure}}",
    "practice.change":
      "{type}, {figure} : en moyenne {size} de {way, select, lower {moins} other {plus}} à la dernière saisie qu’à la première ({from} à {to}), chez environ {clients, plural, one {# client} other {# clients}}{direction}{few}.",
    "practice.countsAdherence":
      "ce qui a été fait parmi ce dont il a été rendu compte ; ce qui est fait en partie compte pour moitié",
    "practice.countsChange":
      "de la première à la dernière saisie de chaque série d’exercices, pour les séries de deux saisies ou plus",
    "practice.countsChoicesMost": "ce que la plupart des saisies de chaque série d’exercices avaient",
    "practice.countsDone":
      "saisies faites en tout ou en partie dans chaque série d’exercices, y compris les séries qui n’en ont aucune",
    "practice.countsFurthest": "le palier le plus avancé de chaque série d’exercices, quelle que soit la suite",
    "practice.countsMinutes": "tous les exercices de chaque série dont les minutes sont enregistrées",
    "practice.countsOnce": "chaque série d’exercices une fois",
    "practice.countsPerWeek": "du début de chaque série d’exercices à sa dernière saisie, une semaine au moins",
    "practice.countsShareMean": "la part des saisies de chaque série d’exercices avec un oui",
    "practice.countsShareMost": "séries d’exercices avec un oui dans une saisie au moins",
    "practice.countsTimeAtStep":
      "temps total à un palier ; les séries d’exercices qui y sont encore comptent aussi longtemps qu’elles ont été observées",
    "practice.countsWaiting":
      "temps depuis le début d’une série d’exercices ; celles qui continuent sans y parvenir comptent aussi longtemps qu’elles ont été observées",
    "practice.countsWhereMean": "la part des saisies de chaque série d’exercices pour lesquelles c’est le cas",
    "practice.countsWhereMost": "séries d’exercices avec une telle saisie",
    "practice.courseMeaning":
      "Une intervention auprès d’un client, de son début à sa fin. Celle qui n’a jamais eu lieu est laissée de côté. Un client peut en avoir plusieurs, y compris du même type.",
    "practice.courseTerm": "Série d’exercices",
    "practice.courses":
      "{type} : environ {courses, plural, one {# série d’exercices} other {# séries d’exercices}}{known, select, yes {, dont {completed} menées à terme} other {}}{few}.",
    "practice.coursesTooFew": "{type} : trop peu de clients pour dire combien de séries d’exercices il y a eu.",
    "practice.doseMinutes": "minutes en tout",
    "practice.dosePerWeek": "exercices par semaine",
    "practice.dosePractices": "exercices",
    "practice.entryMeaning":
      "Une chose convenue ou faite au cours d’une série d’exercices, au jour où il en est rendu compte ou, à défaut, au jour où elle a été convenue. Un chiffre porte sur les saisies qui contiennent son champ.",
    "practice.entryTerm": "Saisie",
    "practice.figuresMeaning":
      "Déclarés par l’auteur du type, qui les nomme et dit quelle saisie d’une série compte et quel sens est le meilleur. Ils sont calculés comme tous les autres chiffres ; aucun code de l’auteur ne parcourt les dossiers.",
    "practice.figuresTerm": "Chiffres d’un type d’intervention",
    "practice.furthest":
      "{type} : environ {count} sur {courses, plural, one {# série d’exercices} other {# séries d’exercices}} jusqu’à {level} ou plus loin{few}.",
    "practice.mean":
      "{type}, {figure} : en moyenne {mean} chez environ {clients, plural, one {# client} other {# clients}}{direction}{few}.",
    "practice.meanMeaning":
      "Les séries d’exercices d’un client, et de ceux qui partagent une personne avec lui, sont d’abord réduites à leur moyenne, de sorte que chacun compte une fois. Un nombre hors de son échelle compte comme la borne la plus proche. L’intervalle est un intervalle t à {level} (Student 1908), arrondi vers l’extérieur.",
    "practice.meanTerm": "Moyenne sur les clients",
    "practice.mostOften":
      "{type}, {figure} : le plus souvent {levels}, {labels, plural, one {environ {count} sur {courses, plural, one {# série d’exercices} other {# séries d’exercices}}} other {environ {count} chacun sur {courses, plural, one {# série d’exercices} other {# séries d’exercices}}}}{few}.",
    "practice.noFigures": "Son auteur ne demande aucun chiffre en dehors des séries d’exercices.",
    "practice.reached":
      "{type}, {figure} : {words}{known, select, yes {, sur environ {courses, plural, one {# série d’exercices} other {# séries d’exercices}}} other {}}{few}.",
    "practice.takeFirst": "la première saisie de chaque série d’exercices",
    "practice.takeLast": "la dernière saisie de chaque série d’exercices",
    "practice.takeMean": "la moyenne des saisies de chaque série d’exercices",
    "practice.takeMost": "la valeur la plus élevée de chaque série d’exercices",
    "practice.timeMeaning":
      "Les jours d’une saisie à ce palier jusqu’à la saisie suivante, additionnés sur la série d’exercices, et la médiane de Kaplan-Meier (Kaplan & Meier 1958) des séries qui y ont été, arrondie à la semaine entière.",
    "practice.timeTerm": "Temps à un palier",
    "practice.untilMeaning":
      "Une table de survie actuarielle (Cutler & Ederer 1958) depuis le début d’une série d’exercices, calculée à partir d’effectifs arrondis. Finir sans l’atteindre est en concurrence avec l’atteindre (Aalen & Johansen 1978). Quand rien n’a pris fin avant, l’intervalle de la part est donné.",
    "practice.untilTerm": "Temps jusqu’à ce que quelque chose soit atteint",
    "practice.yes":
      "{type}, {figure} : oui pour {count} sur {courses, plural, one {# série d’exercices} other {# séries d’exercices}}{few}.",
    "preview.mark": "Aperçu – à ne pas diffuser",
    "protection.attack":
      "Avant la création du rapport, un programme l’a attaqué comme le ferait un lecteur qui connaît ce programme et toutes ses règles : il a combiné l’ensemble des {counts} effectifs ({earlier, plural, =0 {il n’y a pas de rapport antérieur} one {avec # rapport antérieur} other {avec # rapports antérieurs}}).",
    "protection.holdsFor": "Cela vaut pour {recipient}. Pour tout autre, il faut établir un rapport à part.",
    "protection.lineExact": "Les effectifs derrière la courbe ne sont pas arrondis.",
    "protection.lineMoved":
      "L’arrondi peut avoir déplacé la part encore présente de {points, plural, one {# point} other {# points}} de pourcentage au plus, si tous les effectifs s’écartaient en même temps de la façon la plus défavorable.",
    "protection.lineNoLimit": "Rien ne limite l’écart que l’arrondi peut avoir donné à la courbe.",
    "protection.lines":
      "Les courbes dans le temps sont tracées à partir des effectifs imprimés, à des jours fixés sans regarder les dossiers, et s’arrêtent là où il reste moins de {fewest} clients. Entre deux points, une courbe est droite alors que des clients ont pu partir à tout moment ; elle peut donc être décalée d’un intervalle au plus.",
    "protection.linesMoved":
      "L’arrondi ne peut avoir déplacé aucun point de la courbe d’une étape de plus de {points, plural, one {# point} other {# points}} de pourcentage, et d’autant seulement si tous les effectifs s’écartaient en même temps de la façon la plus défavorable ; le tableau de chaque courbe dit de combien.",
    "protection.merged":
      "{tables, plural, one {Dans # tableau} other {Dans # tableaux}}, des catégories peu fournies, ou ne comptant que les clients d’un seul praticien, ont été regroupées. Les noms des classes regroupées figurent dans les tableaux.",
    "protection.noLimit": "Rien ne limite l’écart possible entre un effectif imprimé et le vrai.",
    "protection.nobody":
      "Personne ne peut déduire de ce rapport{earlier, plural, =0 {} one {, avec # rapport antérieur,} other {, avec les # rapports antérieurs,}} qu’un effectif se situe entre 1 et {small} : parmi les nombres compatibles avec tout ce qui est imprimé, il y en a toujours un qui n’en fait pas partie. Il en va de même de toute somme ou différence qui montrerait un groupe aussi petit.",
    "protection.notAgainstAll":
      "Ce n’est pas un anonymat face à quelqu’un qui connaît tous les autres clients : il peut soustraire ceux qu’il connaît.",
    "protection.notFromPractice":
      "Cela ne cache rien au cabinet lui-même, qui détient les dossiers et le secret qui décide de la façon d’imprimer les nombres.",
    "protection.notMerged": "Aucune catégorie n’a été regroupée.",
    "protection.notWithheld": "Tous les chiffres sont communiqués.",
    "protection.repeated":
      "{figures, plural, one {# chiffre est imprimé} other {# chiffres sont imprimés}} comme dans le dernier rapport, car trop peu de clients sont arrivés ou partis depuis.",
    "protection.rounding":
      "Les médianes sont données en semaines entières, ou plus grossièrement là où un seul client pourrait les déplacer, leurs fourchettes étant arrondies vers l’extérieur ; les moyennes le sont à un pas dont aucun client ne peut, à lui seul, les déplacer davantage. Les parts sont données en pour cent entiers d’effectifs imprimés et exigent un total d’au moins {fewest}.",
    "protection.tested": "Cela a été vérifié pour {recipient}, et le rapport n’est anonymisé que pour ce destinataire.",
    "protection.testing": "Cela est en cours de vérification pour {recipient}.",
    "protection.unit":
      "Les clients qui ont une personne en commun, comme quelqu’un vu seul et au sein d’un couple, comptent ici pour un.",
    "protection.withheld":
      "{figures, plural, one {# chiffre n’est pas affiché} other {# chiffres ne sont pas affichés}} : chacun repose sur moins de {fewest} clients, ou sur les clients d’un seul praticien, ou trahirait quelque chose avec d’autres nombres. Quand le texte dit « trop peu », c’est l’un de ces cas : lequel n’est pas dit, car cela même pourrait trahir quelque chose.",
    "protection.within":
      "Chaque effectif imprimé s’écarte du vrai de {furthest} au plus : pris seul, {example} représente tout nombre de {from} à {to}. Les petites différences et les zéros n’apprennent rien.",
    "protection.zero":
      "Un 0 imprimé représente tout nombre de 0 à {furthest} et s’écrit ainsi, ou « moins de {bound} », pour que même un zéro ne trahisse rien. Les sommes le comptent pour 0.",
    "question.outcomeChange": "Comment les scores évoluent-ils entre avant le traitement et sa fin ?",
    "question.pluginMetrics": "Quels exercices ont été pratiqués, et comment cela s’est-il passé ?",
    "question.timeInStage": "Combien de temps les clients restent-ils dans chaque étape, et comment la quittent-ils ?",
    quotation: "« {text} »",
    range: "{from} à {to}",
    "rate.of": "{count} sur {total} {things}{known, select, yes { ({share})} other {}}",
    "reading.cause":
      "Deux choses qui vont ensemble ne sont pas forcément cause l’une de l’autre. Ce rapport décrit ce qui a été observé et ne montre pas pourquoi.",
    "reading.interval":
      "Une fourchette entre parenthèses dit de combien le hasard seul pourrait déplacer un nombre : la vraie valeur s’y trouve vraisemblablement. Moins il y a de personnes, plus la fourchette est large. Pour les parts et les courbes, elle est calculée à partir des effectifs imprimés.",
    "reading.open":
      "Un séjour encore en cours n’est pas laissé de côté. Il compte aussi longtemps qu’il a été observé.",
    recipient:
      "{recipient, select, team {l’équipe du cabinet} funder {les financeurs} network {un réseau de cabinets} other {le public}}",
    "recovery.effect":
      "Cela correspond à environ {count, plural, one {{size} écart type} other {{size} écarts types}} des scores avant le traitement{known, select, yes { ({from} à {to})} other {}}.",
    "recovery.range": "{side} : {meaning}",
    "recovery.recovered":
      "Sur environ {clinical, plural, one {# personne} other {# personnes}} dont le premier score est dans la zone clinique ({range}), environ {recovered, plural, one {# est rétablie} other {# sont rétablies}}, c’est-à-dire avec une amélioration fiable et un dernier score hors de cette zone ({interval}).",
    "recovery.recoveredEnd":
      "Sur environ {clinical, plural, one {# personne} other {# personnes}} dont le premier score est dans la zone clinique ({range}), {which, select, none {personne ou presque n’est rétabli} other {toutes ou presque sont rétablies}}, c’est-à-dire avec une amélioration fiable et un dernier score hors de cette zone{known, select, yes { ({bound})} other {}}.",
    "recovery.side":
      "{rule, select, atLeast {{value} ou plus} above {plus de {value}} atMost {{value} ou moins} other {moins de {value}}}",
    "share.atLeast": "au moins {share}",
    "share.atMost": "au plus {share}",
    "share.inHundred": "{share} sur 100",
    "share.near": "près de {share}",
    "share.rangeInHundred": "{from} à {to} sur 100",
    "stay.exit":
      "{group, select, on {{share} passent à une étape ultérieure} back {{share} reviennent à une étape antérieure} completed {{share} achèvent le travail} ended {{share} se terminent sans achèvement} open {{share} sont encore en cours} other {{share} se terminent d’une façon non distinguée}}",
    "stay.exits": "{stage}, {weeks} après l’entrée : {exits}.",
    "stay.half":
      "{stage} : la moitié {known, select, yes {{stays, plural, one {d’environ # séjour} other {d’environ # séjours}}} other {des séjours}} se termine en {weeks} environ ({doubt}){few}.",
    "stay.halfUnder":
      "{stage} : la moitié {known, select, yes {{stays, plural, one {d’environ # séjour} other {d’environ # séjours}}} other {des séjours}} se termine en {weeks} ({doubt}){few}.",
    "stay.intervalNotKnown": "intervalle inconnu",
    "stay.intervalThatWeek": "intervalle dans cette même semaine",
    "stay.leaving":
      "{stage} : {share} des séjours se terminent en {weeks} après l’entrée sans que le travail soit achevé{few}.",
    "stay.leavingMost":
      "{stage} : c’est là que les séjours se terminent le plus souvent sans que le travail soit achevé, {share} en {weeks} après l’entrée{few}.",
    "stay.notReached":
      "{stage} : moins de la moitié {known, select, yes {{stays, plural, one {d’environ # séjour} other {d’environ # séjours}}} other {des séjours}} sont terminés de façon certaine ; le point médian n’est donc pas atteint{bounded, select, yes { (pas avant {weeks})} other {, et son intervalle n’est pas connu}}{few}.",
    "stay.withheld":
      "{stage} : le moment où se termine la moitié {known, select, yes {{stays, plural, one {d’environ # séjour} other {d’environ # séjours}}} other {des séjours}} n’est pas affiché, car il repose sur trop peu de clients.",
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
