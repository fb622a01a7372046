-- covered_by: the worker whose dues cover her, by all that is known; as the newest event of her family that is in force says.
alter table participant add column covered_by uuid;
do $$
declare
    she uuid;
    event record;
    undone integer[];
begin
    for she in select distinct participant_id from life_event where covered_by is not null loop
        undone := '{}';
        for event in select seq, undoes from life_event where participant_id = she order by seq desc loop
            if event.undoes is not null and event.seq <> all (undone) then
                undone := undone || event.undoes;
            end if;
        end loop;
        update participant set covered_by = (
            select covered_by from life_event
            where participant_id = she and kind in ('FAMILY_CHANGED', 'FAMILY_LEFT') and seq <> all (undone)
            order by effective_on desc, seq desc limit 1)
        where id = she;
    end loop;
end $$;
create index participant_covered_idx on participant (covered_by) where covered_by is not null;

-- Workers who work no more, or are no more, while they cover somebody; since when. Gone when nobody active is left.
create table lost_cover (
    worker_id uuid not null,
    since     date not null,
    constraint lost_cover_pkey primary key (worker_id)
);
create index lost_cover_since_idx on lost_cover (since, worker_id);
insert into lost_cover (worker_id, since)
select worker.id, coalesce((select max(effective_on) from life_event where participant_id = worker.id), current_date)
from participant worker
where exists (select from participant she where she.covered_by = worker.id)
    and (worker.status is null or worker.segment not in ('PPU_BU', 'PPU_PN') or worker.reason in ('BERHENTI_KERJA', 'PURNA_PN'));
grant select, insert, update, delete on lost_cover to ${app};
