-- What an area must reach to have a predicate: a row for each alternative, of which one must hold wholly.
create table predicate_rule (
    id uuid not null default gen_random_uuid(),
    predicate varchar(40) not null,
    alternative smallint not null,
    valid_from date not null,
    valid_to date,
    scopes varchar(60) not null,
    cakupan numeric(7, 4),
    keaktifan numeric(7, 4),
    keaktifan_base varchar(20),
    pemda_share numeric(7, 4),
    pemda_waived_at numeric(7, 4),
    agreement boolean not null,
    no_arrears boolean not null,
    request boolean not null,
    paid_to date,
    source varchar(300) not null,
    note varchar(500),
    since_revision bigint not null,
    until_revision bigint,
    origin_revision bigint,
    constraint predicate_rule_pk primary key (id),
    constraint predicate_rule_alternative_ck check (alternative between 1 and 9),
    constraint predicate_rule_valid_ck check (valid_from <= valid_to),
    constraint predicate_rule_base_ck check ((keaktifan is null) = (keaktifan_base is null)
        and keaktifan_base in ('KEAKTIFAN_PENDUDUK', 'KEAKTIFAN_PESERTA')),
    constraint predicate_rule_waived_ck check (pemda_share is not null or pemda_waived_at is null),
    constraint predicate_rule_since_revision_fk foreign key (since_revision) references data_revision (revision),
    constraint predicate_rule_until_revision_fk foreign key (until_revision) references data_revision (revision),
    constraint predicate_rule_until_revision_ck check (until_revision > since_revision)
);
create unique index predicate_rule_in_force_uq on predicate_rule (predicate, alternative, valid_from)
    where until_revision is null;

grant select, insert, update (until_revision) on predicate_rule to ${app};
