package id.cakupan.measure.people;

/**
 * Participant segments, with how many people each had on 31 December 2018; the shares of these are those of the invented
 * people. The parts add up to the total of the same report.
 *
 * @see <a href="https://vdokumen.com/ikhtisar-kinerja-operasional-tahun-2018">BPJS Kesehatan, programme report 2018</a>
 */
public enum Segment {
    PBI_APBN(92_107_598),
    PPU_PN(17_236_346),
    PPU_BU(32_596_749),
    PBPU(31_100_248),
    BP(5_139_875),
    PBPU_PEMDA(29_873_383);

    private final long people;

    Segment(long people) {
        this.people = people;
    }

    /** How many people it had. */
    public long people() {
        return people;
    }
}
