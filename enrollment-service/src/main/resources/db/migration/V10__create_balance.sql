-- One answered request that took balances over, so that a repeat of it gets the same answer.
create table balance_load (
    id          uuid        not null,
    loaded      integer     not null,
    unchanged   integer     not null,
    movements   integer     not null,
    recorded_at timestamptz not null default now(),
    constraint balance_load_pkey primary key (id)
);

-- Stated totals. The id is that of the statement; in force is what no other statement ended.
create table balance (
    id                   uuid         not null,
    seq                  bigint       not null generated always as identity,
    region_code          varchar(13)  not null,
    effective_on         date         not null,
    month_only           boolean      not null,
    grain                varchar(20)  not null,
    provenance           varchar(10)  not null,
    breakdown_provenance varchar(10),
    source               varchar(300) not null,
    note                 varchar(500),
    load_id              uuid         not null,
    recorded_at          timestamptz  not null default now(),
    ended_by             uuid,
    constraint balance_pkey primary key (id),
    constraint balance_statement_fkey foreign key (id) references membership_statement (id),
    constraint balance_region_fkey foreign key (region_code) references region (code),
    constraint balance_load_fkey foreign key (load_id) references balance_load (id),
    constraint balance_ended_by_fkey foreign key (ended_by) references membership_statement (id),
    constraint balance_grain_check check (grain in ('TOTAL', 'STATUS', 'SEGMENT', 'STATUS_SEGMENT'))
);
create unique index balance_in_force_key on balance (region_code, effective_on) where ended_by is null;
create unique index balance_seq_key on balance (seq);

create table balance_line (
    balance_id   uuid        not null,
    segment      varchar(20) not null,
    status       varchar(20) not null,
    participants bigint      not null,
    constraint balance_line_pkey primary key (balance_id, segment, status),
    constraint balance_line_balance_fkey foreign key (balance_id) references balance (id),
    constraint balance_line_participants_check check (participants between 0 and 1000000000000)
);

-- What settling wrote: a row for each of its movements, never changed. A cell's value is the sum of its rows, so that
-- nobody waits for a row that somebody else changes.
create table balance_cell (
    movement_id  bigint      not null,
    region_code  varchar(13) not null,
    effective_on date        not null,
    segment      varchar(20) not null,
    status       varchar(20) not null,
    reason       varchar(30) not null,
    cause        varchar(20) not null,
    participants bigint      not null,
    constraint balance_cell_pkey primary key (movement_id),
    constraint balance_cell_movement_fkey foreign key (movement_id) references membership_movement (id),
    constraint balance_cell_cause_check check (cause in ('BALANCE', 'ALLOCATED'))
);
create index balance_cell_key_idx on balance_cell (region_code, effective_on, segment, status, reason, cause, movement_id);

grant select, insert on balance_load, balance, balance_line, balance_cell to ${app};
grant update (ended_by) on balance to ${app};
