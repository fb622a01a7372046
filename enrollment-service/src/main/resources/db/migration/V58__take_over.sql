-- Members who were known inside a total and are entered by name: each area with a total of an earlier day gives one back. What a load sums
-- up are the others, still without visiting the rows.
create index membership_movement_taken_over_idx on membership_movement (region_code, effective_on)
    include (segment, status, participants) where cause = 'TAKEN_OVER';
create index membership_movement_entered_idx on membership_movement (region_code, effective_on)
    include (segment, status, participants) where cause not in ('BALANCE', 'ALLOCATED', 'TAKEN_OVER');
drop index membership_movement_people_idx;
