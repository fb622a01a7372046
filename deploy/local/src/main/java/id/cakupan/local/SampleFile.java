package id.cakupan.local;

import java.util.Locale;

/** The sample files, in an order in which each finds what it names. A file is named like the path that takes it. */
public enum SampleFile {
    DEPUTIES(Service.ENROLLMENT),
    BRANCHES(Service.ENROLLMENT),
    TERRITORIES(Service.ENROLLMENT),
    CHANNELS(Service.ENROLLMENT),
    CHANNEL_POINTS(Service.ENROLLMENT),
    PROGRAMMES(Service.ENROLLMENT),
    HOLIDAYS(Service.ENROLLMENT),
    TARIFFS(Service.ENROLLMENT),
    BALANCES(Service.ENROLLMENT),
    POPULATIONS(Service.COVERAGE),
    TARGETS(Service.COVERAGE),
    PREDICATES(Service.COVERAGE),
    PUBLISHED_FIGURES(Service.COVERAGE),
    UTILISATION(Service.COVERAGE);

    private final Service service;

    SampleFile(Service service) {
        this.service = service;
    }

    /** The service that takes it. */
    public Service service() {
        return service;
    }

    /** Its name in the folder of sample files. */
    public String fileName() {
        return lowerName() + ".csv";
    }

    /** Where it is posted to. */
    public String path() {
        return "/api/v1/" + lowerName();
    }

    private String lowerName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
