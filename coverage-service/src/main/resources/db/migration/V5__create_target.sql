create table target (
    id uuid not null,
    owner varchar(13) not null,
    indicator varchar(20) not null,
    due date not null,
    percentage numeric(7, 4),
    headcount bigint,
    legal_basis varchar(300) not null,
    source varchar(300) not null,
    note varchar(500),
    since_revision bigint not null,
    until_revision bigint,
    constraint target_pk primary key (id),
    constraint target_indicator_ck check (indicator in ('CAKUPAN', 'KEAKTIFAN_PENDUDUK', 'KEAKTIFAN_PESERTA')),
    constraint target_percentage_ck check (percentage > 0 and percentage <= 100),
    constraint target_headcount_ck check (headcount > 0),
    constraint target_measure_ck check (num_nonnulls(percentage, headcount) = 1),
    constraint target_since_revision_fk foreign key (since_revision) references data_revision (revision),
    constraint target_until_revision_fk foreign key (until_revision) references data_revision (revision),
    constraint target_until_revision_ck check (until_revision > since_revision)
);
create unique index target_in_force_uq on target (owner, indicator, due) where until_revision is null;

grant select, insert, update (until_revision) on target to ${app};
