package id.cakupan.enrollment.duplicate;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.life.Asked;
import id.cakupan.enrollment.life.MemberLife;
import id.cakupan.enrollment.life.MemberLives;
import id.cakupan.enrollment.participant.Particular;
import id.cakupan.enrollment.participant.ParticularTexts;
import id.cakupan.enrollment.participant.Particulars;

/** Two people as they are compared. */
@ApplicationScoped
class DuplicateView {

    private final MemberLives lives;

    DuplicateView(MemberLives lives) {
        this.lives = lives;
    }

    @Transactional(MANDATORY)
    DuplicateResponse of(Duplicate pair) {
        Asked today = lives.asked(null, null);
        List<MemberLife> both = Stream.of(pair.one(), pair.other()).map(id -> lives.known(id, null).orElseThrow()).toList();
        Particulars one = both.get(0).particulars(today.day());
        Particulars other = both.get(1).particulars(today.day());
        List<String> differing = Arrays.stream(Particular.values())
                .filter(particular -> !Objects.equals(one.text(particular), other.text(particular))).map(Particular::field)
                .toList();
        return new DuplicateResponse(pair.id(), pair.version(), pair.state(), pair.survivor(), pair.reasons(), pair.foundAt(),
                pair.foundBy(), both.stream().map(person -> person(person, today)).toList(), differing);
    }

    private static DuplicateResponse.Person person(MemberLife life, Asked today) {
        LocalDate since = life.turns().stream().filter(life::isCounted).findFirst().orElse(null);
        return new DuplicateResponse.Person(life.id(), ParticularTexts.masked(life.particulars(today.day())),
                life.stay(today.day()).belonging().family(), life.cards(today.day()), since, life.standing(today));
    }
}
