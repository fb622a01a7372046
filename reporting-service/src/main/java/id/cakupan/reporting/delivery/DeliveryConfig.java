package id.cakupan.reporting.delivery;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How things are sent out. */
@ConfigMapping(prefix = "cakupan.delivery")
interface DeliveryConfig {

    /** The mail server; nothing is sent by mail without one. */
    Optional<String> mailHost();

    /** Whom mail comes from; nothing is sent by mail without it. */
    Optional<String> mailFrom();

    /** Secrets of webhooks by name; only the name is ever stored or shown. */
    Map<String, String> secrets();

    /** Whether webhooks may lead to loopback and private addresses. */
    @WithDefault("false")
    boolean privateAddresses();

    /** How long a receiver may take to answer. */
    @WithDefault("PT10S")
    Duration timeout();

    /** How often something is tried before it counts as failed. */
    @WithDefault("6")
    int attempts();

    /** How long after the first failure it is tried again; four times as long after each further one. */
    @WithDefault("PT1M")
    Duration firstWait();

    /** How often is looked for what is to be sent. */
    @WithDefault("PT5S")
    Duration every();

    /** How long files that were sent are kept; what still waits or has failed keeps its files, so that it can be sent. */
    @WithDefault("P30D")
    Duration filesKept();
}
