-- Everybody registers, also who has not to pay first: for what (of who registered before, by her verification; she may have changed
-- since), from when by the payer's list, whose membership she shares, and from when she is a member.
alter table registration add column segment varchar(20);
alter table registration add column active_from date;
alter table registration add column follows uuid;
alter table registration add column active_on date;
update registration set active_on = paid_on, segment = coalesce(
    (select event.segment from life_event event
     where event.participant_id = registration.participant_id and event.kind = 'REGISTERED'
       and event.effective_on = registration.verified_on order by seq desc limit 1),
    (select participant.segment from participant where participant.id = registration.participant_id));
alter table registration alter column segment set not null;
alter table registration alter column va_issued_on drop not null;
alter table registration add constraint registration_account_check check (paid_on is null or va_issued_on is not null);
alter table registration drop constraint registration_state_check;
alter table registration add constraint registration_state_check check (
    case state
        when 'RECEIVED' then verified_on is null and active_on is null and closed_on is null and missing = '{}'
        when 'INCOMPLETE' then verified_on is null and active_on is null and closed_on is null and missing <> '{}'
        when 'VERIFIED' then verified_on is not null and paid_on is null and closed_on is null
            and (va_issued_on is null) = (active_on is not null)
        when 'ACTIVE' then verified_on is not null and active_on is not null and closed_on is null
            and (paid_on is null) = (va_issued_on is null)
        when 'LAPSED' then active_on is null and closed_on is not null
        when 'REJECTED' then active_on is null and closed_on is not null and closed_reason is not null
        else false
    end);

-- Those whose day comes: they become members then. They are not open work until it is over.
create index registration_waiting_idx on registration (active_on, id) where state = 'VERIFIED' and va_issued_on is null;
drop index registration_open_idx;
create index registration_open_idx on registration (due_on, id)
    where state in ('RECEIVED', 'INCOMPLETE', 'VERIFIED') and active_on is null;

-- Areas in which whom the local government registers is a member the same day. valid_from null: always.
create table uhc_prioritas (
    region     varchar(13)  not null,
    valid_from date,
    valid_to   date,
    source     varchar(300) not null,
    note       varchar(500),
    constraint uhc_prioritas_key unique nulls not distinct (region, valid_from),
    constraint uhc_prioritas_validity_check check (valid_from <= valid_to)
);
grant select, insert, update, delete on uhc_prioritas to ${app};
