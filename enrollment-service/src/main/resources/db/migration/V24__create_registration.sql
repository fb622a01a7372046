-- How a person came in. participant_id, by which people are spread, is part of every key.
create table registration (
    id                  uuid        not null,
    participant_id      uuid        not null,
    state               varchar(10) not null,
    channel_code        varchar(30) not null,
    point_code          varchar(40) not null,
    received_on         date        not null,
    va_issued_on        date        not null,
    verified_on         date,
    paid_on             date,
    waiting_movement_id bigint,
    version             integer     not null,
    recorded_at         timestamptz not null default now(),
    constraint registration_pkey primary key (id, participant_id),
    constraint registration_participant_fkey foreign key (participant_id) references participant (id),
    constraint registration_point_fkey foreign key (point_code) references channel_point (code),
    constraint registration_state_check check (
        (state = 'RECEIVED' and verified_on is null and paid_on is null)
        or (state = 'VERIFIED' and verified_on is not null and paid_on is null)
        or (state = 'ACTIVE' and verified_on is not null and paid_on is not null))
);
create index registration_participant_idx on registration (participant_id);

-- Each payment as it was recorded, append-only.
create table payment (
    participant_id  uuid        not null,
    registration_id uuid        not null,
    paid_on         date        not null,
    recorded_at     timestamptz not null default now(),
    constraint payment_pkey primary key (participant_id, registration_id, paid_on),
    constraint payment_registration_fkey foreign key (registration_id, participant_id)
        references registration (id, participant_id)
);

grant select, insert, update on registration to ${app};
grant select, insert on payment to ${app};
