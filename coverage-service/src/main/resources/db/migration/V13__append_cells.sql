-- Cells are appended and never changed: a page of the feed is applied once, so that nothing has to be looked for. What became
-- known since an instant is read by known_at, the cells of some areas by region_code.
alter table cube_cell drop constraint cube_cell_pk;
create index cube_cell_known_ix on cube_cell (generation, known_at);
create index cube_cell_region_ix on cube_cell (generation, region_code, known_at);
revoke update on cube_cell from ${app};
