-- Members who were known inside a total and are entered by name: each area with a total of an earlier day gives one back.
create index membership_movement_taken_over_idx on membership_movement (region_code, effective_on)
    include (segment, status, participants) where cause = 'TAKEN_OVER';
