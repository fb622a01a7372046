package id.cakupan.reporting.narrative;

import java.util.List;
import java.util.stream.IntStream;

/** What reports printed, where it stands beside ours or alone. */
sealed interface ReportFact extends Fact {

    /** @param compared whether ours stands beside any of them */
    record Quoted(int sources, boolean compared) implements ReportFact {
        @Override
        public Wording wording() {
            List<Integer> numbers = IntStream.rangeClosed(1, sources).boxed().toList();
            return Wording.around(numbers, number -> "{report." + number + ".source}",
                    "Angka di bawah ini ditampilkan sebagaimana tercetak (*)"
                            + (compared ? ", di samping hitungan kami untuk wilayah dan hari yang sama." : "."),
                    "The figures below are shown as they were printed (*)"
                            + (compared ? ", beside ours for the same scope and day." : "."));
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

    /**
     * Rates of segments have bases of their own.
     *
     * @param sizesKnown whether a report says of any segment how many participants it has
     */
    record SegmentBase(boolean sizesKnown) implements ReportFact {
        @Override
        public Wording wording() {
            return new Wording(
                    "Keaktifan menurut segmen adalah sebagaimana dilaporkan: bagian peserta aktif dari peserta segmen itu sendiri."
                            + (sizesKnown ? ""
                                    : " Jumlah peserta tiap segmen tidak disebut, maka angka-angka ini tidak dirata-rata."),
                    "Activity by segment is as reported: the active share of the segment's own participants."
                            + (sizesKnown ? ""
                                    : " How many participants each segment has is not said, so these figures are not "
                                            + "averaged."));
        }
    }

    /**
     * Segments by their numbers in the table.
     *
     * @param onlyDay whether the table has no other day than theirs
     */
    record SegmentExtremes(List<Integer> highest, List<Integer> lowest, boolean onlyDay) implements ReportFact {
        @Override
        public Wording wording() {
            String day = "{segment." + highest.get(0) + ".day}";
            String be = highest.size() == 1 ? " is " : " are ";
            return new Wording(
                    (onlyDay ? "Tertinggi adalah " : "Per " + day + ", tertinggi adalah ") + named(highest, Lang.ID)
                            + "; terendah " + named(lowest, Lang.ID) + ".",
                    (onlyDay ? "The highest" : "As of " + day + ", the highest") + be + named(highest, Lang.EN)
                            + "; the lowest " + named(lowest, Lang.EN) + ".");
        }

        /** Those that share a rate, and the rate. */
        private static String named(List<Integer> segments, Lang lang) {
            return lang.list(segments.stream().map(number -> "{segment." + number + ".name}").toList()) + ", {segment."
                    + segments.get(0) + ".printed}";
        }
    }
}
