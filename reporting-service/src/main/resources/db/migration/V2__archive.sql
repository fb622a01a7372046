-- A draft as it was read from the peers, kept until it is issued or too old; what is issued is what was read.
create table draft (
    id uuid primary key,
    made_at timestamptz not null,
    made_by text not null,
    scope text not null,
    as_of date not null,
    said bytea not null, -- SHA-256 of both briefings: a later release that would say something else cannot issue it
    material bytea not null
);
create index draft_made_at on draft (made_at);
grant select, insert, delete on draft to ${app};

-- What was issued and what was withdrawn, in one chain: each entry's content names the seal of the entry before.
create table archive_entry (
    number bigint primary key check (number > 0),
    kind text not null check (kind in ('ISSUED', 'WITHDRAWN')),
    recorded_at timestamptz not null,
    recorded_by text not null,
    content bytea not null,
    hash bytea not null check (octet_length(hash) = 32),
    previous bytea unique,
    seal bytea not null unique check (octet_length(seal) = 32),
    check ((number = 1) = (previous is null)),
    foreign key (previous) references archive_entry (seal)
);

create table issue (
    number bigint primary key references archive_entry,
    code text not null unique,
    scope text not null,
    scope_name text not null,
    as_of date not null,
    title_id text not null,
    title_en text not null,
    registered bigint not null,
    cakupan numeric,
    draft uuid not null unique,
    request_hash bytea not null,
    replaces bigint unique references issue
);
create index issue_of_scope on issue (scope, number);

create table issue_file (
    issue bigint not null references issue,
    name text not null,
    media_type text not null,
    content bytea not null,
    hash bytea not null check (octet_length(hash) = 32),
    primary key (issue, name)
);

create table withdrawal (
    issue bigint primary key references issue,
    entry bigint not null unique references archive_entry,
    reason text not null
);

-- Append only: the application can neither change nor delete what was issued.
grant select, insert on archive_entry, issue, issue_file, withdrawal to ${app};
