package id.cakupan.reporting.briefing;

import id.cakupan.reporting.narrative.Lang;
import io.quarkus.qute.TemplateInstance;

/** The HTML file of an issue, which opens without a network; its template is {@code templates/IssuedDocument.html}. */
record IssuedDocument(Lang lang, Briefing briefing, Imprint imprint) implements TemplateInstance {
}
