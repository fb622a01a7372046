-- What happened to each member, append-only but for the ids of the ledger's rows in which an event stands now. Columns that an
-- event leaves as they were are null. participant_id, by which people are spread, is part of the key.
create table life_event (
    participant_id  uuid        not null,
    seq             integer     not null,
    kind            varchar(20) not null,
    effective_on    date        not null,
    recorded_at     timestamptz not null,
    recorded_by     varchar(255),
    district        varchar(13),
    segment         varchar(20),
    status          varchar(20),
    reason          varchar(30),
    ending          varchar(20),
    cause_out       varchar(20),
    cause_in        varchar(20),
    undoes          integer,
    channel_code    varchar(30) not null,
    note            varchar(500),
    out_movement_id bigint,
    in_movement_id  bigint,
    constraint life_event_pkey primary key (participant_id, seq),
    constraint life_event_participant_fkey foreign key (participant_id) references participant (id),
    constraint life_event_undoes_check check (undoes < seq),
    constraint life_event_status_check check ((status is null) = (reason is null))
);

-- The newest standing, and how many events made it.
alter table participant add column ending varchar(20);
alter table participant add column life_seq integer not null default 0;
alter table participant add constraint participant_ending_check check (ending is null or status is null);

-- Who was verified or paid before: her events, and the rows of the ledger that they stand in. That of her waiting is known; of
-- payments, rows that say the same are of as many people, whichever of them is whose.
insert into life_event (participant_id, seq, kind, effective_on, recorded_at, district, segment, status, reason, cause_out,
    cause_in, channel_code, in_movement_id)
select r.participant_id, 1, 'REGISTERED', r.verified_on, m.recorded_at, p.region_code, p.segment, 'MENUNGGU_PEMBAYARAN',
    'BELUM_BAYAR_PERTAMA', 'NEW', 'NEW', r.channel_code,
    case when r.paid_on is null or r.paid_on >= r.verified_on then m.id end
from registration r
join participant p on p.id = r.participant_id
join membership_movement m on m.id = r.waiting_movement_id
where r.state in ('VERIFIED', 'ACTIVE');

with paid as (
    select r.participant_id, r.paid_on, r.verified_on, p.region_code, p.segment, r.channel_code, r.waiting_movement_id,
        (select max(payment.recorded_at) from payment where payment.registration_id = r.id) as recorded_at,
        row_number() over (partition by r.paid_on < r.verified_on, r.paid_on, p.region_code, p.segment, r.channel_code
            order by r.participant_id) as place
    from registration r join participant p on p.id = r.participant_id
    where r.state = 'ACTIVE'
), leaving as (
    select id, change_id, effective_on, region_code, segment, channel_code,
        row_number() over (partition by effective_on, region_code, segment, channel_code order by id) as place
    from membership_movement
    where cause = 'FIRST_PAYMENT' and participants = -1 and status = 'MENUNGGU_PEMBAYARAN'
), matched as (
    select paid.*, left_row.id as out_id, in_row.id as in_id
    from paid
    left join leaving left_row on paid.paid_on >= paid.verified_on and left_row.effective_on = paid.paid_on
        and left_row.region_code = paid.region_code and left_row.segment = paid.segment
        and left_row.channel_code = paid.channel_code and left_row.place = paid.place
    left join membership_movement taken_back on paid.paid_on < paid.verified_on
        and taken_back.corrects = paid.waiting_movement_id
    left join membership_movement in_row on in_row.change_id = coalesce(left_row.change_id, taken_back.change_id)
        and in_row.cause = 'FIRST_PAYMENT' and in_row.status = 'AKTIF' and in_row.participants = 1
)
insert into life_event (participant_id, seq, kind, effective_on, recorded_at, district, segment, status, reason, cause_out,
    cause_in, channel_code, out_movement_id, in_movement_id)
select participant_id, 2, 'FIRST_PAYMENT', paid_on, recorded_at, region_code, segment, 'AKTIF', 'NONE', 'FIRST_PAYMENT',
    'FIRST_PAYMENT', channel_code, out_id, in_id
from matched;

update participant set life_seq = (select count(*) from life_event where participant_id = participant.id);

do $$
begin
    if exists (select from participant where (status is not null) <> (life_seq > 0))
        or exists (select from life_event where kind = 'FIRST_PAYMENT' and in_movement_id is null)
        or exists (select from life_event group by participant_id having max(seq) <> count(*)) then
        raise exception 'Somebody is counted of whom the ledger has no row; restore the ledger first.';
    end if;
end
$$;

grant select, insert, update (out_movement_id, in_movement_id) on life_event to ${app};
