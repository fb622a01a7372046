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
create index life_event_covered_idx on life_event (participant_id) where covered_by is not null;

-- nik_due_on: the day on which who has neither NIK nor passport should have one. Passports cannot be seen here, so of who was entered
-- before only those of 18 months are taken for children without a NIK.
alter table participant add column nik_due_on date;
update participant set nik_due_on = birth_date + interval '3 months' where nik is null and birth_date > current_date - interval '18 months';
create index participant_nik_due_idx on participant (nik_due_on, id) where nik_due_on is not null and status is not null;

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
create index life_event_facility_idx on life_event (facility) where facility is not null;
create index registration_facility_idx on registration (facility) where facility is not null;
grant select, insert, update, delete on facility, ward_standard to ${app};
