-- Each row says up to which position the feed goes with what its page brings of that instant, so that no mark is written beside.
-- A generation that is being removed may have lost its marks already.
delete from cube_cell where generation in (select generation from feed_generation where retired);
delete from cube_statement where generation in (select generation from feed_generation where retired);
alter table cube_cell add column position bigint;
alter table cube_statement add column position bigint;
update cube_cell c set position = m.position from feed_mark m where m.generation = c.generation and m.known_at = c.known_at;
update cube_statement s set position = m.position from feed_mark m
where m.generation = s.generation and m.known_at = s.known_at;
alter table cube_cell alter column position set not null;
alter table cube_statement alter column position set not null;
drop table feed_mark;

drop index cube_cell_known_ix;
create index cube_cell_known_ix on cube_cell (generation, known_at, position);
drop index cube_statement_known_ix;
create index cube_statement_known_ix on cube_statement (generation, known_at, position);
-- Without known_at the rows of an area share their key, which makes the index a tenth as large.
drop index cube_cell_region_ix;
create index cube_cell_region_ix on cube_cell (generation, region_code);
