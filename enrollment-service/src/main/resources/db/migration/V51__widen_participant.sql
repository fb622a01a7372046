-- What else people are known and reached by (encrypted), what events of a life changed of it, and who has seen it in clear.
alter table nik_claim rename to identifier_claim;
alter table identifier_claim rename constraint nik_claim_pkey to identifier_claim_pkey;
grant delete on identifier_claim to ${app};

-- entered: as she was known when she was entered, once that was changed. Who is not yet recorded by Dukcapil has no NIK.
alter table participant add column particulars bytea;
alter table participant add column entered bytea;
alter table participant alter column nik drop not null;
create index participant_birth_date_idx on participant (birth_date);

alter table life_event add column particulars bytea;
alter table life_event alter column kind type varchar(30);

-- Who has seen what in clear, when and why; append-only.
create table revelation (
    participant_id uuid         not null,
    id             uuid         not null,
    revealed_at    timestamptz  not null,
    revealed_by    varchar(255) not null,
    reason         varchar(300) not null,
    particulars    text[]       not null,
    constraint revelation_pkey primary key (participant_id, id),
    constraint revelation_participant_fkey foreign key (participant_id) references participant (id)
);
grant select, insert on revelation to ${app};
