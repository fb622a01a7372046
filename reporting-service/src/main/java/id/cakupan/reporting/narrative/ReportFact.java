package id.cakupan.reporting.narrative;

import java.util.List;
import java.util.stream.IntStream;

/** What reports printed, where it stands beside ours or alone. */
sealed interface ReportFact extends Fact {

    record Quoted(int sources) implements ReportFact {
        @Override
        public Wording wording() {
            List<Integer> numbers = IntStream.rangeClosed(1, sources).boxed().toList();
            return Wording.around(numbers, number -> "{report." + number + ".source}",
                    "Angka di bawah ini ditampilkan sebagaimana tercetak (*), di samping hitungan kami untuk wilayah dan hari "
                            + "yang sama.",
                    "The figures below are shown as they were printed (*), beside ours for the same scope and day.");
        }
    }

    /** Agreement with figures that were made from the report itself is no confirmation. */
    record AgreementProvesLittle() implements ReportFact {
        @Override
        public Wording wording() {
            return new Wording(
                    "Bila angka dasar kami diturunkan atau diperkirakan, kesesuaian dengan laporan membuktikan sedikit, karena "
                            + "angka itu dapat berasal dari laporan yang sama.",
                    "Where the figures behind ours are derived or estimated, agreement with the report proves little, since they "
                            + "may come from that very report.");
        }
    }

    /** Rates of segments have bases of their own. */
    record SegmentBase() implements ReportFact {
        @Override
        public Wording wording() {
            return new Wording(
                    "Keaktifan menurut segmen adalah sebagaimana dilaporkan: bagian peserta aktif dari peserta segmen itu sendiri. "
                            + "Jumlah peserta tiap segmen tidak disebut, maka angka-angka ini tidak dirata-rata.",
                    "Activity by segment is as reported: the active share of the segment's own participants. How many participants "
                            + "each segment has is not said, so these figures are not averaged.");
        }
    }

    record SegmentExtremes(int segments) implements ReportFact {
        @Override
        public Wording wording() {
            String last = "segment." + segments;
            return new Wording(
                    "Tertinggi adalah {segment.1.name}, {segment.1.printed}; terendah {" + last + ".name}, {" + last
                            + ".printed}.",
                    "The highest is {segment.1.name}, {segment.1.printed}; the lowest {" + last + ".name}, {" + last
                            + ".printed}.");
        }
    }
}
