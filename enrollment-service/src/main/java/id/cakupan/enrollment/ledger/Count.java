package id.cakupan.enrollment.ledger;

/** What a participant is counted as: where and in which segment, status and reason. */
public record Count(String regionCode, Segment segment, Status status, Reason reason) {
}
