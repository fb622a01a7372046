-- Uses of health care by scope and period, each from one data revision until another.
create table utilisation (
    id uuid not null default gen_random_uuid(),
    code varchar(40) not null,
    scope varchar(20) not null,
    period_from date not null,
    period_to date not null,
    visits bigint not null,
    step bigint not null,
    printed_per_day bigint,
    report varchar(40) not null,
    reported_on date,
    source varchar(300) not null,
    speaker varchar(200),
    note varchar(500),
    since_revision bigint not null,
    until_revision bigint,
    origin_revision bigint,
    constraint utilisation_pk primary key (id),
    constraint utilisation_period_ck check (period_from <= period_to),
    constraint utilisation_visits_ck check (visits > 0),
    constraint utilisation_step_ck check (step > 0),
    constraint utilisation_printed_per_day_ck check (printed_per_day > 0),
    constraint utilisation_since_revision_fk foreign key (since_revision) references data_revision (revision),
    constraint utilisation_until_revision_fk foreign key (until_revision) references data_revision (revision),
    constraint utilisation_until_revision_ck check (until_revision > since_revision)
);
create unique index utilisation_in_force_uq on utilisation (code) where until_revision is null;
create index utilisation_scope_ix on utilisation (scope, period_to);

grant select, insert, update (until_revision) on utilisation to ${app};
