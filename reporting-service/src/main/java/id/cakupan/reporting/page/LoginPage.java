package id.cakupan.reporting.page;

import id.cakupan.reporting.narrative.Lang;
import io.quarkus.qute.TemplateInstance;

/** Where people sign in; its template is {@code templates/LoginPage.html}. */
record LoginPage(Lang lang, boolean failed) implements TemplateInstance {
}
