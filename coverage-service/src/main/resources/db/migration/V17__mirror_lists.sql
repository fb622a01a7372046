-- Lists of the register that stand by themselves, each as it was known from one data revision until another.
create table list_mirror (
    list varchar(40) not null,
    etag varchar(200),
    constraint list_mirror_pk primary key (list)
);

create table holiday (
    day date not null,
    name varchar(150) not null,
    kind varchar(20) not null,
    since_revision bigint not null,
    until_revision bigint,
    constraint holiday_since_uq unique (day, name, since_revision),
    constraint holiday_since_revision_fk foreign key (since_revision) references data_revision (revision),
    constraint holiday_until_revision_fk foreign key (until_revision) references data_revision (revision),
    constraint holiday_until_revision_ck check (until_revision > since_revision)
);
create unique index holiday_in_force_uq on holiday (day, name) where until_revision is null;

create table agreement (
    region varchar(13) not null,
    valid_from date,
    quota bigint,
    budget_rupiah bigint,
    arrears_rupiah bigint,
    arrears_on date,
    paid_to date,
    requested_on date,
    valid_to date,
    source varchar(500) not null,
    since_revision bigint not null,
    until_revision bigint,
    constraint agreement_since_uq unique nulls not distinct (region, valid_from, since_revision),
    constraint agreement_since_revision_fk foreign key (since_revision) references data_revision (revision),
    constraint agreement_until_revision_fk foreign key (until_revision) references data_revision (revision),
    constraint agreement_until_revision_ck check (until_revision > since_revision)
);
create unique index agreement_in_force_uq on agreement (region, valid_from) nulls not distinct where until_revision is null;

grant select, insert, update (etag) on list_mirror to ${app};
grant select, insert, update (until_revision) on holiday, agreement to ${app};
