-- What an issue is for. All that was issued before is a briefing; the content of those does not say so.
alter table issue add column briefing_kind text not null default 'briefing'
    check (briefing_kind in ('briefing', 'channels', 'activity', 'uhc', 'comparison'));
alter table issue alter column briefing_kind drop default;
