-- Branches, their territories, deputy regions and programmes, as offices load them. valid_from null: always.
-- They name each other without foreign keys, because the files come in any order; so do the areas.
create table branch (
    code        varchar(10)  not null,
    name        varchar(150) not null,
    deputy      varchar(10),
    areas_total integer,
    valid_from  date,
    valid_to    date,
    source      varchar(300) not null,
    note        varchar(500),
    constraint branch_key unique nulls not distinct (code, valid_from),
    constraint branch_areas_total_check check (areas_total > 0),
    constraint branch_validity_check check (valid_from <= valid_to)
);
create index branch_deputy_idx on branch (deputy);

create table territory (
    branch     varchar(10)  not null,
    region     varchar(13)  not null,
    valid_from date,
    valid_to   date,
    source     varchar(300) not null,
    note       varchar(500),
    constraint territory_key unique nulls not distinct (branch, region, valid_from),
    constraint territory_validity_check check (valid_from <= valid_to)
);
create index territory_region_idx on territory (region);

create table deputy (
    code                varchar(10)  not null,
    name                varchar(150) not null,
    all_branches_listed boolean      not null,
    valid_from          date,
    valid_to            date,
    source              varchar(300) not null,
    note                varchar(500),
    constraint deputy_key unique nulls not distinct (code, valid_from),
    constraint deputy_validity_check check (valid_from <= valid_to)
);

create table programme (
    code       varchar(40)   not null,
    scope      varchar(20)   not null,
    name_id    varchar(150)  not null,
    name_en    varchar(150)  not null,
    text_id    varchar(1000) not null,
    text_en    varchar(1000) not null,
    valid_from date,
    valid_to   date,
    seen_on    date,
    source     varchar(300)  not null,
    note       varchar(500),
    constraint programme_pkey primary key (code),
    constraint programme_validity_check check (valid_from <= valid_to)
);

grant select, insert, update, delete on branch, territory, deputy, programme to ${app};
