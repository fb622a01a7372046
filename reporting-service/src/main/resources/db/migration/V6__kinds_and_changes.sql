-- Packs and schedules make briefings of any kind; what was made before is a briefing.
alter table pack add column kind text not null default 'briefing'
    constraint pack_kind check (kind in ('briefing', 'channels', 'activity', 'uhc', 'comparison'));
alter table pack add column changes_from date; -- null where it is left to the briefing
alter table schedule add column briefing_kind text not null default 'briefing' -- means nothing where the archive is followed
    check (briefing_kind in ('briefing', 'channels', 'activity', 'uhc', 'comparison'));

-- A rule is changed by who has seen it, and what was signalled keeps the scope that it was signalled of.
alter table alert_rule add column version int not null default 1;
alter table alert add column scope text;
update alert a set scope = r.scope from alert_rule r where r.number = a.rule;
alter table alert alter column scope set not null;
