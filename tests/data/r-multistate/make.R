# Expected values for state occupation, lengths of stay, mean cumulative counts and conditional remaining times.
# Run in this folder: Rscript make.R. It writes the CSV files and expected.json.
suppressMessages({library(survival); library(jsonlite)})

# ---- data -----------------------------------------------------------------------------------------------------------

stays_columns <- c("client", "state", "entry", "exit", "next")

# mgus2: plasma cell malignancy (pcm), then death. A malignancy in the month of death or last contact came shortly before.
m <- within(mgus2, ptime <- ifelse(ptime == futime & pstat == 1, ptime - 0.5, ptime))
sick <- m$pstat == 1
mgus <- rbind(
  data.frame(client = m$id, state = "mgus", entry = 0, exit = ifelse(sick, m$ptime, m$futime),
             `next` = ifelse(sick, "pcm", ifelse(m$death == 1, "death", NA)), check.names = FALSE),
  data.frame(client = m$id, state = "pcm", entry = m$ptime, exit = m$futime,
             `next` = ifelse(m$death == 1, "death", NA), check.names = FALSE)[sick, ])

# heart: waiting for a transplant, with a transplant, death (Stanford). Transplants on day 0 are moved as survival has them.
h <- heart[order(heart$id, heart$start), ]
moves <- c(h$id[-1] == h$id[-nrow(h)], FALSE)
stanford <- data.frame(client = h$id, state = ifelse(h$transplant == "1", "transplant", "waiting"), entry = h$start,
                       exit = h$stop, `next` = ifelse(moves, "transplant", ifelse(h$event == 1, "death", NA)),
                       check.names = FALSE)

# Invented clients who move back and forth between three stages and leave for good in two ways.
invent <- function(seed, clients, days, delayed, gaps) {
  set.seed(seed)
  rate <- rbind(A = c(A = 0, B = 0.05, C = 0.01, done = 0.001, lost = 0.01),
                B = c(A = 0.015, B = 0, C = 0.03, done = 0.005, lost = 0.008),
                C = c(A = 0.003, B = 0.02, C = 0, done = 0.02, lost = 0.004))
  rows <- list()
  for (i in seq_len(clients)) {
    state <- sample(c("A", "B", "C"), 1, prob = c(0.7, 0.2, 0.1))
    from <- if (delayed && runif(1) < 0.3) round(runif(1, 1, 40)) else 0
    last <- max(from + 2, if (runif(1) < 0.3) round(runif(1, 20, 150)) else 150)
    now <- 0
    while (now < last && state %in% rownames(rate)) {
      wait <- rexp(1, sum(rate[state, ]))
      if (days) wait <- max(1, round(wait))
      to <- sample(colnames(rate), 1, prob = rate[state, ])
      open <- now + wait > last
      end <- min(now + wait, last)
      unseen <- gaps && runif(1) < 0.1
      if (end > from && !unseen)
        rows[[length(rows) + 1]] <- data.frame(client = i, state = state, entry = max(now, from), exit = end,
                                               `next` = if (open) NA else to, check.names = FALSE)
      now <- now + wait
      state <- to
    }
  }
  do.call(rbind, rows)
}
returns <- invent(11, 120, TRUE, FALSE, FALSE)
returns_delayed <- invent(12, 150, TRUE, TRUE, TRUE)
returns_untied <- invent(13, 60, FALSE, FALSE, FALSE)
weights <- data.frame(client = unique(returns$client))
weights$fraction <- 0.5 + ((weights$client * 13) %% 10) / 8
returns <- merge(returns, weights, by = "client", sort = FALSE)

events_of <- function(id, start, stop, event) data.frame(client = id, entry = start, exit = stop, event = event)
chronic <- with(cgd, events_of(id, tstart, tstop, status))
tumours <- with(subset(bladder2, stop > start), events_of(id, start, stop, event))
set.seed(14)
visits <- do.call(rbind, lapply(1:80, function(i) {
  frailty <- rgamma(1, 0.8, 0.8)
  now <- if (i %% 4 == 0) sample(1:20, 1) else 0
  last <- now + sample(10:80, 1)
  rows <- list()
  while (now < last) {
    end <- min(last, now + max(1, round(rexp(1, 0.05 * frailty))))
    rows[[length(rows) + 1]] <- events_of(i, now, end, as.integer(end < last))
    now <- end + if (runif(1) < 0.2) sample(1:5, 1) else 0
  }
  do.call(rbind, rows)
}))
visits$fraction <- 0.5 + ((visits$client * 13) %% 10) / 8

write <- function(data, name) write.csv(data, paste0(name, ".csv"), row.names = FALSE, quote = FALSE, na = "")
write(mgus, "mgus2"); write(stanford, "heart"); write(returns, "returns"); write(returns_delayed, "returns_delayed")
write(returns_untied, "returns_untied"); write(chronic, "cgd"); write(tumours, "bladder"); write(visits, "visits")

# ---- state occupation -----------------------------------------------------------------------------------------------

# start: the fixed p0, or "estimated" (its sampling error is then part of the influence values). The limits are those of
# conf.type "log-log".
occupation <- function(data, file, start, times, horizons, weight = NULL) {
  states <- c(sort(unique(data$state)), sort(setdiff(data$`next`[!is.na(data$`next`)], data$state)))
  data$status <- factor(ifelse(is.na(data$`next`), "censored", data$`next`), c("censored", states))
  data$from <- factor(data$state, states)
  data$w <- if (is.null(weight)) 1 else data[[weight]]
  estimated <- identical(start, "estimated")
  # survfit refuses gaps in the observation of one id: each unbroken run is an id of its own, and the influence values are
  # summed by client afterwards.
  data <- data[order(data$client, data$entry), ]
  breaks <- c(TRUE, data$client[-1] != data$client[-nrow(data)] | data$entry[-1] != data$exit[-nrow(data)])
  data$run <- cumsum(breaks)
  call <- function(...) survfit(Surv(entry, exit, status) ~ 1, data = data, id = run, istate = from, weights = w,
                                influence = TRUE, ...)
  free <- call()
  fit <- if (estimated) free else call(p0 = start[free$states])
  influence <- fit$influence.pstate
  # influence.pstate: run, time (the first is time 0), state.
  owner <- data$client[breaks]
  influence <- influence * data$w[breaks]
  influence <- array(apply(influence, 3, rowsum, group = owner), c(length(unique(owner)), dim(influence)[2:3]))
  se <- sqrt(apply(influence^2, c(2, 3), sum))[-1, ]
  if (length(unique(owner)) == length(owner)) stopifnot(isTRUE(all.equal(se, fit$std.err, tolerance = 1e-12)))
  place <- match(states, fit$states)
  limits <- function(p, se) {
    x <- ifelse(p == 0 | p == 1, NA, p)
    half <- qnorm(0.975) * se / log(x)
    list(lower = exp(-exp(log(-log(x)) - half / x)), upper = exp(-exp(log(-log(x)) + half / x)))
  }
  at <- lapply(times, function(time) {
    row <- max(which(fit$time <= time))
    estimate <- fit$pstate[row, place]
    c(list(time = time, estimate = estimate, se = se[row, place]), limits(estimate, se[row, place]))
  })
  stay <- lapply(horizons, function(horizon) {
    knots <- c(0, fit$time[fit$time < horizon])
    width <- diff(c(knots, horizon))
    estimate <- colSums(rbind(fit$p0, fit$pstate)[seq_along(knots), , drop = FALSE] * width)
    per_client <- apply(influence[, seq_along(knots), , drop = FALSE], c(1, 3), function(x) sum(x * width))
    list(horizon = horizon, estimate = estimate[place], se = sqrt(colSums(per_client^2))[place])
  })
  list(file = file, weight = if (is.null(weight)) NA else weight, start = as.list(setNames(fit$p0[place], states)),
       startIsEstimated = estimated, states = states, clients = length(unique(data$client)), at = at, stay = stay,
       curve = list(time = fit$time, estimate = unname(fit$pstate[, place]), atRisk = unname(fit$n.risk[, place])))
}
fixed <- function(...) c(...)
occupations <- list(
  occupation(mgus, "mgus2", fixed(mgus = 1, pcm = 0, death = 0), c(12, 60, 120, 240), c(120, 240)),
  occupation(stanford, "heart", fixed(waiting = 1, transplant = 0, death = 0), c(10, 30.5, 100, 500), c(100, 400)),
  occupation(returns, "returns", fixed(A = 0.7, B = 0.2, C = 0.1, done = 0, lost = 0), c(3, 20, 60, 140), c(30, 150)),
  occupation(returns, "returns", "estimated", c(3, 20, 60, 140), c(30, 150)),
  occupation(returns, "returns", fixed(A = 0.7, B = 0.2, C = 0.1, done = 0, lost = 0), c(20, 60, 140), c(30), "fraction"),
  occupation(returns_delayed, "returns_delayed", fixed(A = 0.7, B = 0.2, C = 0.1, done = 0, lost = 0),
             c(10, 45, 120), c(60, 150)),
  occupation(returns_untied, "returns_untied", "estimated", c(10, 40, 120), c(30, 140)))

# ---- mean cumulative counts -----------------------------------------------------------------------------------------

cumulative <- function(data, file, weight = NULL) {
  data$w <- if (is.null(weight)) 1 else data[[weight]]
  robust <- survfit(Surv(entry, exit, event) ~ 1, data = data, id = client, weights = w, robust = TRUE)
  naive <- if (is.null(weight)) survfit(Surv(entry, exit, event) ~ 1, data = data, robust = FALSE) else NULL
  z <- qnorm(0.975)
  count <- robust$cumhaz
  se <- robust$std.chaz
  keep <- count > 0
  list(file = file, weight = if (is.null(weight)) NA else weight, time = robust$time, atRisk = robust$n.risk,
       events = robust$n.event, mean = count, robust = se, naive = if (is.null(naive)) NA else naive$std.chaz,
       log = list(lower = ifelse(keep, count * exp(-z * se / count), 0), upper = ifelse(keep, count * exp(z * se / count), 0)),
       plain = list(lower = pmax(0, count - z * se), upper = count + z * se))
}
counts <- list(cumulative(chronic, "cgd"), cumulative(tumours, "bladder"), cumulative(visits, "visits"),
               cumulative(visits, "visits", "fraction"))

# ---- conditional remaining times ------------------------------------------------------------------------------------

# Those still there, with the elapsed time as their entry; delayed entries after it keep their own.
remaining <- function(name, time, event, entry, elapsed, kind) {
  keep <- time > elapsed
  from <- pmax(rep(entry, length.out = length(time)), elapsed)
  fit <- survfit(Surv(from, time, event) ~ 1, subset = keep, conf.type = kind)
  q <- quantile(fit, c(0.25, 0.5, 0.75))
  take <- function(x) unname(x) - elapsed
  list(data = name, elapsed = elapsed, interval = kind, time = fit$time - elapsed, survival = fit$surv,
       se = fit$surv * fit$std.err, lower = fit$lower, upper = fit$upper, atRisk = fit$n.risk,
       quantiles = list(p = c(0.25, 0.5, 0.75), estimate = take(q$quantile), lower = take(q$lower), upper = take(q$upper)))
}
alone <- subset(returns_delayed, !duplicated(client))
alone$event <- as.integer(!is.na(alone$`next`))
remainings <- list(
  with(lung, remaining("lung", time, status - 1, 0, 0, "log-log")),
  with(lung, remaining("lung", time, status - 1, 0, 180, "log-log")),
  with(lung, remaining("lung", time, status - 1, 0, 310, "log")),
  with(lung, remaining("lung", time, status - 1, 0, 700, "plain")),
  with(alone, remaining("first stays of returns_delayed", exit, event, entry, 20, "log-log")))

write_json(list(
  made_with = list(R = paste(R.version$major, R.version$minor, sep = "."), survival = as.character(packageVersion("survival"))),
  occupation = occupations, count = counts, remaining = remainings),
  "expected.json", digits = I(15), auto_unbox = TRUE, na = "null")
