create table data_revision (
    revision bigint not null,
    recorded_at timestamptz not null,
    what varchar(40) not null,
    constraint data_revision_pk primary key (revision),
    constraint data_revision_recorded_at_uq unique (recorded_at)
);
create index data_revision_what_ix on data_revision (what, revision);

grant select, insert on data_revision to ${app};
