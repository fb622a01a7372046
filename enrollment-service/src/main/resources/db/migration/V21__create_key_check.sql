-- A known text under each key that was ever used: a start with other keys is noticed before it writes.
create table key_check (
    kind        varchar(10) not null,
    key_id      varchar(20) not null,
    check_value bytea       not null,
    recorded_at timestamptz not null default now(),
    constraint key_check_pkey primary key (kind, key_id),
    constraint key_check_kind_check check (kind in ('ENCRYPTION', 'LOOKUP'))
);
grant select, insert on key_check to ${app};
