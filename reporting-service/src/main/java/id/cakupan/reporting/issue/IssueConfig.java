package id.cakupan.reporting.issue;

import java.net.URI;
import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How briefings are issued. */
@ConfigMapping(prefix = "cakupan.issue")
interface IssueConfig {

    /**
     * Where readers reach this service, {@code https://naskah.example.go.id}. It is printed on what is issued and stands in the
     * QR code, so it must be kept for as long as prints are to be verified.
     */
    URI publicUrl();

    /** How long after it was made a draft can be issued. */
    @WithDefault("PT24H")
    Duration draftLasts();
}
