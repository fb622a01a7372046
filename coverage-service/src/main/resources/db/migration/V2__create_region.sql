-- The register's areas as they were known from one data revision until another.
create table region (
    code varchar(13) not null,
    name varchar(200) not null,
    kind varchar(10) not null,
    parent varchar(13),
    valid_from date,
    valid_to date,
    since_revision bigint not null,
    until_revision bigint,
    constraint region_pk primary key (code, since_revision),
    constraint region_kind_ck check (kind in ('NATION', 'PROVINCE', 'CITY', 'REGENCY', 'DISTRICT')),
    constraint region_since_revision_fk foreign key (since_revision) references data_revision (revision),
    constraint region_until_revision_fk foreign key (until_revision) references data_revision (revision),
    constraint region_until_revision_ck check (until_revision > since_revision)
);
create unique index region_in_force_uq on region (code) where until_revision is null;

create table region_mirror (
    id smallint not null,
    etag varchar(200),
    constraint region_mirror_pk primary key (id),
    constraint region_mirror_id_ck check (id = 1)
);
-- The one row that says which state of the register's areas is held: none yet.
insert into region_mirror (id) values (1);

grant select, insert, update (until_revision) on region to ${app};
grant select, update (etag) on region_mirror to ${app};
