package id.cakupan.enrollment.ledger;

/** Participant segments by the codes that the offices write (Perpres 82/2018); UNSPECIFIED where a total names none. */
public enum Segment {
    PBI_APBN,
    PBPU_PEMDA,
    PPU_PN,
    PPU_BU,
    PBPU,
    BP,
    UNSPECIFIED
}
