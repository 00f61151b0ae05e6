import type { Catalogue } from "../catalogue.js";

/** Every text of a report in French, with the places of the English ones. */
export const frenchCatalogue: Catalogue = {
  code: "fr",
  locale: "fr",
  nounsKeepCapitals: false,
  texts: {
    asOf: "au {day}",
    "chart.monthsSince": "{start, select, entering {Mois dans l’étape} other {Mois depuis le début}}",
    "chart.part": "{amount} {label}",
    "chart.weeksSince": "{start, select, entering {Semaines dans l’étape} other {Semaines depuis le début}}",
    "count.about": "environ {count}",
    "count.fewerThan": "moins de {count}",
    "count.heldBack": "un nombre non communiqué",
    "count.heldBackNote": "{mark} remplace un nombre non communiqué.",
    "count.none": "aucun",
    "exits.group":
      "{group, select, on {Passés à une étape ultérieure} back {Revenus à une étape antérieure} completed {Travail achevé} ended {Fin sans achèvement} open {Encore dans l’étape} other {Sorties non distinguées}}",
    "figure.middle":
      "{of, select, clients {le client médian} episodes {le suivi médian} people {la personne médiane} stays {le séjour médian} goals {l’objectif médian} sessions {la séance médiane} courses {la série d’exercices médiane} other {l’exercice médian}} : {level}",
    "flow.stageWithNote": "{stage}, {note}",
    "group.about": "{group} : {words}",
    "incidence.endedFirst": "terminé avant",
    "incidence.goingOn": "Encore en cours, non atteint",
    "incidence.linesEnd": "Les courbes s’arrêtent là où il en restait trop peu.",
    "incidence.reached": "atteint",
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
    "run.gap": "Un vide est un mois non affiché.",
    "run.lowerLimit": "limite basse",
    "run.mean": "moyenne",
    "run.signalBeyond": "Au-delà d’une limite, ce que le hasard seul produit rarement",
    "run.signalInARow":
      "Un mois parmi huit ou plus de suite du même côté de la moyenne, ce que le hasard seul produit rarement",
    "run.upperLimit": "limite haute",
    "share.atLeast": "au moins {share}",
    "share.atMost": "au plus {share}",
    "share.inHundred": "{share} sur 100",
    "share.near": "près de {share}",
    "share.rangeInHundred": "{from} à {to} sur 100",
    "survival.halfBy": "la moitié en {weeks} environ",
    "survival.halfNotReached": "moitié : non atteinte",
    "survival.halfUnder": "la moitié en {weeks}",
    "survival.interval": "({interval})",
    "survival.intervalNotKnown": "(intervalle inconnu)",
    "survival.lineEnds": "La courbe s’arrête là où il en restait trop peu.",
    "survival.stillThere": "Encore dans l’étape",
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
