-- Rows come and go within a second; without frequent cleaning each look walks over what went.
alter table feed_pending set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000,
    autovacuum_vacuum_cost_delay = 0);
