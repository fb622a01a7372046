package id.cakupan.enrollment.entitlement;

/** How wards are equipped (Perpres 59/2024); the class right stays beside it. */
public enum WardStandard {
    /** By class. */
    KELAS,
    /** Kelas Rawat Inap Standar: one standard for all. */
    KRIS
}
