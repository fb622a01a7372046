package id.cakupan.reporting.coverage;

import java.util.Locale;

/** Names of offices: a branch is called like its seat, so that without a prefix it would be taken for the city. */
final class Office {

    private Office() {
    }

    /** The name to print; that of an area as it stands. */
    static String named(String code, String name) {
        String words = name.toLowerCase(Locale.ROOT);
        if (code.startsWith("branch:") && !words.startsWith("kc ") && !words.startsWith("kantor cabang")) {
            return "KC " + name;
        }
        boolean plain = !words.startsWith("deput") && !words.startsWith("kedeputian") && !words.startsWith("kantor");
        if (code.startsWith("deputy:") && plain) {
            return "Kedeputian " + (words.startsWith("wilayah") ? name : "Wilayah " + name);
        }
        return name;
    }
}
