-- One person: the rows that registering writes, then those that verifying writes, each in a transaction of its own. One of three is
-- the first of her family, as the invented people are.
\set first random(1, 3)
select gen_random_uuid() as person, gen_random_uuid() as registration, gen_random_uuid() as family \gset
begin;
\if :first = 1
insert into family_claim (hash, key_id, family_id)
values (decode(md5(cast(:family as text)) || md5(cast(:person as text)), 'hex'), '1', cast(:family as uuid));
insert into family (id, no_kk, version) values (cast(:family as uuid), decode(repeat('cd', 45), 'hex'), 0);
\endif
insert into identifier_claim (hash, key_id, participant_id)
values (decode(md5(cast(:person as text)) || md5(cast(:registration as text)), 'hex'), '1', cast(:person as uuid));
insert into participant (id, full_name, birth_date, sex, region_code, nik, family_id, segment, version, recorded_at)
values (cast(:person as uuid), 'Contoh Warga', '1990-03-12', 'FEMALE', '16.07.01', decode(repeat('ab', 45), 'hex'),
    cast(:family as uuid), 'PBPU', 0, clock_timestamp());
insert into registration (id, participant_id, state, channel_code, point_code, received_on, segment, va_issued_on,
    due_on, entered_by, recorded_at, version)
values (cast(:registration as uuid), cast(:person as uuid), 'RECEIVED', 'DROPBOX_FKTP', 'DROPBOX_FKTP_BANYUASIN',
    current_date, 'PBPU', current_date, current_date + 30, 'officer', clock_timestamp(), 0);
commit;
begin;
update registration set state = 'VERIFIED', verified_on = current_date, version = version + 1
where id = cast(:registration as uuid) and participant_id = cast(:person as uuid);
with written as (
    insert into membership_movement (change_id, effective_on, region_code, segment, status, reason, cause, channel_code,
        participants)
    values (gen_random_uuid(), current_date, '16.07.01', 'PBPU', 'MENUNGGU_PEMBAYARAN', 'BELUM_BAYAR_PERTAMA', 'NEW',
        'DROPBOX_FKTP', 1)
    returning id
)
insert into feed_pending (movement_id) select id from written returning movement_id as movement \gset
update participant set status = 'MENUNGGU_PEMBAYARAN', reason = 'BELUM_BAYAR_PERTAMA', life_seq = 1, version = version + 1
where id = cast(:person as uuid);
insert into life_event (participant_id, seq, kind, effective_on, recorded_at, recorded_by, district, segment, status, reason,
    cause_out, cause_in, channel_code, in_movement_id)
values (cast(:person as uuid), 1, 'REGISTERED', current_date, clock_timestamp(), 'officer', '16.07.01', 'PBPU',
    'MENUNGGU_PEMBAYARAN', 'BELUM_BAYAR_PERTAMA', 'NEW', 'NEW', 'DROPBOX_FKTP', cast(:movement as bigint));
commit;
