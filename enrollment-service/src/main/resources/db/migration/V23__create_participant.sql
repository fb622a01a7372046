-- People. nik and no_kk are encrypted (AES-256-GCM, bound to the row's id). Status null: not counted.
create table participant (
    id          uuid         not null,
    full_name   varchar(150) not null,
    birth_date  date         not null,
    sex         varchar(6)   not null,
    region_code varchar(13)  not null,
    nik         bytea        not null,
    no_kk       bytea        not null,
    segment     varchar(20)  not null,
    status      varchar(20),
    reason      varchar(30),
    version     integer      not null,
    recorded_at timestamptz  not null default now(),
    constraint participant_pkey primary key (id),
    constraint participant_region_fkey foreign key (region_code) references region (code),
    constraint participant_sex_check check (sex in ('FEMALE', 'MALE')),
    constraint participant_reason_check check ((status is null) = (reason is null))
);
create index participant_region_idx on participant (region_code);

-- One row a NIK and lookup key; the key's hash is the key of the table, so a NIK is claimed once under concurrency.
-- No foreign key: the table is spread by hash, people by id.
create table nik_claim (
    hash           bytea       not null,
    key_id         varchar(20) not null,
    participant_id uuid        not null,
    constraint nik_claim_pkey primary key (hash)
);

grant select, insert, update on participant to ${app};
grant select, insert on nik_claim to ${app};
