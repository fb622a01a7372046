package id.cakupan.reporting.schedule;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.ws.rs.core.MultivaluedMap;

import id.cakupan.reporting.delivery.Recipient;
import id.cakupan.reporting.narrative.BriefingKind;
import id.cakupan.reporting.narrative.Lang;

/** What a person wrote into the form of a schedule, kept as it was sent, so that a refusal loses nothing. */
record ScheduleForm(Map<String, String> fields) {

    private static final String ON = "on";

    /** The form of a new schedule. */
    static ScheduleForm fresh(Lang lang) {
        return new ScheduleForm(Map.of("briefingKind", BriefingKind.BRIEFING.code(), "kind", Rhythm.Kind.MONTHLY.name(), "day",
                "1", "hour", "7", "asOf",
                Rhythm.AsOf.LAST_OF_PREVIOUS_MONTH.name(), "pdf", ON, "active", ON, "language", lang.code()));
    }

    static ScheduleForm of(MultivaluedMap<String, String> sent) {
        Map<String, String> fields = new HashMap<>();
        sent.forEach((name, values) -> fields.put(name, values.isEmpty() ? "" : values.get(0)));
        return new ScheduleForm(fields);
    }

    /** The form of a schedule that is there. */
    static ScheduleForm of(Schedule schedule) {
        Map<String, String> fields = new HashMap<>(fresh(schedule.lang()).fields());
        Rhythm rhythm = schedule.rhythm();
        fields.put("name", schedule.name());
        fields.put("scope", schedule.scope());
        fields.put("kind", rhythm.kind().name());
        put(fields, "briefingKind", schedule.briefingKind() == null ? null : schedule.briefingKind().code());
        put(fields, "day", rhythm.day());
        put(fields, "hour", rhythm.hour());
        put(fields, "cron", rhythm.cron());
        put(fields, "asOf", rhythm.asOf());
        fields.put("pdf", schedule.formats().contains("pdf") ? ON : "");
        fields.put("xlsx", schedule.formats().contains("xlsx") ? ON : "");
        fields.put("active", schedule.active() ? ON : "");
        TypedRecipients typed = TypedRecipients.of(schedule.recipients());
        fields.put("mails", typed.mails());
        fields.put("webhooks", typed.webhooks());
        return new ScheduleForm(fields);
    }

    private static void put(Map<String, String> fields, String name, Object value) {
        if (value != null) {
            fields.put(name, value.toString());
        }
    }

    /** As it was sent; empty where nothing was. */
    public String get(String field) {
        return fields.getOrDefault(field, "");
    }

    /** Whether a field has a value, or a box is ticked with it. */
    public boolean has(String field, String value) {
        return get(field).equals(value);
    }

    /** What can be made. */
    public List<BriefingKind> kinds() {
        return List.of(BriefingKind.values());
    }

    /** What belongs to another kind of schedule is left out. */
    ScheduleRequest request() {
        Rhythm.Kind kind = constant(Rhythm.Kind.values(), get("kind"));
        boolean monthly = kind == Rhythm.Kind.MONTHLY;
        return new ScheduleRequest(get("name"), get("scope").strip(), get("language"), kind,
                kind == Rhythm.Kind.ON_ISSUE ? null : fields.get("briefingKind"), monthly ? number("day") : null,
                monthly ? number("hour") : null, kind == Rhythm.Kind.CRON ? get("cron") : null,
                kind == Rhythm.Kind.ON_ISSUE ? null : constant(Rhythm.AsOf.values(), get("asOf")),
                Stream.of("pdf", "xlsx").filter(format -> has(format, ON)).toList(), recipients(), has("active", ON));
    }

    /** As they are written, right or wrong. */
    List<Recipient> recipients() {
        return new TypedRecipients(get("mails"), get("webhooks")).read();
    }

    private Integer number(String field) {
        return get(field).strip().matches("\\d{1,4}") ? (Integer) Integer.parseInt(get(field).strip()) : null;
    }

    private static <T extends Enum<T>> T constant(T[] constants, String name) {
        return Arrays.stream(constants).filter(one -> one.name().equals(name)).findFirst().orElse(null);
    }
}
