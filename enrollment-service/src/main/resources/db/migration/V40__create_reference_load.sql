-- Reference data that offices load as files. A load states whole groups of rows (the territory of a branch, a point);
-- what stood in a group before and after is kept, and by which load its rows stand there, so that a load can be undone.
create table reference_load (
    id               uuid        not null,
    position         bigint      not null generated always as identity,
    what             varchar(20) not null,
    recorded_at      timestamptz not null,
    loaded           integer     not null,
    unchanged        integer     not null,
    undoes           uuid,
    undone_by        uuid,
    unknown_branches text[]      not null,
    constraint reference_load_pkey primary key (id),
    constraint reference_load_position_key unique (position),
    constraint reference_load_undoes_fkey foreign key (undoes) references reference_load (id),
    constraint reference_load_undone_by_fkey foreign key (undone_by) references reference_load (id)
);
create index reference_load_what_idx on reference_load (what, position);

create table reference_change (
    load_id       uuid  not null,
    group_key     text  not null,
    rows_before   jsonb not null,
    rows_after    jsonb not null,
    origin_before uuid,
    origin_after  uuid,
    constraint reference_change_pkey primary key (load_id, group_key),
    constraint reference_change_load_fkey foreign key (load_id) references reference_load (id) deferrable initially deferred
);

-- origin: the load whose rows the group has; null for rows that no load brought.
create table reference_group (
    what      varchar(20) not null,
    group_key text        not null,
    origin    uuid,
    constraint reference_group_pkey primary key (what, group_key),
    constraint reference_group_origin_fkey foreign key (origin) references reference_load (id) deferrable initially deferred
);

grant select, insert, update (undone_by) on reference_load to ${app};
grant select, insert on reference_change to ${app};
grant select, insert, update on reference_group to ${app};
