-- What a member is entitled to: her class, by which standard wards are equipped, her facility of first contact; and what falls due in
-- her life by itself.
alter table life_event add column class_right varchar(3);
alter table life_event add column facility varchar(20);
alter table life_event add column letter varchar(20);
alter table registration add column class_right varchar(3);
alter table registration add column facility varchar(20);

-- end_on: the day on which she is of age, or her time after a dismissal is over. end_known_on: the day on which that came to be known; what
-- was over by then is not ended by itself, but looked at by somebody.
alter table participant add column end_kind varchar(20);
alter table participant add column end_on date;
alter table participant add column end_known_on date;
alter table participant add constraint participant_end_check check ((end_on is null) = (end_kind is null));
create index participant_end_idx on participant (end_on, id) where end_on is not null;
-- Who has no NIK yet should have one at three months.
create index participant_without_nik_idx on participant (((birth_date + interval '3 months')::date), id) where nik is null and status is not null;

-- First-level facilities (FKTP) as offices load them. valid_from null: always.
create table facility (
    code       varchar(20)  not null,
    name       varchar(150) not null,
    kind       varchar(20)  not null,
    region     varchar(13)  not null,
    valid_from date,
    valid_to   date,
    source     varchar(300) not null,
    note       varchar(500),
    constraint facility_pkey primary key (code),
    constraint facility_validity_check check (valid_from <= valid_to)
);

-- By which standard wards are equipped, from when to when; KELAS on days of which nothing is said.
create table ward_standard (
    standard   varchar(10)  not null,
    valid_from date         not null,
    valid_to   date,
    source     varchar(300) not null,
    note       varchar(500),
    constraint ward_standard_key unique (standard, valid_from),
    constraint ward_standard_validity_check check (valid_from <= valid_to)
);
alter table life_event add constraint life_event_facility_fkey foreign key (facility) references facility (code);
alter table registration add constraint registration_facility_fkey foreign key (facility) references facility (code);
grant select, insert, update, delete on facility, ward_standard to ${app};
