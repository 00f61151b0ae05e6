# Writes the inputs (one CSV a data set) and reference.json, the values that R gives for them:
#   Rscript reference.R            in this folder; needs the R packages survival and cmprsk
# Every data set is part of the R package survival (LGPL >= 2).
suppressMessages({library(survival); library(cmprsk)})
options(digits = 15, warn = 1)

# ---- data sets: time, cause ("" = censored) and, where they fit, entry, group, stratum, cluster, weight ----
d <- function(..., note) list(data = data.frame(..., stringsAsFactors = FALSE), note = note)
died <- function(status) ifelse(status == 1, "death", "")
sets <- list(
  lung = with(lung[!is.na(lung$ph.ecog), ], d(time = time, cause = died(status - 1), group = sex, stratum = ph.ecog,
    note = "advanced lung cancer; groups: sex, strata: ECOG score")),
  lung_weighted = with(lung, d(time = time, cause = died(status - 1), weight = age / 50,
    note = "advanced lung cancer, with invented sampling weights: age over 50")),
  aml = with(aml, d(time = time, cause = died(status), group = x, note = "acute myelogenous leukemia; groups: maintenance")),
  veteran = with(veteran, d(time = time, cause = died(status), group = celltype, stratum = trt,
    note = "Veterans' Administration lung cancer trial; groups: cell type, strata: treatment")),
  ovarian = with(ovarian, d(time = futime, cause = died(fustat), group = rx, stratum = resid.ds,
    note = "ovarian cancer; groups: treatment, strata: residual disease")),
  colon = with(colon[colon$etype == 2, ], d(time = time, cause = died(status), group = rx, stratum = extent,
    note = "colon cancer, deaths; groups: treatment, strata: extent of local spread")),
  kidney = with(kidney, d(time = time, cause = ifelse(status == 1, "infection", ""), group = sex, cluster = id,
    note = "kidney catheters; groups: sex, clusters: patients")),
  rats = with(rats, d(time = time, cause = ifelse(status == 1, "tumour", ""), group = rx, stratum = sex, cluster = litter,
    note = "rat tumours; groups: treatment, strata: sex, clusters: litters")),
  mgus = with(mgus, { first <- !is.na(pctime)
    d(entry = round(age * 365.25), time = round(age * 365.25) + ifelse(first, pmax(pctime, 1), futime),
      cause = ifelse(first, "pcm", died(death)), group = sex,
      note = "monoclonal gammopathy on the scale of age in days: all rows enter late; causes: progression and death") }),
  mgus2 = with(mgus2, d(time = ifelse(pstat == 1, ptime, futime), cause = ifelse(pstat == 1, "pcm", died(death)), group = sex,
    stratum = as.integer(age > 72), note = "monoclonal gammopathy, months; groups: sex, strata: older than 72")),
  pbc = with(pbc[!is.na(pbc$trt), ], d(time = time, cause = c("", "transplant", "death")[status + 1], group = trt,
    stratum = stage, note = "primary biliary cholangitis; groups: treatment, strata: stage")),
  pbcseq = { p <- pbcseq[order(pbcseq$id, pbcseq$day), ]
    last <- !duplicated(p$id, fromLast = TRUE)
    stop <- ifelse(last, p$futime, c(p$day[-1], 0))
    keep <- stop > p$day
    d(entry = p$day[keep], time = stop[keep],
      cause = ifelse(last, c("", "transplant", "death")[p$status + 1], "")[keep], group = p$trt[keep], cluster = p$id[keep],
      note = "primary biliary cholangitis, from visit to visit; groups: treatment, clusters: patients") },
  heart = with(heart, d(entry = start, time = stop, cause = died(event), group = transplant, cluster = id,
    note = "Stanford heart transplants, before and after; groups: transplanted yet, clusters: patients")),
  jasa = with(jasa, d(time = futime, cause = died(fustat), group = surgery,
    note = "Stanford heart transplants, with a stay of length 0; groups: earlier surgery")),
  stanford2 = with(stanford2, d(time = time, cause = died(status), group = as.integer(age > 44),
    note = "Stanford heart transplants, 1980; groups: older than 44")),
  bladder = with(bladder2, d(entry = start, time = stop, cause = ifelse(event == 1, "recurrence", ""), group = rx,
    stratum = enum, cluster = id, note = "bladder cancer; groups: treatment, strata: number of the recurrence, clusters: patients")),
  cgd = with(cgd, d(entry = tstart, time = tstop, cause = ifelse(status == 1, "infection", ""), group = treat,
    stratum = inherit, cluster = id, note = "chronic granulomatous disease; groups: treatment, strata: inheritance, clusters: patients")),
  retinopathy = with(retinopathy, d(time = futime, cause = ifelse(status == 1, "loss", ""), group = trt, stratum = type,
    cluster = id, note = "diabetic retinopathy, months with decimals; groups: treated eye, strata: type, clusters: patients")),
  diabetic = with(diabetic, d(time = time, cause = ifelse(status == 1, "loss", ""), group = trt, stratum = laser, cluster = id,
    note = "diabetic retinopathy, high risk, months with decimals; groups: treated eye, strata: laser, clusters: patients")),
  myeloid = with(myeloid, { at <- pmin(futime, txtime, na.rm = TRUE)
    d(time = at, cause = ifelse(!is.na(txtime), "transplant", died(death)), group = trt,
      note = "acute myeloid leukemia; causes: transplant and death before it; groups: treatment") }),
  transplant = with(transplant, d(time = futime, cause = ifelse(event == "censored", "", as.character(event)), group = abo,
    note = "liver transplant waiting list, with stays of length 0; three causes; groups: blood type")),
  rotterdam = with(rotterdam, d(time = pmin(rtime, dtime), cause = ifelse(recur == 1, "recurrence", died(death)), group = size,
    stratum = meno, note = "breast cancer; causes: recurrence and death before it; groups: tumour size, strata: menopause")),
  gbsg = with(gbsg, d(time = rfstime, cause = ifelse(status == 1, "recurrence", ""), group = grade, stratum = hormon,
    note = "breast cancer; groups: grade, strata: hormonal therapy")),
  nwtco = with(nwtco[1:2500, ], d(time = edrel, cause = ifelse(rel == 1, "relapse", ""), group = stage, stratum = histol,
    note = "Wilms' tumour, first 2500 rows; groups: stage, strata: histology")),
  myeloma = with(myeloma, { late <- ifelse(entry < futime, entry, 0)
    rows <- seq(1, nrow(myeloma), by = 2)
    d(entry = late[rows], time = futime[rows], cause = died(death[rows]), group = as.integer(year[rows] >= 85),
      note = "multiple myeloma with delayed entry, every second row; groups: from 1985 on") }),
  nafld = with(nafld1[1:2500, ], { from <- round(age * 365.25)
    d(entry = from, time = from + pmax(futime, 1), cause = died(status), group = male,
      note = "fatty liver disease on the scale of age in days, first 2500 rows; groups: sex") })
)

# ---- JSON ----
number <- function(x) ifelse(is.finite(x), sprintf("%.15g", x), "null")
text <- function(x) paste0('"', x, '"')
array <- function(x) paste0("[", paste(x, collapse = ","), "]")
object <- function(...) { parts <- list(...); parts <- parts[!vapply(parts, is.null, TRUE)]
  paste0("{", paste0('"', names(parts), '":', unlist(parts), collapse = ","), "}") }
numbers <- function(x) array(number(x))

# ---- estimates ----
surv <- function(x, event) {
  entry <- if (is.null(x$entry)) if (any(x$time == 0)) rep(-1, nrow(x)) else NULL else x$entry
  # A stay of length 0 is at risk at 0, which R cannot say in any other way.
  if (is.null(entry)) Surv(x$time, event) else Surv(entry, x$time, event)
}
spread <- function(times, size) unique(times[round(seq(1, length(times), length.out = min(size, length(times))))])
stepAt <- function(times, values, at, before) c(before, values)[findInterval(at, times) + 1]
# Area under a step function between 0 and tau; a matrix has one column a time.
area <- function(times, values, tau, before) {
  values <- cbind(before, values)
  edges <- pmin(pmax(c(0, times, Inf), 0), tau)
  drop(values %*% diff(edges))
}
kinds <- c("log-log", "log", "plain")

kaplanMeier <- function(x, taus, name) {
  event <- as.integer(x$cause != "")
  s <- surv(x, event)
  w <- if (is.null(x$weight)) rep(1, nrow(x)) else x$weight
  clustered <- !is.null(x$cluster)
  robust <- clustered || !is.null(x$weight)
  id <- if (clustered) x$cluster else seq_len(nrow(x))
  fits <- lapply(kinds, function(kind) survfit(s ~ 1, weights = w, conf.type = kind, robust = FALSE))
  at <- spread(unique(sort(x$time)), 12)
  first <- fits[[1]]
  points <- if (!is.null(x$weight)) NULL else vapply(at, function(t) {
    j <- match(TRUE, abs(first$time - t) < 1e-6)
    numbers(c(t, first$n.risk[j], first$surv[j], first$surv[j] * first$std.err[j],
      unlist(lapply(fits, function(f) c(f$lower[j], f$upper[j])))))
  }, "")
  quantiles <- if (robust && !clustered) NULL else vapply(c(0.25, 0.5, 0.75), function(p) numbers(c(p,
    quantile(first, p)$quantile, unlist(lapply(fits, function(f) {
      q <- quantile(f, p)
      # Where a bound is not monotone its crossing is not unique, and R sorts the bound first.
      monotone <- function(b) { b <- b[!is.na(b)]; all(diff(b) <= 0) }
      c(if (monotone(f$lower)) q$lower else NA, if (monotone(f$upper)) q$upper else NA)
    })))), "")
  means <- if (!is.null(x$weight)) NULL else vapply(taus, function(tau) {
    m <- survival:::survmean(first, rmean = tau)$matrix
    se <- m[["se(rmean)"]]
    numbers(c(tau, area(first$time, t(first$surv), tau, 1), se))
  }, "")
  robustPart <- NULL
  if (robust) {
    f <- survfit(s ~ 1, weights = w, influence = 1)
    influence <- rowsum(f$influence.surv, id)
    se <- sqrt(colSums(influence^2))
    reported <- survfit(s ~ 1, weights = w, cluster = id, robust = TRUE)
    alive <- reported$surv > 0
    stopifnot(isFALSE(reported$logse), isTRUE(all.equal(unname(se)[alive], reported$std.err[alive], tolerance = 1e-8)))
    robustPart <- object(
      points = array(vapply(at, function(t) { j <- match(TRUE, abs(f$time - t) < 1e-6); numbers(c(t, f$surv[j], se[j])) }, "")),
      restrictedMean = array(vapply(taus, function(tau) numbers(c(tau, area(f$time, t(f$surv), tau, 1),
        sqrt(sum(area(f$time, influence, tau, 0)^2)))), "")))
  }
  object(group = name, rows = nrow(x), points = if (!is.null(points)) array(points),
    quantiles = if (!is.null(quantiles)) array(quantiles), restrictedMean = if (!is.null(means)) array(means), robust = robustPart)
}

incidence <- function(x, taus, name) {
  names <- sort(unique(x$cause[x$cause != ""]), method = "radix")
  if (length(names) < 2) return(NULL)
  s <- surv(x, factor(x$cause, c("", names)))
  row <- seq_len(nrow(x))
  f <- survfit(s ~ 1, id = row, influence = 1)
  at <- spread(f$time, 8)
  cluster <- if (is.null(x$cluster)) row else x$cluster
  parts <- vapply(seq_along(names), function(k) {
    state <- match(names[k], f$states)
    full <- f$influence.pstate[, , state]
    if (ncol(full) == length(f$time) + 1) full <- full[, -1]
    se <- sqrt(colSums(full^2))
    stopifnot(all.equal(se, unname(f$std.err[, state]), tolerance = 1e-7))
    influence <- rowsum(full, cluster)
    se <- sqrt(colSums(influence^2))
    object(cause = text(names[k]),
      points = array(vapply(at, function(t) { j <- match(t, f$time); numbers(c(t, f$pstate[j, state], se[j])) }, "")),
      timeLost = array(vapply(taus, function(tau) numbers(c(tau, area(f$time, t(f$pstate[, state]), tau, 0),
        sqrt(sum(area(f$time, influence, tau, 0)^2)))), "")))
  }, "")
  object(group = name, causes = array(parts))
}

# The log-rank test from its definition, for delayed entry, which survdiff does not take.
logRank <- function(entry, time, event, group, stratum, rho) {
  g <- sort(unique(group)); k <- length(g)
  observed <- expected <- numeric(k); v <- matrix(0, k, k)
  for (s in unique(stratum)) {
    own <- stratum == s; km <- 1
    for (t in sort(unique(time[own & event == 1]))) {
      risk <- own & entry < t & time >= t
      now <- risk & time == t & event == 1
      n <- sum(risk); d <- sum(now)
      nj <- vapply(g, function(a) sum(risk & group == a), 0); dj <- vapply(g, function(a) sum(now & group == a), 0)
      w <- km^rho
      observed <- observed + w * dj; expected <- expected + w * d * nj / n
      if (n > 1) v <- v + w^2 * d * (n - d) / (n - 1) * (diag(nj / n, k) - outer(nj, nj) / n^2)
      km <- km * (1 - d / n)
    }
  }
  u <- (observed - expected)[-1]
  chisq <- drop(u %*% solve(v[-1, -1, drop = FALSE], u))
  list(obs = observed, exp = expected, chisq = chisq, df = k - 1)
}

tests <- function(x) {
  if (is.null(x$group)) return(NULL)
  event <- as.integer(x$cause != "")
  out <- character()
  groups <- sort(unique(as.character(x$group)), method = "radix")
  for (stratified in c(FALSE, TRUE)) for (rho in 0:1) {
    if (stratified && is.null(x$stratum)) next
    known <- if (stratified) !is.na(x$stratum) else rep(TRUE, nrow(x))
    y <- x[known, ]; e <- event[known]
    stratum <- if (stratified) y$stratum else rep(1, nrow(y))
    group <- match(as.character(y$group), groups)
    entry <- if (is.null(y$entry)) rep(-1, nrow(y)) else ifelse(y$entry <= 0, -1, y$entry)
    own <- logRank(entry, y$time, e, group, stratum, rho)
    if (is.null(x$entry)) {
      r <- survdiff(Surv(y$time, e) ~ group + strata(stratum), rho = rho)
      r$obs <- rowSums(as.matrix(r$obs)); r$exp <- rowSums(as.matrix(r$exp)); r$df <- length(r$n) - 1
      # Months with decimals tie a little differently in the definition.
      stopifnot(all.equal(unname(r$chisq), own$chisq, tolerance = 1e-9))
    } else {
      r <- own
      # With exact ties the score test of Cox's model is the log-rank test; with many ties it takes too long.
      if (rho == 0 && max(table(y$time[e == 1])) <= 4) {
        cox <- coxph(Surv(entry, y$time, e) ~ factor(group) + strata(stratum), ties = "exact", iter.max = 0)
        stopifnot(all.equal(unname(cox$score), own$chisq, tolerance = 1e-7))
      }
    }
    out <- c(out, object(test = text("logrank"), rho = number(rho), stratified = tolower(stratified), chiSquare = number(r$chisq),
      degreesOfFreedom = number(r$df), p = number(pchisq(r$chisq, r$df, lower.tail = FALSE)),
      observed = numbers(r$obs), expected = numbers(r$exp)))
    if (is.null(x$entry) && length(unique(y$cause[y$cause != ""])) > 1) {
      fit <- cuminc(y$time, y$cause, y$group, stratum, rho = rho, cencode = "")$Tests
      out <- c(out, object(test = text("gray"), rho = number(rho), stratified = tolower(stratified), causes = array(text(rownames(fit))),
        chiSquare = numbers(fit[, "stat"]), degreesOfFreedom = numbers(fit[, "df"]),
        p = numbers(pchisq(fit[, "stat"], fit[, "df"], lower.tail = FALSE))))
    }
  }
  object(groups = array(text(groups)), results = array(out))
}

written <- character()
for (name in names(sets)) {
  message(name)
  x <- sets[[name]]$data
  x <- x[!is.na(x$time), ]
  write.csv(x, paste0(name, ".csv"), row.names = FALSE, quote = FALSE, na = "")
  from <- if (is.null(x$entry)) 0 else min(x$entry)
  # Within the data (off every time), at three quarters, and beyond the last time.
  taus <- round(from + (max(x$time) - from) * c(0.3, 0.75, 1.1)) + 0.5
  parts <- list(all = x)
  if (!is.null(x$group)) parts <- c(parts, split(x, as.character(x$group)))
  km <- mapply(function(y, label) kaplanMeier(y, taus, if (label == "all") "null" else text(label)), parts, names(parts))
  cif <- unlist(mapply(function(y, label) incidence(y, taus, if (label == "all") "null" else text(label)), parts, names(parts)))
  written <- c(written, object(name = text(name), note = text(sets[[name]]$note), source = text("R package survival"),
    licence = text("LGPL (>= 2)"), rows = nrow(x), kaplanMeier = array(km), incidence = if (!is.null(cif)) array(cif), tests = tests(x)))
}
grid <- expand.grid(x = c(1e-8, 0.01, 0.5, 1, 2.5, 5, 10, 25, 60, 150, 400, 900, 1300), df = c(1:8, 12, 20, 35, 60, 101, 400))
tail <- pchisq(grid$x, grid$df, lower.tail = FALSE)
keep <- tail > 1e-300
writeLines(paste0('{"made":', object(by = text("reference.R"), R = text(paste(R.version$major, R.version$minor, sep = ".")),
  survival = text(packageVersion("survival")), cmprsk = text(packageVersion("cmprsk"))), ',\n"chiSquareTail":',
  array(mapply(function(x, df, p) numbers(c(x, df, p)), grid$x[keep], grid$df[keep], tail[keep])),
  ',\n"sets":[\n', paste(written, collapse = ",\n"), "\n]}"), "reference.json")
