-- Whether a load is undone follows from its undos and theirs; so loads are only ever added.
alter table reference_load drop column undone_by;
create index reference_load_undoes_idx on reference_load (undoes) where undoes is not null;
