package id.cakupan.reporting.delivery;

import java.util.Locale;

import id.cakupan.reporting.narrative.Lang;

/** How something reaches a recipient. */
public enum Way {
    MAIL,
    WEBHOOK;

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String word(Lang lang) {
        return this == MAIL ? lang.say("Surel", "E-mail") : "Webhook";
    }
}
