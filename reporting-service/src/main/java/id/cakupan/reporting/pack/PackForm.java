package id.cakupan.reporting.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.ws.rs.core.MultivaluedMap;

import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;
import id.cakupan.reporting.narrative.BriefingKind;
import id.cakupan.reporting.narrative.Lang;

/**
 * What a person wrote into the form of a pack, kept as it was sent, with what was wrong with each field in her language.
 *
 * @param refused why it was not begun although the fields are right; empty where it was not asked, or is not so
 */
record PackForm(Map<String, String> fields, Map<String, String> wrong, String refused) {

    private static final List<String> FORMATS = List.of("pdf", "xlsx", "html", "md", "csv", "png");
    private static final List<String> FIELDS = List.of("kind", "scope", "of", "asOf", "from", "population", "lang",
            "format");

    /** A choice of the form. */
    record Choice(String value, String label) {
    }

    /** A new form. */
    static PackForm begun(BriefingKind kind, String scope, String today, Lang lang) {
        Map<String, String> fields = new TreeMap<>(
                Map.of("id", UUID.randomUUID().toString(), "kind", kind.code(), "scope", scope, "of",
                        Selection.CHILDREN.name(), "asOf", today, "lang", lang.code(), "format", "pdf"));
        return new PackForm(fields, Map.of(), "");
    }

    static PackForm of(MultivaluedMap<String, String> sent) {
        Map<String, String> fields = new TreeMap<>();
        sent.forEach((name, values) -> fields.put(name, values.isEmpty() ? "" : values.get(0).strip()));
        fields.putIfAbsent("id", UUID.randomUUID().toString());
        return new PackForm(fields, Map.of(), "");
    }

    PackRequest request() {
        return new PackRequest(fields.get("id"), get("kind"), get("scope"), get("of"), get("asOf"), get("from"),
                get("population"), get("lang"), get("format"));
    }

    /** The same with what was wrong, and a new id where the old one is taken or none. */
    PackForm with(Refusal refusal, Lang lang) {
        Map<String, String> faults = new LinkedHashMap<>();
        refusal.violations().stream().map(Violation::field).filter(FIELDS::contains)
                .forEach(field -> faults.put(field, PackHints.ofField(field, lang)));
        Map<String, String> kept = new TreeMap<>(fields);
        if (refusal.code().equals("pack-id-used") || refusal.violations().stream().anyMatch(one -> one.field().equals("id"))) {
            kept.put("id", UUID.randomUUID().toString());
        }
        return new PackForm(kept, faults, faults.isEmpty() ? PackHints.ofCode(refusal.code(), lang) : "");
    }

    /** As it was sent; empty where nothing was. */
    public String get(String field) {
        return fields.getOrDefault(field, "");
    }

    /** What is wrong with a field; empty where nothing is. */
    public String fault(String field) {
        return wrong.getOrDefault(field, "");
    }

    /** Which kinds can be chosen. */
    public List<Choice> kinds(Lang lang) {
        return List.of(BriefingKind.values()).stream().map(one -> new Choice(one.code(), one.word(lang))).toList();
    }

    /** Which areas can be chosen. */
    public List<Choice> selections(Lang lang) {
        return List.of(Selection.values()).stream().map(one -> new Choice(one.name(), one.word(lang))).toList();
    }

    /** Which formats can be chosen. */
    public List<Choice> formats() {
        return FORMATS.stream().map(one -> new Choice(one, one.equals("md") ? "Markdown" : one.toUpperCase(Locale.ROOT)))
                .toList();
    }
}
