-- Marks of what waits to be published, written in the same transaction as the entry itself.
create table feed_pending (
    seq          bigint not null generated always as identity,
    movement_id  bigint,
    statement_id uuid,
    constraint feed_pending_pkey primary key (seq),
    constraint feed_pending_movement_fkey foreign key (movement_id) references membership_movement (id),
    constraint feed_pending_statement_fkey foreign key (statement_id) references membership_statement (id),
    constraint feed_pending_kind_check check ((movement_id is null) <> (statement_id is null))
);

-- What was published: dense positions, known_at that never decreases, a running hash over everything before.
create table movement_feed (
    position     bigint      not null,
    known_at     timestamptz not null,
    chain        bytea       not null,
    movement_id  bigint,
    statement_id uuid,
    constraint movement_feed_pkey primary key (position),
    constraint movement_feed_movement_fkey foreign key (movement_id) references membership_movement (id),
    constraint movement_feed_statement_fkey foreign key (statement_id) references membership_statement (id),
    constraint movement_feed_kind_check check ((movement_id is null) <> (statement_id is null))
);

create table feed_head (
    feed_id  uuid        not null,
    position bigint      not null,
    known_at timestamptz,
    chain    bytea       not null,
    through  timestamptz not null,
    constraint feed_head_pkey primary key (feed_id)
);
create unique index feed_head_single_key on feed_head ((true));
insert into feed_head (feed_id, position, chain, through)
values (gen_random_uuid(), 0, decode(repeat('00', 16), 'hex'), clock_timestamp());

grant select, insert, delete on feed_pending to ${app};
grant select, insert on movement_feed to ${app};
grant select, update on feed_head to ${app};
