-- Areas. A parent never changes: an area that moves gets a new code and names its predecessor.
create table region (
    code        varchar(13)  not null,
    name        varchar(150) not null,
    kind        varchar(10)  not null,
    parent_code varchar(13),
    valid_from  date,
    valid_to    date,
    predecessor varchar(13),
    source      varchar(300) not null,
    recorded_at timestamptz  not null default now(),
    constraint region_pkey primary key (code),
    constraint region_parent_fkey foreign key (parent_code) references region (code),
    constraint region_kind_check check (kind in ('NATION', 'PROVINCE', 'CITY', 'REGENCY', 'DISTRICT')),
    constraint region_validity_check check (valid_to is null or valid_from is null or valid_from <= valid_to)
);
create index region_parent_idx on region (parent_code, code);
grant select, insert, update on region to ${app};
