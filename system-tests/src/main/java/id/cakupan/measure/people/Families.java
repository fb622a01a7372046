package id.cakupan.measure.people;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Invents families without end: regencies in proportion to their residents, segments in proportion to their participants.
 * The same seed and day give the same families.
 */
public final class Families {

    private static final int YOUNGEST_HEAD = 22;
    private static final int OLDEST_HEAD = 75;
    private static final int YOUNGEST_PARENT = 19;
    private static final int LATEST_PARENT = 42;
    private static final int OLDEST_CHILD = 20;
    private static final int MOST_CHILDREN = 3;
    private static final int DAYS = 365;

    private final SplittableRandom random;
    private final LocalDate day;
    private final Country country;
    private final Weighted<Regency> regencies;
    private final Weighted<Segment> segments = new Weighted<>(List.of(Segment.values()), Segment::people);
    private final Names names = new Names();
    private final Niks niks;
    private final int[] cards;

    /**
     * @param project folder of the project, from which areas, residents and points are read
     * @param day on which the families are as old as they are
     */
    public Families(Path project, long seed, LocalDate day) {
        this.random = new SplittableRandom(seed);
        this.day = day;
        country = Country.read(project);
        regencies = new Weighted<>(country.regencies(), Regency::people);
        niks = new Niks(country.districts());
        cards = new int[country.districts().size()];
    }

    /** What the members of a family share. */
    private record Home(int district, String code, String noKk, Segment segment, String point) {
    }

    /** The next family, its head first. */
    public List<Person> next() {
        Home home = home(regencies.draw(random));
        boolean couple = random.nextInt(100) < 75;
        Sex sex = random.nextInt(100) < (couple ? 90 : 40) ? Sex.MALE : Sex.FEMALE;
        int age = YOUNGEST_HEAD + Math.min(random.nextInt(OLDEST_HEAD - YOUNGEST_HEAD),
                random.nextInt(OLDEST_HEAD - YOUNGEST_HEAD));
        List<Person> family = new ArrayList<>();
        family.add(person(home, Relation.HEAD, sex, born(age)));
        int youngest = age;
        if (couple) {
            youngest = Math.max(YOUNGEST_PARENT, age - 4 + random.nextInt(7));
            family.add(person(home, Relation.SPOUSE, sex == Sex.MALE ? Sex.FEMALE : Sex.MALE, born(youngest)));
        }
        children(home, Math.min(age, youngest), family);
        return family;
    }

    private Home home(Regency regency) {
        int own = random.nextInt(regency.districts().size());
        int district = regency.first() + own;
        String code = regency.districts().get(own);
        String noKk = code.replace(".", "") + "%06d0000".formatted(cards[district]++);
        return new Home(district, code, noKk, segments.draw(random),
                regency.points().get(random.nextInt(regency.points().size())));
    }

    /** Children live at home until they are grown up; their parents were neither too young nor too old for them. */
    private void children(Home home, int parent, List<Person> family) {
        int oldest = Math.min(OLDEST_CHILD, parent - YOUNGEST_PARENT);
        int youngest = Math.max(0, parent - LATEST_PARENT);
        if (oldest <= youngest) {
            return;
        }
        for (int child = random.nextInt(MOST_CHILDREN + 1); child > 0; child--) {
            family.add(person(home, Relation.CHILD, random.nextBoolean() ? Sex.MALE : Sex.FEMALE,
                    born(youngest + random.nextInt(oldest - youngest))));
        }
    }

    /** So that the age holds also if the NIK moves the day by a month. */
    private LocalDate born(int age) {
        return day.minusYears(age + 1L).plusDays(1L + random.nextInt(DAYS - Niks.MONTH));
    }

    private Person person(Home home, Relation relation, Sex sex, LocalDate born) {
        Niks.Issued issued = niks.issue(home.district(), born, sex);
        return new Person(issued.nik(), home.noKk(), relation, names.draw(random, sex), issued.birthDate(), sex, home.code(),
                home.segment(), home.point());
    }
}
