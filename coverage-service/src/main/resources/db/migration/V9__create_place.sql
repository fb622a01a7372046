-- The register's branches, territories and deputy regions as they were known from one data revision until another.
create table branch (
    code varchar(10) not null,
    valid_from date,
    name varchar(200) not null,
    deputy varchar(10),
    areas_total integer,
    valid_to date,
    source varchar(500) not null,
    since_revision bigint not null,
    until_revision bigint,
    constraint branch_since_uq unique nulls not distinct (code, valid_from, since_revision),
    constraint branch_since_revision_fk foreign key (since_revision) references data_revision (revision),
    constraint branch_until_revision_fk foreign key (until_revision) references data_revision (revision),
    constraint branch_until_revision_ck check (until_revision > since_revision)
);
create unique index branch_in_force_uq on branch (code, valid_from) nulls not distinct where until_revision is null;

create table territory (
    branch varchar(10) not null,
    region_code varchar(13) not null,
    valid_from date,
    valid_to date,
    since_revision bigint not null,
    until_revision bigint,
    constraint territory_since_uq unique nulls not distinct (branch, region_code, valid_from, since_revision),
    constraint territory_since_revision_fk foreign key (since_revision) references data_revision (revision),
    constraint territory_until_revision_fk foreign key (until_revision) references data_revision (revision),
    constraint territory_until_revision_ck check (until_revision > since_revision)
);
create unique index territory_in_force_uq on territory (branch, region_code, valid_from) nulls not distinct
    where until_revision is null;

create table deputy (
    code varchar(10) not null,
    valid_from date,
    name varchar(200) not null,
    all_branches_listed boolean not null,
    valid_to date,
    source varchar(500) not null,
    since_revision bigint not null,
    until_revision bigint,
    constraint deputy_since_uq unique nulls not distinct (code, valid_from, since_revision),
    constraint deputy_since_revision_fk foreign key (since_revision) references data_revision (revision),
    constraint deputy_until_revision_fk foreign key (until_revision) references data_revision (revision),
    constraint deputy_until_revision_ck check (until_revision > since_revision)
);
create unique index deputy_in_force_uq on deputy (code, valid_from) nulls not distinct where until_revision is null;

create table place_mirror (
    id smallint not null,
    branches_etag varchar(200),
    territories_etag varchar(200),
    deputies_etag varchar(200),
    constraint place_mirror_pk primary key (id),
    constraint place_mirror_id_ck check (id = 1)
);
-- The one row that says which states of the register's lists are held: none yet.
insert into place_mirror (id) values (1);

grant select, insert, update (until_revision) on branch, territory, deputy to ${app};
grant select, update (branches_etag, territories_etag, deputies_etag) on place_mirror to ${app};
