package id.cakupan.reporting.press;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import id.cakupan.reporting.press.Gazetteer.Mention;

/** Whether a sentence says of its figures what they are beyond doubt: it has no word that is not known here. */
final class PlainWords {

    private static final Set<String> KNOWN = Set
            .of(("di pada per hingga sampai dengan tanggal posisi kondisi data menurut dari "
                    + "sebanyak sejumlah mencapai berjumlah jumlah jumlahnya tercatat sebesar adalah yakni yaitu ialah berada angka "
                    + "tingkat persentase aktif nonaktif keaktifan keaktifannya ketidakaktifan peserta pesertanya kepesertaan segmen jkn "
                    + "kis program terdaftar jiwa orang persen juta ribu provinsi kabupaten kota kab wilayah kini saat ini status masih "
                    + "sudah telah ada terdapat as of on in at by the there is are was were stood active inactive activity participants "
                    + "members people number numbered percent million thousand registered segment city regency province january "
                    + "february march april may june july august september october november december januari februari maret mei juni "
                    + "juli agustus oktober desember").split(" "));
    private static final Pattern INACTIVE = Pattern.compile("\\b(?:tidak|non|belum|tak|not)[\\s-]+(?:aktif|active)\\b",
            CASE_INSENSITIVE);
    private static final Pattern SPEAKER = Pattern.compile("[,\"”]\\s*(?:kata|ujar|tutur|said)\\b.*", CASE_INSENSITIVE
            | Pattern.DOTALL);
    private static final Pattern OTHER = Pattern.compile("\\P{L}+");

    private PlainWords() {
    }

    /** @param known what else is known here */
    static boolean are(Reading reading, Stated figure, Pattern known) {
        Span sentence = reading.sentences().get(figure.sentence());
        StringBuilder words = new StringBuilder(reading.sentence(figure));
        Stream.concat(reading.mentions().stream().map(Mention::span), reading.editions().stream().map(NamedEdition::span))
                .filter(one -> sentence.holds(one.start())).forEach(one -> {
                    for (int i = one.start(); i < Math.min(one.end(), sentence.end()); i++) {
                        words.setCharAt(i - sentence.start(), ' ');
                    }
                });
        String said = INACTIVE.matcher(SPEAKER.matcher(words).replaceFirst("")).replaceAll(" ");
        return Arrays.stream(OTHER.split(known.matcher(said).replaceAll(" ").toLowerCase(Locale.ROOT)))
                .allMatch(word -> word.isEmpty() || KNOWN.contains(word));
    }
}
