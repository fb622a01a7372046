-- identity_failures: how often in a row the civil registry could not be asked; identity_tries also rises when somebody tells otherwise.
alter table registration add column identity_failures integer not null default 0;
-- Registrations of which nothing is waited for, looked through again and again.
create index registration_unasked_idx on registration (recorded_at, id)
    where state in ('RECEIVED', 'INCOMPLETE') and kind = 'NEW' and identity_due_at is null;
