create table edition (
    id uuid not null,
    edition varchar(60) not null,
    period varchar(30) not null,
    adopted_on date not null,
    since_revision bigint not null,
    until_revision bigint,
    constraint edition_pk primary key (id),
    constraint edition_since_revision_fk foreign key (since_revision) references data_revision (revision),
    constraint edition_until_revision_fk foreign key (until_revision) references data_revision (revision),
    constraint edition_until_revision_ck check (until_revision > since_revision)
);
create unique index edition_in_force_uq on edition (edition) where until_revision is null;

create table population (
    id uuid not null,
    edition varchar(60) not null,
    region_code varchar(13) not null,
    people bigint not null,
    provenance varchar(10) not null,
    source varchar(300) not null,
    note varchar(500),
    since_revision bigint not null,
    until_revision bigint,
    constraint population_pk primary key (id),
    constraint population_people_ck check (people > 0),
    constraint population_provenance_ck check (provenance in ('STATED', 'DERIVED', 'ESTIMATED')),
    constraint population_since_revision_fk foreign key (since_revision) references data_revision (revision),
    constraint population_until_revision_fk foreign key (until_revision) references data_revision (revision),
    constraint population_until_revision_ck check (until_revision > since_revision)
);
create unique index population_in_force_uq on population (edition, region_code) where until_revision is null;
create index population_region_ix on population (region_code);

grant select, insert, update (until_revision) on edition, population to ${app};
