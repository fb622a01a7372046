package id.cakupan.reporting.narrative;

import java.util.List;

/** What the words of a briefing mean. */
record DefinitionFact(Wording wording) implements Fact {

    static final List<DefinitionFact> ALL = List.of(
            of("Cakupan: peserta terdaftar dibagi penduduk.", "Coverage: registered participants over population."),
            of("Keaktifan dari penduduk: peserta aktif dibagi penduduk.",
                    "Activity of the population: active participants over population."),
            of("Keaktifan dari peserta: peserta aktif dibagi peserta terdaftar.",
                    "Activity of the participants: active participants over registered participants."),
            of("Dinyatakan: tercetak pada sumbernya.", "Stated: printed by its source."),
            of("Diturunkan: dihitung dari angka yang tercetak.", "Derived: computed from printed figures."),
            of("Perkiraan: ditaksir, misalnya dengan membagi suatu jumlah menurut penduduk.",
                    "Estimated: reckoned, for example by splitting a total by population."));

    private static DefinitionFact of(String indonesian, String english) {
        return new DefinitionFact(new Wording(indonesian, english));
    }
}
