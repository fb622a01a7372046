-- The movement ledger: every change that alters a count, append-only. No person is in it.
create table membership_movement (
    id           bigint      not null generated always as identity,
    change_id    uuid        not null,
    effective_on date        not null,
    region_code  varchar(13) not null,
    segment      varchar(20) not null,
    status       varchar(20) not null,
    reason       varchar(30) not null,
    cause        varchar(20) not null,
    channel_code varchar(30) not null,
    participants bigint      not null,
    corrects     bigint,
    recorded_at  timestamptz not null default now(),
    constraint membership_movement_pkey primary key (id),
    constraint membership_movement_region_fkey foreign key (region_code) references region (code),
    constraint membership_movement_corrects_fkey foreign key (corrects) references membership_movement (id),
    constraint membership_movement_participants_check check (participants <> 0)
);

-- What a count may rest on: a stated total, or the declaration that an area is kept person by person.
create table membership_statement (
    id                   uuid         not null,
    region_code          varchar(13)  not null,
    effective_on         date         not null,
    kind                 varchar(20)  not null,
    grain                varchar(20),
    provenance           varchar(10)  not null,
    breakdown_provenance varchar(10),
    source               varchar(300) not null,
    note                 varchar(500),
    month_only           boolean      not null,
    replaces             uuid,
    recorded_at          timestamptz  not null default now(),
    constraint membership_statement_pkey primary key (id),
    constraint membership_statement_region_fkey foreign key (region_code) references region (code),
    constraint membership_statement_replaces_fkey foreign key (replaces) references membership_statement (id),
    constraint membership_statement_replaces_key unique (replaces),
    constraint membership_statement_kind_check check (kind in ('BALANCE', 'COMPLETE_SINCE', 'WITHDRAWN')),
    constraint membership_statement_provenance_check check (provenance in ('STATED', 'DERIVED', 'ESTIMATED'))
);

grant select, insert on membership_movement, membership_statement to ${app};
