-- An area that others were merged into names them all, with a space between.
alter table region alter column predecessor type varchar(200);
create index region_merged_idx on region (predecessor) where position(' ' in predecessor) > 0;

-- What a load sums up are the movements that settling did not write, still without visiting the rows.
create index membership_movement_people_idx on membership_movement (region_code, effective_on)
    include (segment, status, participants) where cause not in ('BALANCE', 'ALLOCATED', 'BOUNDARY', 'TAKEN_OVER');
drop index membership_movement_entered_idx;
