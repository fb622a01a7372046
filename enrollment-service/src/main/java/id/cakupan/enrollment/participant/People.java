package id.cakupan.enrollment.participant;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.ledger.Segment;
import id.cakupan.enrollment.personal.PersonalCipher;
import id.cakupan.enrollment.personal.PersonalCipher.Field;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.sql.Database;

/** Everybody who was ever entered, as she is known now. */
@ApplicationScoped
public class People {

    private static final int MONTHS_WITHOUT_NIK = 3;
    /** By which people are found who may be one. */
    private static final Set<Particular> COMPARED = EnumSet.of(Particular.FULL_NAME, Particular.BIRTH_DATE, Particular.SEX,
            Particular.MOTHER_NAME);
    private static final Set<Particular> COLUMNS = EnumSet.of(Particular.NIK, Particular.FULL_NAME, Particular.BIRTH_DATE,
            Particular.SEX);

    private static final String ENTER = """
            insert into participant (id, full_name, birth_date, sex, region_code, nik, family_id, relationship, particulars, segment,
                nik_due_on, version, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, clock_timestamp())
            """;

    /** Who stays in the end, over several merges; of the row {@code person}. */
    static final String MERGED_INTO = """
            (
                with recursive chain as (
                    select merged_into as id from participant where id = person.id and merged_into is not null
                    union
                    select merged_into from participant join chain using (id) where merged_into is not null
                )
                select chain.id from chain join participant using (id) where merged_into is null
            ) as merged_into""";

    private static final String KNOWN = """
            select id, full_name, birth_date, sex, nik, particulars, entered, family_id, relationship, entered_family_id,
                entered_relationship, recorded_at, %s
            from participant person where id = ?
            """.formatted(MERGED_INTO);

    private static final String CHANGE = """
            update participant
            set full_name = ?, birth_date = ?, sex = ?, nik = ?, particulars = ?, nik_due_on = ?,
                compared = compared and ?, uncompared_since = clock_timestamp(), entered = coalesce(entered, ?)
            where id = ?
            """;

    private static final String PLACE = """
            update participant
            set compared = compared and region_code = ?, uncompared_since = clock_timestamp(), region_code = ?, segment = ?,
                version = version + 1
            where id = ?
            """;

    private static final String BELONG = """
            update participant
            set compared = compared and family_id is not distinct from ?, uncompared_since = clock_timestamp(), family_id = ?,
                relationship = ?, worker_id = ?, cover_known = true, entered_family_id = ?, entered_relationship = ?
            where id = ?
            """;

    private final Claims claims;
    private final PersonalCipher cipher;
    private final SealedParticulars sealed;
    private final Database database;
    private final Clock clock;

    People(Claims claims, PersonalCipher cipher, SealedParticulars sealed, Database database, Clock clock) {
        this.claims = claims;
        this.cipher = cipher;
        this.sealed = sealed;
        this.database = database;
        this.clock = clock;
    }

    /**
     * What is known of a person.
     *
     * @param entered by what she was known when she was entered
     * @param newest by what she is known now
     * @param enteredIn where she belonged when she was entered, once that was changed
     * @param belongsTo where she belongs now: family and relationship
     * @param since when she was entered
     * @param mergedInto who stays of two who were one, null of everybody else
     */
    public record Known(Particulars entered, Particulars newest, Belonging enteredIn, Belonging belongsTo, Instant since,
            UUID mergedInto) {
    }

    /**
     * Enters somebody new, who is not counted yet.
     *
     * @param family which the caller has {@linkplain Families#join joined}
     * @param relationship to its head, null where it is not known
     * @return her id; empty where somebody has her NIK or passport, or is the same child without either
     * @throws Refusal 409 where somebody is just being registered with it
     */
    @Transactional(MANDATORY)
    public Optional<UUID> enter(Particulars particulars, UUID family, Relationship relationship, String district,
            Segment segment) {
        UUID id = UUID.randomUUID();
        List<Identifier> taken = new ArrayList<>();
        for (Identifier identifier : Identifier.of(particulars, family, Set.of())) {
            if (!claims.tryToTake(identifier, id)) {
                claims.change(taken, List.of(), id);
                return Optional.empty();
            }
            taken.add(identifier);
        }
        database.update(ENTER, id, particulars.fullName(), particulars.birthDate(), particulars.sex(), district,
                sealedNik(id, particulars), family, relationship, others(id, particulars), segment,
                nikDueOn(particulars, LocalDate.now(clock)));
        return Optional.of(id);
    }

    /**
     * Who is known already by what a form names her by: NIK, passport, or family and mother.
     *
     * @throws Refusal 409 where these are of several people
     */
    public Optional<UUID> owner(Particulars particulars, UUID family) {
        Map<UUID, Identifier> owners = new LinkedHashMap<>();
        Identifier.of(particulars, family, Set.of())
                .forEach(identifier -> claims.owner(identifier).ifPresent(owner -> owners.put(owner, identifier)));
        if (owners.size() > 1) {
            throw owners.values().iterator().next().taken();
        }
        return owners.keySet().stream().findFirst();
    }

    /** Whether a child with a number was entered before it had one. */
    public boolean isKnownAsNewborn(Particulars particulars, UUID family) {
        return Identifier.newborn(particulars, family).flatMap(claims::owner).isPresent();
    }

    /** For somebody who is known already and may not register. */
    public Refusal taken(Particulars particulars, UUID family) {
        List<Identifier> identifiers = Identifier.of(particulars, family, Set.of());
        return identifiers.stream().filter(identifier -> claims.owner(identifier).isPresent()).findFirst()
                .orElse(identifiers.get(0)).taken();
    }

    /** For a child who is known already without a number. */
    public static Refusal newbornTaken(Particulars particulars, UUID family) {
        return Identifier.newborn(particulars, family).orElseThrow().taken();
    }

    /** Writes where somebody lives, and as what she registers, who is no member and whose row the caller has locked. */
    @Transactional(MANDATORY)
    public void place(UUID id, String district, Segment segment) {
        database.update(PLACE, district, district, segment, id);
    }

    /** @throws Refusal 404 */
    @Transactional(MANDATORY)
    public Known known(UUID id) {
        return database.first(KNOWN, this::known, id)
                .orElseThrow(() -> Refusal.notFound("There is no participant with this id."));
    }

    /**
     * Writes by what a person is known from now on; the caller has locked her row.
     *
     * @param cardsBefore every card that she had
     * @param cards every card that she has
     * @throws Refusal 409 where somebody else has a number that becomes hers
     */
    @Transactional(MANDATORY)
    public void change(UUID id, Known known, Particulars newest, Set<String> cardsBefore, Set<String> cards) {
        UUID family = known.belongsTo().family();
        claims.change(Identifier.of(known.newest(), family, cardsBefore), Identifier.of(newest, family, cards), id);
        database.update(CHANGE, newest.fullName(), newest.birthDate(), newest.sex(), sealedNik(id, newest), others(id, newest),
                nikDueOn(newest, LocalDate.ofInstant(known.since(), clock.getZone())), isNamedAsBefore(known.newest(), newest),
                sealed.seal(id, Field.ENTERED, known.entered()), id);
    }

    /**
     * Writes where a person belongs from now on and where she was entered; the caller has locked her row.
     *
     * @param particulars by what she is known
     * @param before to which family she belonged, or null
     * @throws Refusal 409 where the family has the same child without a number
     */
    @Transactional(MANDATORY)
    public void belong(UUID id, Particulars particulars, UUID before, Belonging newest, Belonging entered) {
        claims.change(Identifier.of(particulars, before, Set.of()), Identifier.of(particulars, newest.family(), Set.of()), id);
        database.update(BELONG, newest.family(), newest.family(), newest.relationship(), newest.coveredBy(),
                entered.family(), entered.relationship(), id);
    }

    private Known known(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Particulars newest = newest(row);
        byte[] entered = row.getBytes("entered");
        return new Known(entered == null ? newest : sealed.open(id, Field.ENTERED, entered), newest,
                belonging(row, "entered_family_id", "entered_relationship"), belonging(row, "family_id", "relationship"),
                Database.instant(row, "recorded_at"), row.getObject("merged_into", UUID.class));
    }

    private static Belonging belonging(ResultSet row, String family, String relationship) throws SQLException {
        String named = row.getString(relationship);
        return new Belonging(row.getObject(family, UUID.class), named == null ? null : Relationship.valueOf(named), null, null);
    }

    /** From the columns id, full_name, birth_date, sex, nik and particulars. */
    private Particulars newest(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Map<Particular, String> texts = new EnumMap<>(Particular.class);
        texts.put(Particular.FULL_NAME, row.getString("full_name"));
        texts.put(Particular.BIRTH_DATE, Database.day(row, "birth_date").toString());
        texts.put(Particular.SEX, row.getString("sex"));
        byte[] nik = row.getBytes("nik");
        if (nik != null) {
            texts.put(Particular.NIK, cipher.decrypt(id, Field.NIK, nik));
        }
        return sealed.open(id, Field.PARTICULARS, row.getBytes("particulars")).with(Particulars.of(texts));
    }

    private static boolean isNamedAsBefore(Particulars before, Particulars after) {
        return COMPARED.stream().allMatch(particular -> Objects.equals(before.text(particular), after.text(particular)));
    }

    /**
     * A child without a number should have one at three months (handbook 3.4); who was older when she was entered, as an old
     * row,
     * three months after that; null of who has one.
     */
    private static LocalDate nikDueOn(Particulars particulars, LocalDate enteredOn) {
        if (particulars.which().contains(Particular.NIK) || particulars.which().contains(Particular.PASSPORT)) {
            return null;
        }
        LocalDate ofChild = particulars.birthDate().plusMonths(MONTHS_WITHOUT_NIK);
        return ofChild.isBefore(enteredOn) ? enteredOn.plusMonths(MONTHS_WITHOUT_NIK) : ofChild;
    }

    private byte[] sealedNik(UUID id, Particulars particulars) {
        String nik = particulars.text(Particular.NIK);
        return nik == null ? null : cipher.encrypt(id, Field.NIK, nik);
    }

    private byte[] others(UUID id, Particulars particulars) {
        return sealed.seal(id, Field.PARTICULARS, particulars.without(COLUMNS));
    }
}
