-- Where an area becomes smaller, what its total held beyond its parts goes to what contains it.
alter table balance_cell
    drop constraint balance_cell_cause_check,
    add constraint balance_cell_cause_check check (cause in ('BALANCE', 'ALLOCATED', 'BOUNDARY'));

-- What a load sums up are the movements that settling did not write, still without visiting the rows.
create index membership_movement_people_idx on membership_movement (region_code, effective_on)
    include (segment, status, participants) where cause not in ('BALANCE', 'ALLOCATED', 'BOUNDARY', 'TAKEN_OVER');
drop index membership_movement_entered_idx;
