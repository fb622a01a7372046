-- How many rows a load took out, for the loads so far told from what they changed: rows before without one of that key after.
alter table reference_load add column removed integer not null default 0;
update reference_load load set removed = (
    select count(*)
    from reference_change change cross join lateral jsonb_array_elements(change.rows_before) old
    where change.load_id = load.id and not exists (
        select 1 from jsonb_array_elements(change.rows_after) new
        where new -> 'code' is not distinct from old -> 'code'
          and (load.what not in ('branches', 'deputies', 'territories')
               or new -> 'valid_from' is not distinct from old -> 'valid_from')
          and (load.what <> 'territories' or new -> 'region' is not distinct from old -> 'region')
          and (load.what <> 'holidays' or new -> 'name' is not distinct from old -> 'name')));
