-- What a load sums up under its lock: the movements of people, all that settling did not write, without visiting the rows.
create index membership_movement_people_idx on membership_movement (region_code, effective_on)
    include (segment, status, participants) where cause not in ('BALANCE', 'ALLOCATED');
