package id.cakupan.reporting.alert;

import id.cakupan.reporting.lint.Text;

/**
 * A threshold that is crossed.
 *
 * @param subject what crossed it; the same as long as it does
 * @param overtakes subject of an alert that ends with this one without a word of its own; null where there is none
 */
record Signal(String subject, Text text, String overtakes) {

    Signal(String subject, Text text) {
        this(subject, text, null);
    }
}
