package id.cakupan.enrollment.region;

/** Areas were added or changed at start, so that what lies in what on a day may be another; told inside that transaction. */
public record RegionsChanged() {
}
