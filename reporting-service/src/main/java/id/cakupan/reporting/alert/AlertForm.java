package id.cakupan.reporting.alert;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import jakarta.ws.rs.core.MultivaluedMap;

import id.cakupan.reporting.schedule.TypedRecipients;

/** What a person wrote into the form of a rule, kept as it was sent, so that a refusal loses nothing. */
record AlertForm(Map<String, String> fields) {

    static final AlertForm EMPTY = new AlertForm(Map.of("kind", Kind.PREDICATE.name(), "days", "45"));

    static AlertForm of(MultivaluedMap<String, String> sent) {
        Map<String, String> fields = new HashMap<>();
        sent.forEach((name, values) -> fields.put(name, values.isEmpty() ? "" : values.get(0)));
        return new AlertForm(fields);
    }

    /** The form of a rule that is there. */
    static AlertForm of(AlertRule rule) {
        Map<String, String> fields = new HashMap<>(EMPTY.fields());
        TypedRecipients typed = TypedRecipients.of(rule.recipients());
        fields.putAll(Map.of("name", rule.name(), "kind", rule.kind().name(), "scope", rule.scope(), "language", rule.lang(),
                "mails", typed.mails(), "webhooks", typed.webhooks()));
        if (rule.days() != null) {
            fields.put("days", rule.days().toString());
        }
        return new AlertForm(fields);
    }

    /** As it was sent; empty where nothing was. */
    public String get(String field) {
        return fields.getOrDefault(field, "");
    }

    /** Whether a field has a value. */
    public boolean has(String field, String value) {
        return get(field).equals(value);
    }

    TypedRecipients recipients() {
        return new TypedRecipients(get("mails"), get("webhooks"));
    }

    /** Days that are no number become 0, which is refused. */
    AlertRuleRequest request() {
        Kind kind = Arrays.stream(Kind.values()).filter(one -> one.name().equals(get("kind"))).findFirst().orElse(null);
        int days = get("days").strip().matches("\\d{1,4}") ? Integer.parseInt(get("days").strip()) : 0;
        return new AlertRuleRequest(get("name"), kind, get("scope").strip(), kind == Kind.SILENT ? (Integer) days : null,
                get("language"), recipients().read());
    }
}
