# The peer: what Rapport does with the same three files, in polars and numpy. `check` holds every row against the rules;
# `timeInStage` does so first, as opening a dataset does, and makes a life table of each stage with its exits and the
# Kaplan-Meier median; `unchecked` makes these of files that it takes to be in order.
import json
import resource
import sys

import numpy as np
import polars as pl

STAGES = ["evaluation", "goal_setting", "middle", "reaching_goals", "termination", "follow_up"]
CLOSURES = ["completed", "stopped_attending", "stopped_by_choice", "referred_on", "declined", "moved",
            "ended_by_practitioner", "other"]
WEEKS = [1, 2, 3, 4, 6, 8, 10, 12, 16, 20, 26, 32, 39, 52, 65, 78, 104, 130, 156, 208, 260, 312, 416, 520]


def read(folder, name):
    return pl.read_csv(f"{folder}/{name}.csv", infer_schema=False, empty_string_is_null=True)


def with_days(table, columns):
    return table.with_columns(pl.col(c).str.to_date("%Y-%m-%d", strict=False).alias(f"{c}:day") for c in columns)


def bad_days(table, columns):
    return {c: table.filter(pl.col(c).is_not_null() & pl.col(f"{c}:day").is_null()).height for c in columns}


def missing(table, columns):
    return {c: table[c].null_count() for c in columns}


def outside(table, column, values):
    return table.filter(pl.col(column).is_not_null() & ~pl.col(column).is_in(values)).height


def load(folder):
    return (
        read(folder, "clients"),
        with_days(read(folder, "episodes"), ["first_contact_on", "opened_on", "closed_on"]),
        with_days(read(folder, "stages"), ["entered_on", "left_on"]),
    )


def check(folder):
    return faults(*load(folder))


def faults(clients, episodes, stages):
    entered, left = pl.col("entered_on:day"), pl.col("left_on:day")
    following = stages.select("episode_id", entered.alias("entered"), left.alias("left")).sort(
        "episode_id", "entered", "left", nulls_last=True
    ).with_columns(pl.col("entered").shift(-1).over("episode_id").alias("next"))
    return {
        "missing": [
            missing(clients, ["client_id", "kind", "consent_analytics"]),
            missing(episodes, ["episode_id", "client_id", "first_contact_on", "opened_on"]),
            missing(stages, ["episode_id", "stage", "entered_on"]),
        ],
        "days": [bad_days(episodes, ["first_contact_on", "opened_on", "closed_on"]),
                 bad_days(stages, ["entered_on", "left_on"])],
        "codes": [
            outside(clients, "kind", ["individual", "couple", "other"]),
            outside(clients, "consent_analytics", ["yes", "no", "withdrawn"]),
            outside(episodes, "closure", CLOSURES),
            outside(stages, "stage", STAGES),
            outside(stages, "exit", STAGES + CLOSURES),
        ],
        "duplicates": [
            clients["client_id"].is_duplicated().sum(),
            episodes["episode_id"].is_duplicated().sum(),
        ],
        "references": [
            episodes.join(clients, on="client_id", how="anti").height,
            stages.join(episodes, on="episode_id", how="anti").height,
        ],
        "order": [
            episodes.filter(pl.col("opened_on:day") < pl.col("first_contact_on:day")).height,
            episodes.filter(pl.col("closed_on:day") < pl.col("opened_on:day")).height,
            stages.filter(left < entered).height,
        ],
        "together": [
            episodes.filter(pl.col("closure").is_null() != pl.col("closed_on").is_null()).height,
            stages.filter(pl.col("exit").is_null() != pl.col("left_on").is_null()).height,
        ],
        "succession": [
            following.filter(pl.col("next") < pl.col("left")).height,
            following.filter(pl.col("next").is_not_null() & pl.col("left").is_null()).height,
            following.filter(pl.col("next") > pl.col("left")).height,
        ],
    }


def median(days, ended):
    """The first day on which the Kaplan-Meier estimate is one half or less."""
    length = int(days.max()) + 1
    exits = np.bincount(days[ended], minlength=length)
    over = np.bincount(days, minlength=length)
    at_risk = len(days) - np.concatenate([[0], np.cumsum(over)[:-1]])
    survival = np.cumprod(1 - exits / np.maximum(at_risk, 1))
    below = np.flatnonzero(survival <= 0.5)
    return int(below[0]) if len(below) else None


def life_table(days, exits):
    place = np.minimum(np.searchsorted(np.array(WEEKS) * 7, days), len(WEEKS) - 1)
    codes = np.array([*STAGES, *CLOSURES, ""])
    at = np.searchsorted(np.sort(codes), exits)
    counts = np.zeros((len(WEEKS), len(codes)), dtype=np.int64)
    np.add.at(counts, (place, at), 1)
    over = counts.sum(axis=1)
    return {"atRisk": (len(days) - np.concatenate([[0], np.cumsum(over)[:-1]])).tolist(), "exits": counts.tolist()}


def checked(folder):
    clients, episodes, stages = load(folder)
    found = faults(clients, episodes, stages)
    if any("1" <= digit <= "9" for digit in json.dumps(found, default=int)):
        raise SystemExit("There are findings.")
    days = lambda table, columns: table.with_columns(pl.col(f"{c}:day").alias(c) for c in columns)
    return life_tables(clients, days(episodes, ["first_contact_on", "opened_on", "closed_on"]),
                       days(stages, ["entered_on", "left_on"]))


def unchecked(folder):
    dates = {c: pl.Date for c in ["first_contact_on", "opened_on", "closed_on"]}
    return life_tables(
        pl.read_csv(f"{folder}/clients.csv"),
        pl.read_csv(f"{folder}/episodes.csv", schema_overrides=dates),
        pl.read_csv(f"{folder}/stages.csv", schema_overrides={"entered_on": pl.Date, "left_on": pl.Date}),
    )


def life_tables(clients, episodes, stages):
    clients = clients.filter(pl.col("consent_analytics") == "yes")
    as_of = max(day for day in [episodes["closed_on"].max(), episodes["opened_on"].max(),
                                stages["entered_on"].max(), stages["left_on"].max()] if day is not None)
    stays = (
        stages.join(episodes.select("episode_id", "client_id"), on="episode_id")
        .join(clients.select("client_id"), on="client_id")
        .with_columns(
            (pl.col("left_on").fill_null(as_of) - pl.col("entered_on")).dt.total_days().alias("days"),
            pl.col("exit").fill_null(""),
        )
    )
    answer = {}
    for stage in STAGES:
        of = stays.filter(pl.col("stage") == stage)
        if of.height == 0:
            continue
        days = of["days"].to_numpy()
        answer[stage] = {
            "median": median(days, (of["exit"] != "").to_numpy()),
            "lifeTable": life_table(days, of["exit"].to_numpy()),
        }
    return answer


work = {"check": check, "timeInStage": checked, "unchecked": unchecked}[sys.argv[1]]
print(json.dumps(work(sys.argv[2]), default=int))
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(peak // 1024 if sys.platform == "darwin" else peak, file=sys.stderr)
