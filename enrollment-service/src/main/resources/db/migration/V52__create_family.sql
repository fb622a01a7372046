-- Families by the number of their card: a number is a family. version: changes with everything that a family does together.
create table family (
    id          uuid        not null,
    no_kk       bytea       not null,
    version     integer     not null,
    recorded_at timestamptz not null default now(),
    constraint family_pkey primary key (id)
);

-- As identifier_claim: spread by hash, so without a foreign key.
create table family_claim (
    hash      bytea       not null,
    key_id    varchar(20) not null,
    family_id uuid        not null,
    constraint family_claim_pkey primary key (hash)
);
grant select, insert, update, delete on family to ${app};
grant select, insert, delete on family_claim to ${app};

-- Where she belongs by all that is known, and, once that was changed, where she was entered. no_kk is of who was entered before there
-- were families; the start moves it there.
alter table participant add column family_id uuid;
alter table participant add column relationship varchar(20);
alter table participant add column entered_family_id uuid;
alter table participant add column entered_relationship varchar(20);
alter table participant alter column no_kk drop not null;
create index participant_family_idx on participant (family_id);
create index participant_entered_family_idx on participant (entered_family_id) where entered_family_id is not null;
create index participant_no_kk_idx on participant (id) where no_kk is not null;

-- act_id: events of several people that were recorded as one.
alter table life_event add column family_id uuid;
alter table life_event add column relationship varchar(20);
alter table life_event add column covered_by uuid;
alter table life_event add column education_until date;
alter table life_event add column act_id uuid;
create index life_event_family_idx on life_event (family_id) where family_id is not null;
create index life_event_act_idx on life_event (act_id) where act_id is not null;
