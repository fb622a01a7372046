-- worker_id: whose dues cover her, by all that is known; cover_known: whether that was found out. Who was covered before is found out
-- while the register runs.
alter table participant add column worker_id uuid;
alter table participant add column cover_known boolean not null default false;
create index participant_worker_idx on participant (worker_id) where worker_id is not null;

-- Workers who work no more, or are no more, while they cover somebody who is active; since when.
create table lost_cover (
    worker_id uuid not null,
    since     date not null,
    constraint lost_cover_pkey primary key (worker_id)
);
create index lost_cover_since_idx on lost_cover (since, worker_id);
grant select, insert, update, delete on lost_cover to ${app};
