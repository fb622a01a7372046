package id.cakupan.coverage.register;

/** The cursor belongs to another feed, or to a future that a restore took away: what was read is not to be trusted. */
record FeedDiverged() implements FeedAnswer {
}
