package id.cakupan.reporting.alert;

import id.cakupan.reporting.lint.Text;

/**
 * A threshold that is crossed.
 *
 * @param subject what crossed it; the same as long as it does
 */
record Signal(String subject, Text text) {
}
