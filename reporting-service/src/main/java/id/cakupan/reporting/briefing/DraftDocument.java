package id.cakupan.reporting.briefing;

import id.cakupan.reporting.narrative.Lang;
import io.quarkus.qute.TemplateInstance;

/** The HTML file of a draft, which opens without a network; its template is {@code templates/DraftDocument.html}. */
record DraftDocument(Lang lang, Briefing briefing) implements TemplateInstance {
}
