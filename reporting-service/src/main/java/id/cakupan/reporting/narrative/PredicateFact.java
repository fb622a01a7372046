package id.cakupan.reporting.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import id.cakupan.reporting.coverage.Predicates;
import id.cakupan.reporting.coverage.Predicates.Alternative;
import id.cakupan.reporting.coverage.Predicates.Condition;
import id.cakupan.reporting.coverage.Predicates.Predicate;

/** Which predicates a scope has, how far it is to the others, and which it may lose. */
sealed interface PredicateFact extends Fact {

    static List<Fact> of(Predicates.Area area, boolean nextKnown) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < area.predicates().size(); i++) {
            String id = "predicate." + (i + 1);
            Predicate predicate = area.predicates().get(i);
            Alternative way = PredicateCells.nearest(predicate).orElse(null);
            if (Boolean.TRUE.equals(predicate.met())) {
                facts.add(new Met(id, way == null ? null : PredicateCells.tightest(way).orElse(null)));
            } else {
                facts.add(new NotMet(id, predicate.met() != null,
                        way == null ? List.of() : PredicateCells.failing(way)));
            }
            if (nextKnown && PredicateCells.isLostWithNextEdition(predicate)) {
                facts.add(new LostWithNextEdition(id));
            }
            IntStream.rangeClosed(1, predicate.warnings().size())
                    .forEach(number -> facts.add(new Warned(id + ".warning." + number)));
        }
        return facts;
    }

    /** On the areas inside a scope together. */
    static List<Fact> ofAreas(Behind behind) {
        List<Fact> facts = new ArrayList<>(PredicateTally.of(behind).stream().map(Held::new).toList());
        if (PredicateCells.areasOf(behind).size() < PredicateCells.known(behind).count()) {
            facts.add(new Shown());
        }
        return facts;
    }

    /** How many of the areas have a predicate. */
    record Held(PredicateTally tally) implements PredicateFact {
        @Override
        public Wording wording() {
            return new Wording(say(Lang.ID), say(Lang.EN));
        }

        private String say(Lang lang) {
            String of = "{" + tally.id() + ".";
            List<String> parts = new ArrayList<>();
            if (tally.met() > 0) {
                parts.add(lang.say(of + "met} memenuhi", of + "met|meets it|meet it}"));
            }
            if (tally.notMet() > 0) {
                parts.add(lang.say(of + "notMet} belum", of + "notMet|does not|do not}")
                        + (tally.met() > 0 ? "" : lang.say(" memenuhi", " meet it")));
            }
            if (tally.unknown() > 0) {
                parts.add(lang.say(of + "unknown} belum dapat dipastikan", "for " + of + "unknown} it cannot be said"));
            }
            String risk = tally.atRisk() == 0 ? ""
                    : lang.say(
                            "; " + of
                                    + "atRisk} dapat kehilangannya karena peserta keluar atau dengan edisi penduduk berikutnya",
                            "; " + of + "atRisk} may lose it as people leave or with the next population edition");
            return lang.say(of + "name}: dari " + of + "areas} " + tally.noun().indonesian() + ", ",
                    of + "name}: of " + of + "areas} " + tally.noun().plural() + ", ") + lang.list(parts) + risk + ".";
        }
    }

    record Shown() implements PredicateFact {
        @Override
        public Wording wording() {
            return new Wording(
                    "Tabel memuat {predicates.shown} dari {predicates.areas} wilayah yang diketahui: yang dapat kehilangan predikat menurut "
                            + "harinya, lalu dengan edisi penduduk berikutnya, lalu yang paling sedikit kekurangannya.",
                    "The table holds {predicates.shown} of {predicates.areas} areas that are known: those that may lose a predicate, by the "
                            + "day, then those that lose it with the next population edition, then those that lack fewest people.");
        }
    }

    /** @param tightest the condition that fewest people keep from failing; null where none is of people */
    record Met(String id, Condition tightest) implements PredicateFact {
        @Override
        public Wording wording() {
            String name = "{" + id + ".name}";
            if (tightest == null) {
                return new Wording("{scope.name} memenuhi " + name + ".", "{scope.name} meets " + name + ".");
            }
            String of = id + ".tightest.";
            return new Wording(
                    "{scope.name} memenuhi " + name + "; paling banyak {" + of + "people} jiwa dapat hilang sebelum {" + of
                            + "name} di bawah {" + of + "asked}.",
                    "{scope.name} meets " + name + "; at most {" + of + "people|person|people} may be lost before {" + of
                            + "name} is below {" + of + "asked}.");
        }
    }

    /**
     * @param certain whether it is known that it is not met
     * @param lacks the conditions of the nearest way that are not met or not known
     */
    record NotMet(String id, boolean certain, List<Condition> lacks) implements PredicateFact {
        @Override
        public Wording wording() {
            String name = "{" + id + ".name}";
            String said = certain ? "{scope.name} belum memenuhi " + name
                    : "Apakah {scope.name} memenuhi " + name
                            + " belum dapat dipastikan";
            String saidEnglish = certain ? "{scope.name} does not meet " + name
                    : "Whether {scope.name} meets " + name + " cannot be said";
            if (lacks.isEmpty()) {
                return new Wording(said + ".", saidEnglish + ".");
            }
            return new Wording(said + ": " + lacking(Lang.ID) + ".", saidEnglish + ": " + lacking(Lang.EN) + ".");
        }

        /** What is known to be missing, then what is not known. */
        private String lacking(Lang lang) {
            List<String> parts = new ArrayList<>();
            List<String> known = numbers(false).map(number -> lack(number, lang == Lang.ID)).toList();
            if (!known.isEmpty()) {
                parts.add(lang.list(known));
            }
            List<String> unknown = numbers(true).map(number -> "{" + id + ".lacks." + number + ".name}").toList();
            if (!unknown.isEmpty()) {
                parts.add(lang.say("belum diketahui: ", "not known: ") + lang.list(unknown));
            }
            return String.join("; ", parts);
        }

        private Stream<Integer> numbers(boolean unknown) {
            return IntStream.rangeClosed(1, lacks.size()).boxed()
                    .filter(number -> (lacks.get(number - 1).met() == null) == unknown);
        }

        private String lack(int number, boolean indonesian) {
            Condition condition = lacks.get(number - 1);
            String of = "{" + id + ".lacks." + number + ".";
            if (condition.people() != null && condition.asked() != null) {
                return indonesian ? "kurang " + of + "people} jiwa untuk " + of + "name} " + of + "asked}"
                        : of + "people|person|people} short of " + of + "name} " + of + "asked}";
            }
            if (condition.rupiah() != null) {
                return indonesian ? "tunggakan pemda Rp" + of + "rupiah}" : "Rp" + of + "rupiah} of arrears";
            }
            return indonesian ? of + "name} belum terpenuhi" : of + "name} is not met";
        }
    }

    record LostWithNextEdition(String id) implements PredicateFact {
        @Override
        public Wording wording() {
            return new Wording("Dengan edisi penduduk berikutnya ({predicates.next}) {" + id + ".name} tidak lagi terpenuhi.",
                    "With the next population edition ({predicates.next}) {" + id + ".name} is no longer met.");
        }
    }

    record Warned(String id) implements PredicateFact {
        @Override
        public Wording wording() {
            return new Wording(
                    "Bila peserta terus keluar seperti sembilan puluh hari terakhir ({" + id + ".lost} jiwa), syarat {" + id
                            + ".name} tidak lagi terpenuhi pada {" + id + ".day}.",
                    "If people go on to leave as in the last ninety days ({" + id + ".lost|person|people}), the condition {"
                            + id
                            + ".name} fails on {" + id + ".day}.");
        }
    }
}
