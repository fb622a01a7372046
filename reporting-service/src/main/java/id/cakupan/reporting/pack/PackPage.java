package id.cakupan.reporting.pack;

import java.util.List;

import id.cakupan.reporting.lint.Text;
import id.cakupan.reporting.narrative.Lang;
import io.quarkus.qute.TemplateInstance;

/**
 * One pack; its template is {@code templates/PackPage.html}.
 *
 * @param running whether areas wait
 * @param mayChange whether the reader may try again and remove
 * @param refreshing whether the page asks for itself again while the pack is made
 * @param refused why what was wanted was not done; empty where nothing was refused
 * @param here address of the page, without the language
 */
record PackPage(Lang lang, Pack pack, boolean running, Told told, List<Missing> failures, boolean mayChange,
        boolean refreshing, String refused, String here) implements TemplateInstance {

    private static final long MEGABYTE = 1_000_000;

    /** An area without a file, and why. */
    record Missing(String code, String name, Text reason) {

        private static Missing of(PackDetail.Failure failure) {
            return new Missing(failure.code(), failure.name(), Reason.ofCode(failure.reason()).text());
        }
    }

    /**
     * The pack in words.
     *
     * @param progress {@code 12 dari 17 wilayah sudah dicoba}
     * @param duration how long it took, or takes so far
     * @param size of the files, in megabytes, rounded up
     */
    record Told(String progress, String duration, String size) {

        private static Told of(Pack pack, Lang lang) {
            long minutes = pack.seconds() / 60;
            String seconds = pack.seconds() % 60 + lang.say(" detik", " s");
            return new Told(
                    lang.say("%s dari %s wilayah sudah dicoba", "%s of %s areas were tried")
                            .formatted(lang.number(pack.areas().tried()), lang.number(pack.areas().total())),
                    minutes == 0 ? seconds : lang.number(minutes) + lang.say(" menit ", " min ") + seconds,
                    lang.number((pack.bytes() + MEGABYTE - 1) / MEGABYTE) + " MB");
        }
    }

    /** @param still whether it is not to ask for itself again */
    static PackPage of(Lang lang, PackDetail detail, boolean mayChange, boolean still, String refused) {
        boolean running = detail.pack().state() == Pack.State.RUNNING;
        return new PackPage(lang, detail.pack(), running, Told.of(detail.pack(), lang),
                detail.failures().stream().map(Missing::of).toList(), mayChange, running && !still, refused,
                "/packs/" + detail.pack().id());
    }
}
