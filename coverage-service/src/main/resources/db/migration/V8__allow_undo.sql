alter table data_revision
    add column undoes bigint,
    add constraint data_revision_undoes_fk foreign key (undoes) references data_revision (revision),
    add constraint data_revision_undoes_ck check (undoes < revision);
create index data_revision_undoes_ix on data_revision (undoes) where undoes is not null;

-- Of a row that an undo put back, the revision that first said it; null where that is since_revision.
alter table population add column origin_revision bigint;
alter table edition add column origin_revision bigint;
alter table target add column origin_revision bigint;
