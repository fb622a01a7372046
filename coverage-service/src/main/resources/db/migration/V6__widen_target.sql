-- A third measure: so many more people than at the end of the day before counted_from. Owners may be branches and deputies.
alter table target
    alter column owner type varchar(20),
    add column additional bigint,
    add column counted_from date,
    drop constraint target_measure_ck,
    add constraint target_measure_ck check (num_nonnulls(percentage, headcount, additional) = 1),
    add constraint target_additional_ck check (additional > 0),
    add constraint target_counted_from_ck check ((additional is null) = (counted_from is null));
drop index target_in_force_uq;
-- Which of three measures is given follows from two of them being null.
create unique index target_in_force_uq on target
    (owner, indicator, due, (percentage is null), (headcount is null)) where until_revision is null;
