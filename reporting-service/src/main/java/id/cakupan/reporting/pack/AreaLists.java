package id.cakupan.reporting.pack;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;
import id.cakupan.reporting.coverage.AreaKind;
import id.cakupan.reporting.coverage.Coverages;
import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.FigureAnswer;
import id.cakupan.reporting.coverage.FigureQuestion;
import id.cakupan.reporting.enrollment.AreasAnswer;
import id.cakupan.reporting.enrollment.Register;

/** Finds the areas that a pack is of. */
@ApplicationScoped
class AreaLists {

    private static final Duration AGAIN = Duration.ofSeconds(5);

    private final Coverages coverages;
    private final Register register;

    AreaLists(Coverages coverages, Register register) {
        this.coverages = coverages;
        this.register = register;
    }

    /** @param whole whether these are all that there are: of an office its territory may not be known */
    record Listed(String scopeName, boolean whole, List<Area> areas) {
    }

    /** An area or office. */
    record Area(String code, String name) {
    }

    /**
     * The areas of a scope on a day, by code.
     *
     * @throws Refusal 400 where there is no such scope or edition, or nothing of that kind in it; 503
     *         {@code peer-unavailable} where a peer does not answer
     */
    Listed of(FigureQuestion question, Selection selection) {
        Figure figure = figure(question);
        List<Area> areas = (selection == Selection.CHILDREN ? children(figure) : regencies(figure, question))
                .sorted(Comparator.comparing(Area::code)).distinct().toList();
        if (areas.isEmpty()) {
            throw Refusal.invalid(Violation.body("of", selection == Selection.CHILDREN
                    ? "No areas are known below %s on that day.".formatted(figure.scope().name())
                    : "No regencies are known in %s on that day; ask for CHILDREN, or for a province, an office or ID."
                            .formatted(figure.scope().name())));
        }
        return new Listed(figure.scope().name(), figure.listsAllAreas(), areas);
    }

    private Stream<Area> regencies(Figure figure, FigureQuestion question) {
        AreaKind kind = figure.scope().kind();
        if (kind == AreaKind.BRANCH || kind == AreaKind.DEPUTY) {
            return ofOffice(figure, question);
        }
        boolean nation = kind == AreaKind.NATION;
        return nation || kind == AreaKind.PROVINCE
                ? registered(question.asOf()).filter(area -> nation || question.scope().equals(area.parent()))
                        .filter(area -> area.code().matches("\\d{2}\\.\\d{2}")).map(area -> new Area(area.code(), area.name()))
                : Stream.empty();
    }

    /** The branches of a deputy region are asked at once. */
    private Stream<Area> ofOffice(Figure figure, FigureQuestion question) {
        List<CompletableFuture<FigureAnswer>> branches = figure.children().stream()
                .filter(child -> child.kind() == AreaKind.BRANCH)
                .map(child -> coverages.figure(about(child.code(), question)).toCompletableFuture()).toList();
        return Stream.concat(
                figure.children().stream().filter(child -> child.kind() != AreaKind.BRANCH).map(AreaLists::area),
                branches.stream().map(CompletableFuture::join).map(AreaLists::found).flatMap(AreaLists::children));
    }

    private Stream<id.cakupan.reporting.enrollment.Area> registered(LocalDate asOf) {
        if (register.areas(asOf).toCompletableFuture().join() instanceof AreasAnswer.Found found) {
            return found.areas().stream();
        }
        throw unavailable("the list of areas (enrollment-service)");
    }

    private Figure figure(FigureQuestion question) {
        return found(coverages.figure(question).toCompletableFuture().join());
    }

    private static Figure found(FigureAnswer answer) {
        if (answer instanceof FigureAnswer.Found found) {
            return found.figure();
        }
        if (answer instanceof FigureAnswer.Refused refused && !refused.violations().isEmpty()) {
            throw Refusal.invalid(refused.violations().stream()
                    .map(wrong -> Violation.body(wrong.field(), wrong.message())).toList());
        }
        if (answer instanceof FigureAnswer.Unavailable) {
            throw unavailable("the figures (coverage-service)");
        }
        throw Refusal.invalid(Violation.body("scope",
                "There is no such scope on that day, or the population edition is not known."));
    }

    private static Refusal unavailable(String what) {
        return Refusal.busy("peer-unavailable", "The areas of a pack are not known without " + what
                + "; ask again in a moment.", AGAIN);
    }

    private static Stream<Area> children(Figure figure) {
        return figure.children().stream().map(AreaLists::area);
    }

    private static Area area(Figure.Child child) {
        return new Area(child.code(), child.name());
    }

    private static FigureQuestion about(String scope, FigureQuestion question) {
        return new FigureQuestion(scope, question.asOf(), question.knownAt(), question.population());
    }
}
