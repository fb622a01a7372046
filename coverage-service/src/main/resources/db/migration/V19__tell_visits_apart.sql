-- Which care was used and how it was reached; null where a number is of all.
alter table utilisation
    add column care varchar(10),
    add column reached_by varchar(20),
    add constraint utilisation_care_ck check (care in ('RJTP', 'RJTL', 'RITL')),
    add constraint utilisation_reached_by_ck check (reached_by in ('LOKET', 'ANTREAN_ONLINE', 'RUJUKAN_ONLINE'));
