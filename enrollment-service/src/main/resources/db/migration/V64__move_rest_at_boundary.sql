-- Where an area becomes smaller, what its total held beyond its parts goes to what contains it.
alter table balance_cell
    drop constraint balance_cell_cause_check,
    add constraint balance_cell_cause_check check (cause in ('BALANCE', 'ALLOCATED', 'BOUNDARY'));
