-- A declaration ends by the statement that replaces or withdraws it; there is one of an area and day in force.
alter table completeness add column ended_by uuid;
alter table completeness add constraint completeness_ended_by_fkey foreign key (ended_by)
    references membership_statement (id) deferrable initially deferred;
alter table completeness drop constraint completeness_region_since_key;
create unique index completeness_in_force_key on completeness (region_code, since) where ended_by is null;
grant update (ended_by) on completeness to ${app};
