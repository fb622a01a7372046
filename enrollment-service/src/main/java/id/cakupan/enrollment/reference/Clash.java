package id.cakupan.enrollment.reference;

import java.util.Map;

import id.cakupan.enrollment.reference.ReferenceTable.Shape;

/** Two rows that hold on the same days where there may be one. */
record Clash(Map<String, Object> one, Map<String, Object> other) {

    Clash turned() {
        return new Clash(other, one);
    }

    /** Such as {@code 16.07 is in branch 601 (always) and in branch 602 (from 2020-01-01); ...}. */
    String words(Shape shape) {
        Object subject = one.get(shape.exclusive());
        if (shape.group().equals(shape.exclusive())) {
            return "%s has two rows for the same days (%s; %s); end one before the other begins.".formatted(subject, days(one),
                    days(other));
        }
        return "%s is in %s and in %s; end one before the other begins.".formatted(subject, place(shape, one),
                place(shape, other));
    }

    private static String place(Shape shape, Map<String, Object> row) {
        return "%s %s (%s)".formatted(shape.group(), row.get(shape.group()), days(row));
    }

    private static String days(Map<String, Object> row) {
        Object from = row.get("valid_from");
        Object to = row.get("valid_to");
        if (from == null) {
            return to == null ? "always" : "to " + to;
        }
        return "from " + from + (to == null ? "" : " to " + to);
    }
}
