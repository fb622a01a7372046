-- One movement with its pending mark, as the transactions that register people write them.
with written as (
    insert into membership_movement (change_id, effective_on, region_code, segment, status, reason, cause, channel_code,
        participants)
    values (gen_random_uuid(), current_date, '16.07.01', 'PBPU', 'MENUNGGU_PEMBAYARAN', 'BELUM_BAYAR_PERTAMA', 'NEW',
        'DROPBOX_FKTP', 1)
    returning id
)
insert into feed_pending (movement_id) select id from written;
