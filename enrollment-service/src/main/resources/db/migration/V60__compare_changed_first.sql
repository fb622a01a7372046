-- Whom a desk has just entered, corrected, moved or separated is compared before the many who were entered long ago.
alter table participant add column uncompared_since timestamptz not null default '-infinity';
alter table participant alter column uncompared_since set default clock_timestamp();
create index participant_uncompared_since_idx on participant (uncompared_since desc) where not compared;
drop index participant_uncompared_idx;
