-- A member may register for a segment in which she pays first. Several that were registered together, as the family on one account, are
-- one application.
alter table registration add column kind varchar(20) not null default 'NEW';
alter table registration add column application_id uuid;
alter table registration add column application_place integer not null default 0;
create index registration_application_idx on registration (application_id) where application_id is not null;

-- Whether arrears since she stopped working were paid too, so that no 14 days are waited for.
alter table payment add column arrears_paid boolean not null default false;
-- What is recorded again of the same day with and without arrears are two payments.
alter table payment drop constraint payment_pkey;
alter table payment add constraint payment_pkey primary key (participant_id, registration_id, paid_on, arrears_paid);
