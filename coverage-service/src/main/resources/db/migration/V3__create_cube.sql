create table feed_generation (
    generation bigint generated always as identity,
    cursor varchar(200),
    position bigint not null default 0,
    known_at timestamptz,
    through timestamptz,
    head_read_at timestamptz,
    retired boolean not null default false,
    constraint feed_generation_pk primary key (generation),
    constraint feed_generation_position_ck check (position >= 0)
);

create table cube_state (
    id smallint not null,
    live bigint not null,
    building bigint,
    diverged boolean not null default false,
    constraint cube_state_pk primary key (id),
    constraint cube_state_id_ck check (id = 1),
    constraint cube_state_live_fk foreign key (live) references feed_generation (generation),
    constraint cube_state_building_fk foreign key (building) references feed_generation (generation),
    constraint cube_state_building_ck check (building <> live)
);
-- The one row of state, over an empty first generation.
with first as (insert into feed_generation default values returning generation)
insert into cube_state (id, live) select 1, generation from first;

create table cube_cell (
    generation bigint not null,
    region_code varchar(13) not null,
    effective_on date not null,
    known_at timestamptz not null,
    segment varchar(40) not null,
    status varchar(40) not null,
    reason text not null,
    cause varchar(40) not null,
    channel_code text not null,
    participants bigint not null,
    constraint cube_cell_pk primary key
        (generation, region_code, effective_on, known_at, segment, status, reason, cause, channel_code)
);

create table cube_statement (
    generation bigint not null,
    id uuid not null,
    known_at timestamptz not null,
    region_code varchar(13) not null,
    effective_on date not null,
    kind varchar(20) not null,
    provenance varchar(10) not null,
    breakdown_provenance varchar(10),
    source text not null,
    note text,
    month_only boolean not null,
    replaces uuid,
    constraint cube_statement_pk primary key (generation, id),
    constraint cube_statement_kind_ck check (kind in ('BALANCE', 'COMPLETE_SINCE', 'WITHDRAWN'))
);
create index cube_statement_newest_ix on cube_statement (generation, effective_on desc, region_code, id);
create index cube_statement_region_ix on cube_statement (generation, region_code, effective_on);
create index cube_statement_replaces_ix on cube_statement (generation, replaces) where replaces is not null;

-- The last position of each publishing round, so that a figure of the past names the position it rests on.
create table feed_mark (
    generation bigint not null,
    known_at timestamptz not null,
    position bigint not null,
    constraint feed_mark_pk primary key (generation, known_at)
);

grant select, insert, update, delete on feed_generation, cube_cell, feed_mark to ${app};
grant select, insert, delete on cube_statement to ${app};
grant select, update (live, building, diverged) on cube_state to ${app};
