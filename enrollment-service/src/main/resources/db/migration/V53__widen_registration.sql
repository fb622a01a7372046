-- A registration as a process: what is missing, what it rests on, who entered it, until when it should be paid (of a newborn earlier
-- than it lapses), how it ended without a membership, and when the card is due.
alter table registration add column missing text[] not null default '{}';
alter table registration add column evidence_kind varchar(20);
alter table registration add column evidence_reference varchar(100);
alter table registration add column entered_by varchar(255);
alter table registration add column closed_on date;
alter table registration add column closed_reason varchar(300);
alter table registration add column card_due_on date;
alter table registration add column card_issued boolean not null default false;
alter table registration add column newborn boolean not null default false;
alter table registration add column due_on date;
update registration set due_on = va_issued_on + 30;
alter table registration alter column due_on set not null;
alter table registration add constraint registration_evidence_check
    check ((evidence_kind is null) = (evidence_reference is null));
alter table registration drop constraint registration_state_check;
alter table registration add constraint registration_state_check check (
    case state
        when 'RECEIVED' then verified_on is null and paid_on is null and closed_on is null and missing = '{}'
        when 'INCOMPLETE' then verified_on is null and paid_on is null and closed_on is null and missing <> '{}'
        when 'VERIFIED' then verified_on is not null and paid_on is null and closed_on is null
        when 'ACTIVE' then verified_on is not null and paid_on is not null and closed_on is null
        when 'LAPSED' then paid_on is null and closed_on is not null
        when 'REJECTED' then paid_on is null and closed_on is not null and closed_reason is not null
        else false
    end);

-- The work that is open: payments that run out, cards that are due.
create index registration_open_idx on registration (due_on, id) where state in ('RECEIVED', 'INCOMPLETE', 'VERIFIED');
create index registration_card_idx on registration (card_due_on, id) where card_due_on is not null and not card_issued;
