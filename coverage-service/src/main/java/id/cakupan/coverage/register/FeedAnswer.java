package id.cakupan.coverage.register;

/** What the register answers to a cursor: the page after it, or that the cursor is of a feed that is no more. */
public sealed interface FeedAnswer permits FeedPage, FeedDiverged {
}
