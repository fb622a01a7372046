-- Areas that are kept person by person from a day on. The id is that of the statement.
create table completeness (
    id          uuid         not null,
    region_code varchar(13)  not null,
    since       date         not null,
    source      varchar(300) not null,
    recorded_at timestamptz  not null default now(),
    constraint completeness_pkey primary key (id),
    constraint completeness_statement_fkey foreign key (id) references membership_statement (id)
        deferrable initially deferred,
    constraint completeness_region_fkey foreign key (region_code) references region (code),
    constraint completeness_region_since_key unique (region_code, since)
);
grant select, insert on completeness to ${app};
