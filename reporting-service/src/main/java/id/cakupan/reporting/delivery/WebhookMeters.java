package id.cakupan.reporting.delivery;

import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.config.MeterFilterReply;

/** Keeps out of the metrics what the client of webhooks would tell of each address that it calls. */
@Singleton
class WebhookMeters implements MeterFilter {

    static final String CLIENT = "webhooks";

    @Override
    public MeterFilterReply accept(Meter.Id id) {
        return CLIENT.equals(id.getTag("clientName")) ? MeterFilterReply.DENY : MeterFilterReply.NEUTRAL;
    }
}
