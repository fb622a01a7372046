-- People who may be one. compared: whether somebody was looked for among those born on her day since her identity last changed.
alter table participant add column compared boolean not null default false;
alter table participant add column merged_into uuid;
create index participant_uncompared_idx on participant (recorded_at desc) where not compared;
create index registration_follows_idx on registration (follows) where follows is not null;

-- A pair, the smaller id first. reasons: what they have in common. Spread by its own id: it is of two people.
create table duplicate (
    id       uuid         not null,
    one      uuid         not null,
    other    uuid         not null,
    reasons  text[]       not null,
    state    varchar(12)  not null,
    survivor uuid,
    found_at timestamptz  not null default clock_timestamp(),
    found_by varchar(255),
    version  integer      not null default 0,
    constraint duplicate_pkey primary key (id),
    constraint duplicate_pair_key unique (one, other),
    constraint duplicate_order_check check (one < other),
    constraint duplicate_state_check check (state in ('OPEN', 'KEPT_APART', 'MERGED')),
    constraint duplicate_survivor_check check ((state = 'MERGED') = (survivor is not null) and survivor in (one, other))
);
create index duplicate_state_idx on duplicate (state, id);
create index duplicate_other_idx on duplicate (other);

-- Every decision about a pair, append-only.
create table duplicate_decision (
    duplicate_id uuid         not null,
    seq          integer      not null,
    decision     varchar(12)  not null,
    survivor     uuid,
    reason       varchar(300) not null,
    decided_at   timestamptz  not null default clock_timestamp(),
    decided_by   varchar(255) not null,
    constraint duplicate_decision_pkey primary key (duplicate_id, seq),
    constraint duplicate_decision_duplicate_fkey foreign key (duplicate_id) references duplicate (id)
);
grant select, insert, update on duplicate to ${app};
grant select, insert on duplicate_decision to ${app};
