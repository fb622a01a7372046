-- Packs and schedules make briefings of any kind; what was made before is a briefing.
alter table pack add column kind text not null default 'briefing'
    constraint pack_kind check (kind in ('briefing', 'channels', 'activity', 'uhc', 'comparison'));
alter table pack add column changes_from date; -- null where it is left to the briefing
alter table schedule add column briefing_kind text not null default 'briefing' -- means nothing where the archive is followed
    check (briefing_kind in ('briefing', 'channels', 'activity', 'uhc', 'comparison'));
