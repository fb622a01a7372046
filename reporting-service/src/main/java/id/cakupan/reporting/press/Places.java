package id.cakupan.reporting.press;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.kit.Refusal;
import id.cakupan.reporting.enrollment.Area;
import id.cakupan.reporting.enrollment.AreasAnswer;
import id.cakupan.reporting.enrollment.OfficesAnswer;
import id.cakupan.reporting.enrollment.Register;
import id.cakupan.reporting.press.Gazetteer.Place;

/** The names of the register's areas and offices, asked for once an hour. */
@ApplicationScoped
class Places {

    private static final Duration GOOD_FOR = Duration.ofHours(1);
    private static final Duration RETRY = Duration.ofSeconds(5);

    private final Register register;
    private final Clock clock;
    private volatile Known known;

    Places(Register register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    private record Known(Gazetteer places, Instant until) {
    }

    /**
     * The names as they were within the last hour, or before where the register does not answer.
     *
     * @throws Refusal 503 {@code peer-unavailable} where it never answered
     */
    Gazetteer now() {
        Known before = known;
        if (before != null && clock.instant().isBefore(before.until())) {
            return before.places();
        }
        LocalDate today = LocalDate.now(clock);
        CompletionStage<AreasAnswer> asked = register.areas(today);
        OfficesAnswer offices = register.offices(today).toCompletableFuture().join();
        AreasAnswer areas = asked.toCompletableFuture().join();
        Optional<Gazetteer> fresh = places(areas, offices);
        fresh.ifPresent(places -> known = new Known(places, clock.instant().plus(GOOD_FOR)));
        return fresh.or(() -> Optional.ofNullable(before).map(Known::places)).orElseThrow(() -> Refusal.busy("peer-unavailable",
                "The names of the areas could not be asked for (enrollment-service); try again in a moment.", RETRY));
    }

    private static Optional<Gazetteer> places(AreasAnswer areas, OfficesAnswer offices) {
        return areas instanceof AreasAnswer.Found found && offices instanceof OfficesAnswer.Found listed
                ? Optional.of(new Gazetteer(places(found, listed)))
                : Optional.empty();
    }

    private static List<Place> places(AreasAnswer.Found areas, OfficesAnswer.Found offices) {
        List<Place> places = new ArrayList<>(List.of(new Place(Gazetteer.NATION, "Indonesia", null)));
        for (Area area : areas.areas()) {
            places.add(new Place(area.code(), area.name(), Gazetteer.NATION.equals(area.parent()) ? null : area.parent()));
        }
        offices.offices().forEach(office -> places.add(new Place(office.scope(), office.name(), null)));
        return places;
    }
}
