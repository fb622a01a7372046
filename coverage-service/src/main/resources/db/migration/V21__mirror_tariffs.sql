-- What is due for a member, of each who pays, as it was known from one data revision of this service until another.
create table tariff (
    segment varchar(20) not null,
    class_right varchar(3),
    payer varchar(20) not null,
    valid_from date,
    rupiah bigint,
    percent numeric(4, 2),
    pay_ceiling bigint,
    valid_to date,
    source varchar(500) not null,
    since_revision bigint not null,
    until_revision bigint,
    constraint tariff_since_uq unique nulls not distinct (segment, class_right, payer, valid_from, since_revision),
    constraint tariff_since_revision_fk foreign key (since_revision) references data_revision (revision),
    constraint tariff_until_revision_fk foreign key (until_revision) references data_revision (revision),
    constraint tariff_until_revision_ck check (until_revision > since_revision)
);
create unique index tariff_in_force_uq on tariff (segment, class_right, payer, valid_from) nulls not distinct
    where until_revision is null;

grant select, insert, update (until_revision) on tariff to ${app};
