import type { Catalogue } from "../catalogue.js";

/** Every text of a report in French, with the places of the English ones. */
export const frenchCatalogue: Catalogue = {
  code: "fr",
  locale: "fr",
  nounsKeepCapitals: false,
  texts: {
    asOf: "au {day}",
    "commitment.acrossZero": "de {from} à {to}",
    "commitment.adjusted.meaning":
      "L’évolution moins celle qui est attendue d’après le premier score par la méthode des moindres carrés, sur tous ceux qui ont deux scores au questionnaire (Vickers & Altman 2001), orientée de sorte que plus vaut mieux, et divisée par l’écart type de ces premiers scores, afin que les questionnaires puissent être réunis. Les valeurs au-delà de 3 comptent pour 3. Là où le groupe et les premiers scores sont liés, la différence entre les groupes est donnée trop petite plutôt que trop grande.",
    "commitment.adjusted.term": "Amélioration par rapport à ce que laisse attendre le premier score",
    "commitment.adjustedChange.counts":
      "suivis achevés avec un score avant le traitement et un à la fin ; chaque client compte une fois",
    "commitment.adjustedChange.name":
      "Amélioration par rapport à ce que laisse attendre le premier score (écarts types)",
    "commitment.attendance.meaning":
      "Séances auxquelles le client est venu, parmi celles prévues jusqu’à la date d’arrêté ; les séances annulées par le cabinet et les séances de rappel sont laissées de côté.",
    "commitment.attendance.term": "Présence",
    "commitment.beside":
      "{way, select, more {{those}, de {points} de plus} less {{those}, de {points} de moins} other {{those}, à peu près autant qu’attendu}} ({interval})",
    "commitment.change": "{improved} ; environ {clients} ont les deux scores{few}.",
    "commitment.changes": "{improved} ; {beside}{few}. {caution}",
    "commitment.completed.counts": "parmi les suivis terminés arrivés au traitement",
    "commitment.completed.name": "Suivis achevés",
    "commitment.completedBy": "{who} : {rate} ont été achevés{few}.",
    "commitment.completedOfAll": "Dans l’ensemble de ce groupe, {rate} ont été achevés{few}.",
    "commitment.completions":
      "{who} : {rate} ont été achevés{few} ; {those} : {otherRate} l’ont été{otherFew}. {caution}",
    "commitment.deviations": "{size, plural, one {{points} écart type} other {{points} écarts types}}",
    "commitment.end": "{way, select, more {{points} de plus} less {{points} de moins} other {{points}}}",
    "commitment.ended": "suivis terminés",
    "commitment.homework.meaning":
      "Parmi les exercices à faire chez soi d’un suivi dont il a été rendu compte, ce qui a été fait ; ce qui a été fait en partie compte pour moitié. Les suivis sans compte rendu ne sont dans aucun des deux groupes.",
    "commitment.homework.term": "Exercices faits",
    "commitment.improved":
      "{way, select, more {{who} se sont améliorés de {size} de plus que ne le laissait attendre leur premier score} less {{who} se sont améliorés de {size} de moins que ne le laissait attendre leur premier score} other {{who} se sont améliorés à peu près autant que le laissait attendre leur premier score}} ({interval})",
    "commitment.measure":
      "Évolution des scores par rapport à ce que laisse attendre le premier score, et travail achevé, selon les exercices faits, la présence et la motivation ; pour les suivis terminés arrivés au traitement.",
    "commitment.motivation.meaning":
      "La note donnée par le praticien au début, de 0 à 10 ; pour plusieurs personnes d’un même client, la moyenne. Les limites entre les groupes ont été fixées avant que des chiffres aient été vus.",
    "commitment.motivation.term": "Motivation",
    "commitment.noCause":
      "C’est une association : elle ne montre pas que {by, select, homework {les exercices en ont été la cause} attendance {la présence aux séances en a été la cause} motivation {la motivation en a été la cause} other {l’un a été la cause de l’autre}}.",
    "commitment.noInterval": "aucun intervalle ne peut être donné",
    "commitment.reading":
      "une évolution est comparée à celle que les scores de tous au même questionnaire laissent attendre pour le même premier score, en écarts types des premiers scores ; 0 correspond à l’attendu, plus vaut mieux. Ce sont des associations, ajustées sur le premier score et sur rien d’autre : qui va mieux en fait peut-être davantage pour cette raison, et qui part tôt manque d’abord des séances.",
    "commitment.those":
      "{by, select, homework {ceux qui en ont fait moins} attendance {ceux venus à moins de séances} motivation {ceux qui en avaient moins} other {les autres}}",
    "commitment.title": "L’engagement va-t-il de pair avec les progrès ?",
    "commitment.tooFew": "{who} : ils sont trop peu nombreux pour dire comment cela s’est passé.",
    "commitment.who.attendanceHigh": "Les clients venus à 80 % ou plus de leurs séances",
    "commitment.who.attendanceLow": "Les clients venus à moins de 80 % de leurs séances",
    "commitment.who.homeworkHigh": "Les clients qui ont fait la moitié ou plus de leurs exercices",
    "commitment.who.homeworkLow": "Les clients qui ont fait moins de la moitié de leurs exercices",
    "commitment.who.motivationHigh": "Les clients dont la motivation au début était de 7 sur 10 ou plus",
    "commitment.who.motivationLow": "Les clients dont la motivation au début était inférieure à 7 sur 10",
    "count.about": "environ {count}",
    "count.fewerThan": "moins de {count}",
    "count.heldBack": "un nombre non communiqué",
    "count.heldBackNote": "{mark} remplace un nombre non communiqué.",
    "count.none": "aucun",
    "exits.group":
      "{group, select, on {Passés à une étape ultérieure} back {Revenus à une étape antérieure} completed {Travail achevé} ended {Fin sans achèvement} open {Encore dans l’étape} other {Sorties non distinguées}}",
    "figure.middle":
      "{of, select, clients {le client médian} episodes {le suivi médian} people {la personne médiane} stays {le séjour médian} goals {l’objectif médian} sessions {la séance médiane} courses {la série d’exercices médiane} other {l’exercice médian}} : {level}",
    "goals.achieved":
      "{of, select, number {sur {total} objectifs, {count} ont été atteints} other {sur environ {total} objectifs, {count} ont été atteints}}{more}{few}.",
    "goals.achievement.counts":
      "objectifs convenus, les cinq premiers de chaque client, selon le dernier statut consigné",
    "goals.achievement.name": "Ce que sont devenus les objectifs",
    "goals.agreed.meaning":
      "Un objectif accepté, quoi qu’il soit devenu ; celui qui a seulement été proposé ou prévu, qui a été refusé ou qui figure par erreur dans les dossiers ne compte pas. Pour un client, pris avec ceux qui ont une personne en commun avec lui, les cinq premiers objectifs comptent dans les tableaux d’objectifs, afin qu’aucun ne pèse plus que les autres ; les moyennes et les suivis tiennent compte de tous.",
    "goals.agreed.term": "Objectif convenu",
    "goals.agreement":
      "{measure} : objectifs et scores disent la même chose pour environ {same} des {total} personnes{few}.",
    "goals.agreement.meaning":
      "Si au moins un objectif du suivi a été atteint, à côté du changement fiable au questionnaire (Jacobson & Truax 1991). Dans une grande étude, les deux concordaient dans peu de cas (Krause et al. 2021) ; ce que dit l’un n’est pas mis à la place de ce que dit l’autre.",
    "goals.agreementTooFew":
      "{measure} : trop peu de personnes ont des objectifs et deux scores pour comparer les uns aux autres.",
    "goals.areas":
      "Les objectifs portent le plus souvent sur {areas}, {levels, plural, one {environ {count}} other {chacun environ {count}}} des {total} objectifs.",
    "goals.attainment":
      "Selon l’échelle d’atteinte des objectifs, les scores T {way, select, rose {ont augmenté de {size} en moyenne} fell {ont baissé de {size} en moyenne} other {n’ont pas nettement évolué, de {size} en moyenne,}} chez environ {clients}{last}{few}.",
    "goals.attainmentAlone":
      "Selon l’échelle d’atteinte des objectifs, le score T moyen à la dernière cotation est de {score}, 50 correspondant à l’attendu, chez environ {clients}{few}.",
    "goals.attainmentLast": " ; le score T moyen à la dernière cotation est de {score}, 50 correspondant à l’attendu",
    "goals.byArea.counts": "objectifs convenus, les cinq premiers de chaque client",
    "goals.byArea.name": "Domaine des objectifs",
    "goals.firstMet":
      "Un premier objectif est atteint dans un délai de {time} après la fixation des objectifs dans {share} des suivis{ended}{known}{few}.",
    "goals.firstMet.counts":
      "à partir du jour où le premier objectif d’un suivi a été fixé ; les suivis dont un objectif a été atteint à une date non consignée sont laissés de côté",
    "goals.firstMet.name": "Jusqu’au premier objectif atteint",
    "goals.firstMetEnded": " ; {share} se terminent avant",
    "goals.firstMetKnown": ", d’après environ {episodes}",
    "goals.gasChange.counts":
      "dernière cotation moins première, pour les objectifs cotés à deux dates ou plus ; chaque client compte une fois",
    "goals.gasChange.name": "Évolution du score T",
    "goals.gasLevels.counts":
      "objectifs cotés sur l’échelle d’atteinte des objectifs, les cinq premiers de chaque client, de beaucoup moins à beaucoup plus qu’attendu",
    "goals.gasLevels.name": "Atteinte des objectifs à la dernière cotation",
    "goals.gasScore.counts":
      "50 correspond à l’attendu, plus haut vaut mieux ; les objectifs d’un suivi pris ensemble, selon leur poids ; chaque client compte une fois",
    "goals.gasScore.name": "Score T d’atteinte des objectifs à la dernière cotation",
    "goals.gboChange.counts":
      "dernière note moins première, pour les objectifs notés de 0 à 10 à deux dates ou plus ; plus haut vaut mieux ; chaque client compte une fois",
    "goals.gboChange.name": "Évolution des notes des objectifs (points sur 10)",
    "goals.gboRated.counts":
      "objectifs convenus, les cinq premiers de chaque client, selon le nombre de jours avec une note",
    "goals.gboRated.name": "Combien de fois les objectifs ont été notés de 0 à 10",
    "goals.goalAndSymptom.counts":
      "personnes ayant un score avant le traitement et un à la fin, dans des suivis avec objectifs",
    "goals.goalAndSymptom.name": "Objectif et score",
    "goals.goalsMet":
      "Sur environ {total} suivis terminés avec objectifs, {none} n’ont atteint aucun objectif, {one} en ont atteint un, {two} en ont atteint deux et {more} en ont atteint trois ou plus.",
    "goals.goalsMet.counts": "suivis terminés avec objectifs ; ceux qui durent encore sont laissés de côté",
    "goals.goalsMet.name": "Objectifs atteints par suivi",
    "goals.lookedAtAgain.meaning":
      "À partir du premier objectif, jamais plus de 13 semaines sans note d’un objectif ou nouveau statut, jusqu’à la fin du suivi ou à la date d’arrêté. Définition propre à Rapport ; d’autres sont possibles.",
    "goals.lookedAtAgain.term": "Réexaminés",
    "goals.measure":
      "Objectifs convenus jusqu’à la date d’arrêté, suivis dont ils relèvent et clients dont ce sont les objectifs.",
    "goals.movedForward": " ; {count, plural, one {# autre a progressé} other {# autres ont progressé}}",
    "goals.parting":
      "Sur environ {total} personnes avec des objectifs et deux scores, {both} ont atteint un objectif et se sont améliorées de façon fiable, {goal} ont seulement atteint un objectif, {score} se sont seulement améliorées de façon fiable et {neither} n’ont fait ni l’un ni l’autre.",
    "goals.pathway.counts": "tous les suivis avec objectifs",
    "goals.pathway.name": "Voie choisie",
    "goals.pathways":
      "{levels, plural, one {La voie la plus souvent choisie est {pathways}, dans environ {count}} other {Les voies les plus souvent choisies sont {pathways}, chacune dans environ {count}}} des {total} suivis avec objectifs{rest}.",
    "goals.pathwaysNone": " ; pour {count}, aucune n’est consignée",
    "goals.ratedOnce":
      " ; {count, plural, one {environ # objectif n’a pas de seconde note} other {environ # objectifs n’ont pas de seconde note}}",
    "goals.ratingChange.meaning":
      "Goal-Based Outcomes (Law & Jacob 2015) : la dernière note de 0 à 10 moins la première, en moyenne d’abord sur les objectifs d’un client, puis sur les clients. De plusieurs notes le même jour, la plus basse compte ; les notes à partir d’une séance de rappel sont laissées de côté.",
    "goals.ratingChange.term": "Évolution des notes des objectifs",
    "goals.ratingPoints": "{size, plural, one {{points} point sur 10} other {{points} points sur 10}} ({interval})",
    "goals.ratingUnclear": "{change} points sur 10",
    "goals.ratings":
      "{way, select, rose {Les notes des objectifs ont augmenté de {size} en moyenne} fell {Les notes des objectifs ont baissé de {size} en moyenne} other {Les notes des objectifs n’ont pas nettement évolué, de {size} en moyenne,}} entre la première et la dernière note, chez environ {clients}{missing}{few}.",
    "goals.reading":
      "les objectifs diffèrent d’un client à l’autre et sont fixés par les clients : ils montrent jusqu’où chacun est allé, et non si un cabinet fait mieux qu’un autre. Les objectifs et les scores aux questionnaires disent souvent des choses différentes ; les uns ne remplacent pas les autres.",
    "goals.reviewed":
      "Les objectifs ont été réexaminés au moins toutes les 13 semaines dans {kept, select, all {la totalité ou presque des quelque {total}} other {{count} des {total}}} suivis qui ont eu des objectifs aussi longtemps{few}.",
    "goals.reviewed.counts":
      "tous les suivis avec objectifs ; un jour avec une note ou un nouveau statut compte, les pauses ne comptent pas",
    "goals.reviewed.name": "À quelle fréquence les objectifs ont été réexaminés",
    "goals.rounded": "{interval}, arrondi à {step}",
    "goals.scorePoints": "{size, plural, one {{points} point} other {{points} points}} ({interval})",
    "goals.scoreUnclear": "{change} points",
    "goals.status.meaning":
      "Le statut d’atteinte (achievement status) de HL7 FHIR. « {achieved} » comprend les objectifs que l’on maintient, « {notAchieved} » ceux sans progrès et ceux qui se sont révélés hors d’atteinte. « {inProgress} » ne dit pas dans quel sens un objectif évolue.",
    "goals.status.term": "Statut d’un objectif",
    "goals.tScore.meaning":
      "Kiresuk & Sherman (1968), avec une corrélation supposée de 0,3 entre objectifs : 50 lorsque les objectifs sont atteints comme attendu, davantage lorsqu’ils sont dépassés. Plus il y a d’objectifs, plus il s’éloigne de 50 pour les mêmes niveaux, et les attentes diffèrent : il ne permet pas de comparer des personnes ou des cabinets.",
    "goals.tScore.term": "Score T d’atteinte des objectifs",
    "goals.title": "Quels sont les progrès vers les objectifs ?",
    "goals.tooFew": "Trop peu de clients sont concernés pour dire ce que sont devenus les objectifs.",
    "goals.untilFirst.meaning":
      "Un suivi qui se termine sans objectif atteint est compté comme terminé, un suivi qui dure comme encore en cours. Un statut inscrit après la fin compte au dernier jour.",
    "group.about": "{group} : {words}",
    "homework.after":
      "Environ {episodes} ont rencontré un obstacle. Dans les huit semaines après le premier est consigné, selon le premier cas qui s’applique, {parts}{early}{few}.",
    "homework.afterRoadblock.counts":
      "suivis avec un obstacle consigné ; chacun compte une fois, pour le premier cas qui s’applique",
    "homework.afterRoadblock.name": "Ce qui a suivi le premier obstacle dans les huit semaines",
    "homework.atHome.counts":
      "parmi tous les exercices, y compris ceux faits en séance ; chaque client compte une fois",
    "homework.atHome.name": "Exercices à faire chez soi",
    "homework.distress.name": "Détresse (0 à 10)",
    "homework.done.name": "Exercices faits",
    "homework.finding":
      "En moyenne, les clients ont fait {done} de leurs exercices{inPart}{rest} ; environ {clients} en avaient{few}.",
    "homework.followed":
      "{what, select, changed {une intervention d’un nouveau type dans {count}} revised {un plan révisé dans {count}} doneNext {des exercices ultérieurs qui ont été faits dans {count}} ended {la fin du suivi dans {count}} other {rien dans {count}}}",
    "homework.followed.meaning":
      "Recherché dans le même suivi, pendant huit semaines à partir du jour où son premier obstacle a été signalé : un type d’intervention que le suivi n’avait pas encore ; là où les révisions du plan sont conservées, un plan révisé ; d’autres exercices faits ; la fin du suivi. Que l’un ait suivi l’autre ne montre pas qu’il en était la réponse.",
    "homework.followed.term": "Ce qui a suivi un obstacle",
    "homework.helpfulness.name": "Utilité (0 à 10)",
    "homework.home.meaning":
      "Ce qu’il a été convenu de faire chez soi, dans les séries d’exercices réalisées. Les clients ou les suivis comptent une fois chacun, car un décompte des exercices en dirait trop sur ceux qui en ont le plus.",
    "homework.home.term": "Exercices à faire chez soi",
    "homework.inPart": " et {share} en partie",
    "homework.measure":
      "Exercices à faire chez soi, tels qu’ils ont été donnés et rapportés jusqu’à la date d’arrêté, dans les suivis arrivés au traitement.",
    "homework.mostOften": " ; le premier obstacle a été le plus souvent {roadblock}, dans environ {count} d’entre eux",
    "homework.noRoadblock": " ; aucun obstacle n’est consigné dans {count}",
    "homework.notDone.name": "Exercices non faits",
    "homework.ofReported":
      "De ce dont ils ont rendu compte, ils ont fait {share}, ce qui a été fait en partie comptant pour moitié.",
    "homework.partly.name": "Exercices faits en partie",
    "homework.perEpisode.counts": "suivis arrivés au traitement, y compris ceux sans exercice",
    "homework.perEpisode.name": "Exercices à faire chez soi par suivi",
    "homework.rated": "exercices notés ; chaque client compte une fois",
    "homework.ratings":
      "{told, select, both {Ils les ont notés {helpful} sur 10 pour leur utilité et {distressing} sur 10 pour la détresse ressentie.} helpful {Ils les ont notés {helpful} sur 10 pour leur utilité.} other {Ils les ont notés {distressing} sur 10 pour la détresse ressentie.}}",
    "homework.reportedDone.counts":
      "ce qui a été fait en partie compte pour moitié ; les exercices sans compte rendu sont laissés de côté ; chaque client compte une fois",
    "homework.reportedDone.name": "Fait, de ce dont il a été rendu compte",
    "homework.rest":
      "{told, select, both { ; {notDone} n’ont pas été faits et {unreported} sont restés sans compte rendu} notDone { ; {notDone} n’ont pas été faits} unreported { ; {unreported} sont restés sans compte rendu} other {}}",
    "homework.roadblocks":
      "Dans environ {episodes}, des exercices n’ont pas été faits, ou seulement en partie{most}{unknown}{few}.",
    "homework.roadblocks.counts": "suivis dans lesquels des exercices n’ont pas été faits, ou seulement en partie",
    "homework.roadblocks.name": "Ce qui a d’abord fait obstacle",
    "homework.share":
      "{share, select, all {tout ce dont il a été rendu compte a été fait dans {count}} half {la moitié ou plus dans {count}} less {moins de la moitié dans {count}} other {rien n’a été rapporté dans {count}}}",
    "homework.shareDone.counts":
      "suivis avec exercices, de ce dont il a été rendu compte ; ce qui a été fait en partie compte pour moitié",
    "homework.shareDone.name": "Quelle part des exercices d’un suivi a été faite",
    "homework.shareOfAll": "de tous les exercices donnés ; chaque client compte une fois",
    "homework.shares": "Sur environ {total} suivis avec exercices, {parts}{few}.",
    "homework.title": "Quelle part des exercices à faire chez soi est faite, et qu’est-ce qui fait obstacle ?",
    "homework.tooEarly": " ; pour {count}, il est trop tôt pour le dire",
    "homework.tooFew": "Trop peu de clients sont concernés pour dire quelle part des exercices a été faite.",
    "homework.unreported.name": "Exercices sans compte rendu",
    "interventions.first":
      "Ce qui a commencé en premier est le plus souvent {types} : {levels, plural, one {dans environ {count}} other {chacun dans environ {count}}} des {total} suivis avec une intervention.",
    "interventions.firstType.counts":
      "suivis avec une intervention ; plusieurs commencées le même jour sont présentées à part",
    "interventions.firstType.name": "Ce qui a commencé en premier",
    "interventions.measure":
      "Types d’intervention dans chaque suivi arrivé à une étape de traitement ; un type commencé compte comme utilisé.",
    "interventions.middle":
      "Sur environ {total} suivis arrivés au traitement, le suivi médian {types, select, 0 {ne comptait aucune intervention consignée} 1 {comptait 1 type d’intervention} 2 {comptait 2 types d’intervention} 3 {comptait 3 types d’intervention} other {comptait 4 types d’intervention ou plus}}{without}{few}.",
    "interventions.mostUsed": "{type} est l’intervention la plus fréquente : {rate}{few}.",
    "interventions.notShown": "Le nombre de types d’intervention par suivi n’est pas affiché.",
    "interventions.place.counts": "suivis avec ce type ; les types commencés le même jour partagent une place",
    "interventions.place.name": "Quand il a commencé, par rapport aux autres types du suivi",
    "interventions.placeIn":
      "{place, select, first {en premier dans {count}} second {en deuxième dans {count}} other {en troisième ou plus tard dans {count}}}",
    "interventions.places": "Sur environ {total} suivis avec cette intervention, elle a commencé {places}.",
    "interventions.reached.meaning":
      "Un suivi avec un séjour dans une étape de traitement jusqu’à la date d’arrêté ; l’évaluation n’en est pas une. Les interventions consignées dans d’autres suivis sont laissées de côté.",
    "interventions.reached.term": "Suivi arrivé au traitement",
    "interventions.reading":
      "chaque type est présenté séparément, car un suivi peut en avoir plusieurs ; les parts des différents types ne totalisent pas 100 %.",
    "interventions.table.caption": "Chaque type d’intervention séparément",
    "interventions.table.head": "Type",
    "interventions.title": "Quelles interventions sont utilisées, et dans quel ordre ?",
    "interventions.treated": "suivis arrivés au traitement",
    "interventions.typesPerEpisode.counts": "suivis arrivés au traitement, y compris ceux sans aucune intervention",
    "interventions.typesPerEpisode.name": "Types d’intervention par suivi",
    "interventions.uptake.counts": "parmi tous les suivis arrivés au traitement",
    "interventions.uptake.name": "Suivis avec ce type",
    "interventions.used.meaning":
      "Une série d’exercices de ce type a commencé dans le suivi jusqu’à la date d’arrêté, sauf si elle est consignée comme non réalisée ou comme une erreur. Son ampleur figure avec les chiffres de ce type.",
    "interventions.used.term": "Utilisé",
    "interventions.usedIn": "{type} : utilisée dans {rate}{few}.",
    "interventions.usedTooFew":
      "{type} : trop peu de clients sont concernés pour dire dans combien de suivis cette intervention a été utilisée.",
    "interventions.without": " ; sans intervention consignée : {count}",
    "method.counts":
      "{method, select, controlledRounding {Chaque effectif est arrondi, vers le haut ou vers le bas, à un multiple de {base}, de sorte que les totaux des tableaux restent justes. C’est pourquoi le texte dit « environ ».} nearestRounding {Chaque effectif est arrondi séparément au multiple de {base} le plus proche : les totaux des tableaux peuvent ne pas tomber juste. C’est pourquoi le texte dit « environ ».} suppression {Les effectifs qui pourraient trahir quelqu’un ne sont pas communiqués, ni d’autres à partir desquels on pourrait les calculer. Les deux sont remplacés par un astérisque, sans qu’il soit dit lesquels sont lesquels.} cellKey {Chaque effectif est légèrement modifié au hasard, toujours de la même façon quand il s’agit des mêmes personnes : les totaux des tableaux peuvent ne pas tomber juste. C’est pourquoi le texte dit « environ ».} other {Un bruit aléatoire a été ajouté à chaque effectif. C’est pourquoi le texte dit « environ ».}}",
    "method.inShort":
      "{method, select, controlledRounding {effectifs arrondis à {base}} nearestRounding {effectifs arrondis à {base}} suppression {petits effectifs non communiqués} cellKey {effectifs légèrement modifiés au hasard} other {bruit aléatoire dans tous les effectifs}}",
    "period.between": "suivis ouverts du {from} au {to}",
    "period.from": "suivis ouverts à partir du {from}",
    "period.to": "suivis ouverts jusqu’au {to}",
    quotation: "« {text} »",
    range: "{from} à {to}",
    recipient:
      "{recipient, select, team {l’équipe du cabinet} funder {les financeurs} network {un réseau de cabinets} other {le public}}",
    "share.atLeast": "au moins {share}",
    "share.atMost": "au plus {share}",
    "share.inHundred": "{share} sur 100",
    "share.near": "près de {share}",
    "share.rangeInHundred": "{from} à {to} sur 100",
    "things.counted":
      "{of, select, clients {{count, plural, one {# client} other {# clients}}} episodes {{count, plural, one {# suivi} other {# suivis}}} people {{count, plural, one {# personne} other {# personnes}}} stays {{count, plural, one {# séjour} other {# séjours}}} goals {{count, plural, one {# objectif} other {# objectifs}}} sessions {{count, plural, one {# séance} other {# séances}}} courses {{count, plural, one {# série d’exercices} other {# séries d’exercices}}} other {{count, plural, one {# exercice} other {# exercices}}}}",
    "things.few":
      " ; cela repose sur peu {of, select, clients {de clients} episodes {de suivis} people {de personnes} stays {de séjours} goals {d’objectifs} sessions {de séances} courses {de séries d’exercices} other {d’exercices}}",
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
