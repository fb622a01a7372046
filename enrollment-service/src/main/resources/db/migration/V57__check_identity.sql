-- What the civil registry says of who registers. identity_due_at: when it is to be asked, null for not; identity_of: a keyed hash of
-- what was asked, so that an answer counts for that only, as a waiver for identity_waived_of; identity_tries: rises with every claim and
-- change, so that a late answer is known as such.
alter table registration add column identity_due_at timestamptz;
alter table registration add column identity_tries integer not null default 0;
alter table registration add column identity_outcome varchar(20);
alter table registration add column identity_fields text[] not null default '{}';
alter table registration add column identity_of varchar(64);
alter table registration add column identity_adapter varchar(10);
alter table registration add column identity_checked_at timestamptz;
alter table registration add column identity_waived_of varchar(64);
alter table registration add column identity_waived_at timestamptz;
alter table registration add column identity_waived_by varchar(255);
alter table registration add column identity_waived_reason varchar(300);
alter table registration add constraint registration_identity_waived_check
    check ((identity_waived_by is null) = (identity_waived_reason is null));
create index registration_identity_idx on registration (identity_due_at, id) where identity_due_at is not null;

-- Every answer, and every time that somebody did without one; append-only. Of whom was asked, when, and of which registration.
create table identity_finding (
    participant_id  uuid         not null,
    id              uuid         not null,
    registration_id uuid         not null,
    adapter         varchar(10)  not null,
    outcome         varchar(20)  not null,
    fields          text[]       not null,
    recorded_at     timestamptz  not null default clock_timestamp(),
    recorded_by     varchar(255),
    reason          varchar(300),
    constraint identity_finding_pkey primary key (participant_id, id),
    constraint identity_finding_registration_fkey foreign key (registration_id, participant_id)
        references registration (id, participant_id)
);
grant select, insert on identity_finding to ${app};
