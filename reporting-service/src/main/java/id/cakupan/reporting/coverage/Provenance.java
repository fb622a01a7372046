package id.cakupan.reporting.coverage;

/** Where a figure comes from: printed by its source, computed from printed figures, or estimated. */
public enum Provenance {
    STATED,
    DERIVED,
    ESTIMATED
}
