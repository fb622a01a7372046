package id.cakupan.reporting.pack;

import java.util.List;

import id.cakupan.reporting.narrative.Lang;
import io.quarkus.qute.TemplateInstance;

/**
 * The newest packs and the form for one; its template is {@code templates/PackListPage.html}.
 *
 * @param mayMake whether the form is there
 * @param today the last day that can be asked for
 * @param here address of the page, without the language
 */
record PackListPage(Lang lang, List<Pack> items, PackForm form, boolean mayMake, String today, String here)
        implements
            TemplateInstance {
}
