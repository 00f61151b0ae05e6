import type { Catalogue } from "../catalogue.js";

/** Every text of a report in French, with the places of the English ones. */
export const frenchCatalogue: Catalogue = {
  code: "fr",
  locale: "fr",
  nounsKeepCapitals: false,
  texts: {
    "access.attendance":
      "Parmi les séances prévues pour un client, {share} ont été suivies, en moyenne sur environ {clients} clients{few}.",
    "access.attendanceAndRest":
      "Parmi les séances prévues pour un client, {share} ont été suivies, en moyenne sur environ {clients} clients ; {rest}{few}.",
    "access.attendanceMeans":
      "Pour chaque client, la part de toutes les séances prévues jusqu’à la date d’arrêté qui ont été suivies, annulées à temps, annulées tardivement ou manquées sans prévenir, ou annulées par le cabinet ; puis la moyenne sur les clients avec son intervalle t (Student 1908). Les séances elles-mêmes ne sont pas comptées, car un client en a beaucoup.",
    "access.attendanceTerm": "Présence",
    "access.attended": "Séances suivies",
    "access.byPractice": "Séances annulées par le cabinet",
    "access.came": "Parmi les premiers contacts, {share} avaient mené à une première séance {weeks} plus tard{few}.",
    "access.cameOf":
      "Sur environ {began} premiers contacts, {share} avaient mené à une première séance {weeks} plus tard{few}.",
    "access.cancelled": "Séances annulées à temps",
    "access.declined": "Premiers contacts refusés",
    "access.declinedCounts": "tous les premiers contacts, y compris ceux non encore décidés",
    "access.declinedSentence":
      "{held, select, yes {Le nombre de refus sur {total} premiers contacts n’est pas communiqué} other {Sur {total} premiers contacts, {number} ont été refusés}}{shown, select, yes { ({share})} other {}}{why}{few}.",
    "access.declinedWhy": ", le plus souvent pour {reasons} : environ {count}",
    "access.declinedWhyEach": ", le plus souvent pour {reasons} : environ {count} pour chacun",
    "access.declines": "Pourquoi des premiers contacts ont été refusés",
    "access.declinesCounts": "premiers contacts refusés",
    "access.firstSession": "Première séance",
    "access.firstSessionMeans":
      "La première séance suivie, à partir du jour du premier contact. Elle est inconnue pour les suivis commencés avant leurs enregistrements. Un appel téléphonique à l’étape du premier appel vérifie que l’offre convient et n’est pas une séance ; une séance de rappel ou une séance après la fin du suivi non plus. Finir sans séance est un événement concurrent (Aalen & Johansen 1978). Le temps au bout duquel la moitié était venue est la médiane de Kaplan–Meier où ceux qui ont fini sans séance restent parmi tous aussi longtemps qu’ils auraient pu être observés (Fine & Gray 1999).",
    "access.format": "Avec qui les séances ont eu lieu",
    "access.halfCame": "Quand la moitié de tous les premiers contacts était venue",
    "access.halfCameCounts":
      "premiers contacts, y compris ceux terminés sans séance ; les suivis commencés avant leurs enregistrements sont exclus",
    "access.halfUnder": "La moitié des premiers contacts a mené à une première séance en {weeks} ({interval}).",
    "access.halfWithin": "La moitié des premiers contacts a mené à une première séance en {weeks} ({interval}).",
    "access.heldCounts": "suivis comptant une séance suivie",
    "access.limits": "Limites d’un graphique de suivi",
    "access.limitsMeans":
      "La moyenne des effectifs mensuels tels qu’imprimés et, de part et d’autre, 2,66 fois la différence moyenne d’un mois à l’autre, sans descendre sous 0 (Shewhart 1931 ; Wheeler & Chambers 1992). Un mois se distingue au-delà d’une limite, ou parmi huit ou plus de suite du même côté de la moyenne. Les effectifs arrondis varient plus que les vrais, si bien que les limites sont plutôt trop larges.",
    "access.measure":
      "Le temps du premier contact à la première séance en semaines, ce que sont devenues les séances prévues, leur nombre et leur espacement, et qui a été refusé : premiers contacts jusqu’à la date d’arrêté.",
    "access.missed": "Séances annulées tardivement ou manquées sans prévenir",
    "access.modality": "Où les séances ont eu lieu",
    "access.months": "Premiers contacts par mois",
    "access.monthsCounts": "tous les premiers contacts, selon leur mois",
    "access.perEpisode": "Séances suivies au cours d’un suivi",
    "access.perEpisodeCounts":
      "suivis terminés, y compris sans séance ; sans les séances de rappel ; les suivis commencés avant leurs enregistrements sont exclus",
    "access.perEpisodeSentence":
      "Sur environ {total} suivis terminés, le suivi médian a compté {sessions, select, 1 {1 séance suivie} other {{sessions} séances suivies}}{few}.",
    "access.reading":
      "un premier contact compte, qu’une séance ait suivi ou non, pour ne pas perdre ceux qui ne sont jamais venus.",
    "access.restByPractice": "{share} annulées par le cabinet",
    "access.restCancelled": "{share} annulées à temps",
    "access.restMissed": "{share} ont été annulées tardivement ou manquées sans prévenir",
    "access.scheduledCounts":
      "de toutes les séances prévues pour un client jusqu’à la date d’arrêté ; les clients qui partagent une personne comptent une fois",
    "access.spacing": "D’une séance suivie à la suivante",
    "access.spacingCounts":
      "suivis d’au moins deux séances suivies, selon la médiane ; sans le temps écoulé après la dernière",
    "access.spacingEach":
      "Écart d’une séance suivie à la suivante, le plus souvent : {gap}, chaque fois dans environ {count} suivis sur {total}{few}.",
    "access.spacingSentence":
      "Écart d’une séance suivie à la suivante, le plus souvent : {gap}, dans environ {count} suivis sur {total}{few}.",
    "access.title": "Comment les clients viennent-ils aux séances, et combien de fois ?",
    "access.toFirstSession": "Temps du premier contact à la première séance",
    "access.toFirstSessionCounts":
      "premiers contacts ; un appel à l’étape du premier appel n’est pas une séance ; les suivis commencés avant leurs enregistrements sont exclus",
    "access.tooFew": "Trop peu de premiers contacts sont connus pour dire comment les clients viennent aux séances.",
    "afterTermination.booster": "Séance de rappel",
    "afterTermination.boosterMeans":
      "Une séance suivie après le jour où un suivi a été achevé ; ce jour-là, une séance enregistrée comme rappel.",
    "afterTermination.boosterSentence":
      "{some, select, yes {Environ {count} suivis achevés sur {total} ont compté} other {Peu ou pas de suivis achevés, sur {total}, ont compté}} une séance de rappel dans les 26 semaines après la clôture{few}.",
    "afterTermination.boosters": "Séances de rappel suivies",
    "afterTermination.boostersCounts":
      "suivis achevés au moins 26 semaines avant la date d’arrêté ; séances dans les 26 semaines après la clôture",
    "afterTermination.followed": "Depuis combien de temps les suivis sont achevés",
    "afterTermination.followedCounts": "tous les suivis achevés",
    "afterTermination.measure":
      "Séances de rappel et nouveaux suivis des mêmes clients, en semaines après la clôture : suivis achevés ; ceux terminés autrement sont exclus.",
    "afterTermination.reading":
      "chaque chiffre ne compte que les suivis achevés depuis assez longtemps, pour que tous aient été observés aussi longtemps. Un retour ne dit rien de sa raison.",
    "afterTermination.returned": "Nouveau suivi après l’achèvement",
    "afterTermination.returnedCounts":
      "suivis achevés plus de 52 semaines avant la date d’arrêté ; un contact refusé est aussi un nouveau suivi",
    "afterTermination.returnedMeans":
      "Un suivi qui désigne le suivi achevé comme celui qu’il rouvre, ou un suivi ultérieur du même client, quelle qu’en soit l’issue. Le premier compte, du jour de la clôture au jour de son ouverture.",
    "afterTermination.returnedSentence":
      "{some, select, yes {Environ {count} suivis achevés sur {total} ont été suivis} other {Peu ou pas de suivis achevés, sur {total}, ont été suivis}} d’un nouveau dans les 52 semaines{few}.",
    "afterTermination.title": "Que se passe-t-il après la fin ?",
    "afterTermination.tooFew": "Trop peu de suivis sont achevés depuis assez longtemps pour dire ce qui a suivi.",
    asOf: "au {day}",
    "attainment.achievementBetter": "En progrès ou atteint",
    "attainment.achievementCaption":
      "À gauche de la ligne ce qui a empiré, à droite ce qui s’est amélioré, sur elle ce qui ne montre ni l’un ni l’autre.",
    "attainment.achievementSubtitle": "Part des objectifs convenus",
    "attainment.achievementTitle": "Ce que sont devenus les objectifs",
    "attainment.achievementWorse": "Empiré ou non atteint",
    "attainment.allGoals": "Tous les objectifs",
    "attainment.description": "Une barre : {note}. {parts}.",
    "attainment.levelsBetter": "Plus que prévu",
    "attainment.levelsCaption": "À gauche de la ligne moins que prévu, à droite plus, sur elle comme prévu.",
    "attainment.levelsSubtitle": "Part des objectifs évalués sur l’échelle d’atteinte",
    "attainment.levelsTitle": "Atteinte des objectifs à la dernière évaluation",
    "attainment.levelsWorse": "Moins que prévu",
    "change.deteriorated": "Détérioré de façon fiable",
    "change.ended": "environ {count} dont le suivi est terminé",
    "change.improved": "Amélioré de façon fiable",
    "change.missing": "Pas de second score",
    "change.row": "{instrument} : {parts}.",
    "change.share":
      "{part, select, improved {{share} amélioré de façon fiable} unchanged {{share} pas de changement fiable} deteriorated {{share} détérioré de façon fiable} other {{share} pas de second score}}",
    "change.subtitle": "Part des personnes ; la note de chaque barre dit lesquelles sont comptées",
    "change.title": "Changement fiable d’avant le traitement à sa fin",
    "change.twoScores": "environ {count} avec deux scores",
    "change.unchanged": "Pas de changement fiable",
    "change.untold": "Non communiqué, ou reste d’arrondi",
    "chart.anonymisedFor": "Anonymisé pour : {recipient}",
    "chart.inTable": "Chiffres dans un tableau",
    "chart.level": "{counted}, {share}",
    "chart.levelEach": "{words} pour chacun",
    "chart.monthsSince": "{start, select, entering {Mois dans l’étape} other {Mois depuis le début}}",
    "chart.part": "{amount} {label}",
    "chart.sentence": "{text}.",
    "chart.shareOf": "Part des {things} : {counts}",
    "chart.stage": "Étape",
    "chart.then": "{before} ; {after}",
    "chart.weeksSince": "{start, select, entering {Semaines dans l’étape} other {Semaines depuis le début}}",
    "count.about": "environ {count}",
    "count.fewerThan": "moins de {count}",
    "count.heldBack": "un nombre non communiqué",
    "count.heldBackNote": "{mark} remplace un nombre non communiqué.",
    "count.none": "aucun",
    "exits.after": "Après l’entrée",
    "exits.afterEntering": "{weeks} après l’entrée",
    "exits.chartSubtitle": "Part des séjours, au dernier jour qu’atteint la courbe de chaque étape",
    "exits.chartTitle": "Ce que sont devenus les séjours de chaque étape",
    "exits.days": "{days, plural, one {# jour} other {# jours}}",
    "exits.group":
      "{group, select, on {Passés à une étape ultérieure} back {Revenus à une étape antérieure} completed {Travail achevé} ended {Fin sans achèvement} open {Encore dans l’étape} other {Sorties non distinguées}}",
    "exits.tableCaption":
      "Ce que sont devenus les séjours de chaque étape, en parts de tous les séjours. Un tiret signifie aucun, ou trop peu pour être distingués.",
    "figure.middle":
      "{of, select, clients {le client médian} episodes {le suivi médian} people {la personne médiane} stays {le séjour médian} goals {l’objectif médian} sessions {la séance médiane} courses {la série d’exercices médiane} other {l’exercice médian}} : {level}",
    "flow.completed": "{number, plural, one {# est achevé} other {# sont achevés}}",
    "flow.days":
      "De leurs {days} premiers jours, les clients passent en moyenne la plus grande part dans : {stages}{few}.",
    "flow.endCompleted": "Achevé",
    "flow.endLeft": "Terminé avant l’achèvement",
    "flow.endOther": "Autres passages, non distingués",
    "flow.ended": "{number, plural, one {# est terminé} other {# sont terminés}}",
    "flow.finding": "Sur 100 suivis, {week} semaines après leur début, {clauses} (sur {total} au total{few}).",
    "flow.inStage": "{number, plural, one {environ # est dans {stage}} other {environ # sont dans {stage}}}",
    "flow.left": "{number, plural, one {# est terminé avant l’achèvement} other {# sont terminés avant l’achèvement}}",
    "flow.move": "{from} vers {to} : {count}",
    "flow.movesCaption":
      "La hauteur des bandes suit le nombre de séjours ; ceux en cours ne vont pas plus loin.{returns, select, yes { Les arcs sous la ligne sont des retours.} other {}}",
    "flow.movesDescription": "Des bandes de séjours passés d’une étape à l’autre. {moves}.",
    "flow.movesSubtitle": "Séjours terminés, selon la suite",
    "flow.movesTitle": "D’étape en étape",
    "flow.notTold": "non précisé",
    "flow.ofTotal": "sur {total}",
    "flow.otherWeek": "après {week} semaines, {clauses} (sur {total} au total{few})",
    "flow.otherWeeks": "Sur 100 : {weeks}.",
    "flow.returns":
      "Sur {total} suivis d’au moins deux séjours, environ {share} sur 100 sont jusqu’ici revenus à une étape antérieure{few}.",
    "flow.returnsNone":
      "Sur {total} suivis d’au moins deux séjours, presque aucun n’est jusqu’ici revenu à une étape antérieure{few}.",
    "flow.stageDays": "{stage}, {days}",
    "flow.stageWithNote": "{stage}, {note}",
    "flow.unknown": "pour {number} ce n’est pas consigné",
    "flow.untold": "Non consigné, ou trop peu",
    "flow.week": "{weeks, plural, =0 {Au début} one {Après # semaine} other {Après # semaines}}",
    "flow.weekParts": "{week} : {parts}.",
    "flow.weeksCaption":
      "Chaque colonne réunit tous les suivis observés aussi longtemps ; les suivantes en ont donc moins.",
    "flow.weeksSubtitle": "Part des suivis commencés depuis au moins autant de semaines",
    "flow.weeksTitle": "Où en sont les suivis, selon les semaines depuis leur début",
    "forest.asExpected": "comme attendu d’après le premier score",
    "forest.axis": "Écarts types des premiers scores ; à droite, c’est mieux",
    "forest.caption":
      "Chaque point est un groupe, le trait son intervalle. Là où un trait croise la verticale, le hasard seul peut l’expliquer.",
    "forest.notShown": "non affiché",
    "forest.subtitle": "Moyenne de chaque groupe avec son intervalle ; une association, et non l’indice d’une cause",
    "forest.title": "Amélioration par rapport à ce que le premier score laisse attendre",
    "group.about": "{group} : {words}",
    "incidence.description":
      "Une courbe de la part des {things} ayant atteint ce point, qui monte à partir de 0 %. Elle arrive à {figure}.",
    "incidence.endedFirst": "terminé avant",
    "incidence.goingOn": "Encore en cours, non atteint",
    "incidence.linesEnd": "Les courbes s’arrêtent là où il en restait trop peu.",
    "incidence.reached": "atteint",
    "incidence.subtitle": "Part des {things} ayant atteint ce point ; en tirets : fin sans l’avoir atteint",
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
    "run.beyond": "Au-delà des limites {count, plural, one {se trouve {months}} other {se trouvent {months}}}.",
    "run.beyondMany": "Au-delà des limites {count, plural, one {se trouve # mois} other {se trouvent # mois}}.",
    "run.calm": "Aucun mois ni aucune suite de mois ne se distingue de ce que produit le hasard seul.",
    "run.caption":
      "Presque tous les mois restent dans les limites tant que seul le hasard les fait varier. L’arrondi rend les limites plutôt trop larges.",
    "run.description": "Une ligne de points, un par mois. {finding}",
    "run.gap": "Un vide est un mois non affiché.",
    "run.inARow":
      "Huit mois ou plus de suite se trouvent du même côté de la moyenne, ce que le hasard seul produit rarement.",
    "run.lowerLimit": "limite basse",
    "run.mean": "moyenne",
    "run.signalBeyond": "Au-delà d’une limite, ce que le hasard seul produit rarement",
    "run.signalInARow":
      "Un mois parmi huit ou plus de suite du même côté de la moyenne, ce que le hasard seul produit rarement",
    "run.subtitle": "Mois entiers avant la date d’arrêté, avec la moyenne et ses limites naturelles",
    "run.title": "Premiers contacts par mois",
    "run.tooFew": "Trop peu de mois sont connus pour fixer des limites.",
    "run.upperLimit": "limite haute",
    "run.variesBelow": "Les premiers contacts varient autour de {mean} par mois, avec une limite haute de {upper}.",
    "run.variesWithin":
      "Les premiers contacts varient autour de {mean} par mois, dans des limites de {lower} à {upper}.",
    "share.atLeast": "au moins {share}",
    "share.atMost": "au plus {share}",
    "share.inHundred": "{share} sur 100",
    "share.near": "près de {share}",
    "share.rangeInHundred": "{from} à {to} sur 100",
    "stageFlow.days": "jours parmi les 364 premiers",
    "stageFlow.daysCounts":
      "clients ayant commencé depuis au moins aussi longtemps, 0 si jamais dans l’étape ; les clients qui partagent une personne comptent une fois",
    "stageFlow.daysMeans":
      "Le nombre moyen de jours dans une étape au cours des 52 premières semaines après l’ouverture, pour les clients observés aussi longtemps (durée de séjour attendue sur un temps fixe). Il ne demande aucune hypothèse sur les séjours encore en cours, puisqu’il s’arrête là pour tous. L’intervalle est le t de Student sur les clients (Student 1908).",
    "stageFlow.daysTerm": "Jours de la première année",
    "stageFlow.goingBack": "Revenir en arrière",
    "stageFlow.goingBackMeans":
      "Entrer dans une étape qui précède la dernière dans le modèle d’étapes du cabinet, ou de nouveau dans la même après un temps hors de toute étape. En repartir vers l’avant n’est pas un retour.",
    "stageFlow.measure":
      "Où en sont les suivis tant de semaines après leur début, combien de fois ils reviennent à une étape antérieure, et quelle part de la première année prend chaque étape. Les suivis commencés avant leurs enregistrements sont exclus.",
    "stageFlow.reading":
      "à chaque semaine, tous les suivis commencés depuis au moins aussi longtemps sont comptés, qu’ils soient encore en cours ou non. « Terminé avant l’achèvement » désigne toute autre fin, y compris un premier appel refusé.",
    "stageFlow.returns": "Nombre de retours d’un suivi",
    "stageFlow.returnsCounts": "suivis d’au moins deux séjours, jusqu’à la date d’arrêté",
    "stageFlow.state":
      "{weeks, plural, =0 {Où en sont les suivis au début} one {Où en sont les suivis après # semaine} other {Où en sont les suivis après # semaines}}",
    "stageFlow.stateCounts":
      "{weeks, plural, =0 {suivis au jour de leur début} one {suivis commencés au moins # semaine avant la date d’arrêté} other {suivis commencés au moins # semaines avant la date d’arrêté}}",
    "stageFlow.title": "Comment les clients passent-ils d’étape en étape ?",
    "stageFlow.tooFew": "Trop peu de suivis ont été observés assez longtemps pour dire où en sont la plupart sur 100.",
    "stageFlow.weeksAfter": "Tant de semaines après le début d’un suivi",
    "stageFlow.weeksAfterMeans":
      "Le jour situé tant de semaines après son ouverture. Un suivi est dans l’étape où il est entré en dernier, achevé ou terminé autrement à partir du jour de sa clôture, et non consigné là où ses enregistrements n’en disent rien. Seuls sont comptés les suivis ouverts au moins autant de semaines avant la date d’arrêté, pour que chacun ait été observé jusque-là ; ceux d’une semaine ultérieure sont parmi ceux d’une semaine antérieure. Les suivis commencés avant leurs enregistrements sont exclus ici, car seuls ceux qui ont duré seraient connus.",
    "survival.description":
      "Une courbe de la part des séjours encore en cours, au fil du temps. {finding} La courbe descend de 100 % à {share} après {weeks}.",
    "survival.halfBy": "moitié vers {weeks}",
    "survival.halfNotReached": "moitié : non atteinte",
    "survival.halfUnder": "moitié en {weeks}",
    "survival.interval": "({interval})",
    "survival.intervalNotKnown": "(intervalle inconnu)",
    "survival.lineEnds": "La courbe s’arrête là où il en restait trop peu.",
    "survival.meansAll": "Avec ceux en cours",
    "survival.meansCaption":
      "Ce qu’aurait dit la moyenne des séjours terminés, à côté de la moyenne qui compte aussi ceux en cours, dans les semaines de la courbe de l’étape ; les deux d’après les effectifs imprimés",
    "survival.meansFinished": "Séjours terminés seulement",
    "survival.meansWithin": "Dans les premières",
    "survival.stillThere": "Encore dans l’étape",
    "survival.subtitle": "Part encore dans l’étape, avec son intervalle",
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
    "uptake.of": "{count} sur {total} suivis",
    "uptake.ofWithShare": "{count} sur {total} suivis, {share}",
    "uptake.subtitle": "Part de tous les suivis arrivés au traitement ; un suivi peut avoir plusieurs types",
    "uptake.title": "Suivis où chaque type d’intervention a été utilisé",
  },
  labels: {},
};
