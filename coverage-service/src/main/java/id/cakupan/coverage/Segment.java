package id.cakupan.coverage;

/** The segments of participants, by the codes of the register. */
public enum Segment {
    PBI_APBN,
    PBPU_PEMDA,
    PPU_PN,
    PPU_BU,
    PBPU,
    BP
}
