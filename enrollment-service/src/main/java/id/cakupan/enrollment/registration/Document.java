package id.cakupan.enrollment.registration;

import static id.cakupan.enrollment.ledger.Segment.BP;
import static id.cakupan.enrollment.ledger.Segment.PBPU;
import static id.cakupan.enrollment.ledger.Segment.PBPU_PEMDA;
import static id.cakupan.enrollment.ledger.Segment.PPU_BU;
import static id.cakupan.enrollment.ledger.Segment.PPU_PN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import id.cakupan.enrollment.ledger.Segment;

/** What a registration may need, and miss (handbook 3.1, 3.2 and 3.3). */
enum Document {
    KK,
    KTP,
    BUKU_TABUNGAN(PBPU, BP),
    SURAT_KUASA_AUTODEBIT(PBPU, BP),
    SK_PENGANGKATAN(PPU_PN),
    DAFTAR_GAJI(PPU_PN),
    /** Of an adopted child who is not on the family card. */
    PENETAPAN_PENGADILAN(PPU_PN),
    /** Of a child of 21 to 25. */
    SURAT_SEKOLAH(PPU_PN, PPU_BU),
    NIB(PPU_BU),
    NPWP(PPU_BU),
    FDIPE(PPU_BU, PBPU_PEMDA),
    /** Of a foreigner, as the work permit. */
    PASPOR,
    IZIN_KERJA,
    NO_HP,
    ALAMAT_DOMISILI,
    FKTP;

    private final Set<Segment> segments;

    /** @param segments none for every one */
    Document(Segment... segments) {
        this.segments = segments.length == 0 ? EnumSet.allOf(Segment.class) : EnumSet.copyOf(Arrays.asList(segments));
    }

    /** Those that somebody of a segment may be asked for. */
    static List<Document> of(Segment segment) {
        return Arrays.stream(values()).filter(document -> document.concerns(segment)).toList();
    }

    /** Whether somebody of a segment may be asked for it. */
    boolean concerns(Segment segment) {
        return segments.contains(segment);
    }
}
