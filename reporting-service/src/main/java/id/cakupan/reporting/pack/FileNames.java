package id.cakupan.reporting.pack;

import java.text.Normalizer;
import java.util.Locale;

import id.cakupan.reporting.narrative.BriefingKind;

/** Names of files that sort by code and are understood: plain letters, digits, dots and hyphens. */
final class FileNames {

    private static final int LONGEST_NAME = 60;

    private FileNames() {
    }

    /**
     * {@code 16.07-kabupaten-banyuasin} or {@code branch-601-kc-palembang-uhc}; differs where codes or kinds differ. What is
     * for everything is not named.
     */
    static String of(String code, String name, BriefingKind kind) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String part = plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
        return code.replaceAll("[^A-Za-z0-9.]", "-") + (part.isEmpty() ? "" : "-" + part)
                + (kind == BriefingKind.BRIEFING ? "" : "-" + kind.code());
    }
}
