-- A pack: the briefing of every area in a scope, made in the background by whichever process has time.
create table pack (
    id uuid constraint pack_pkey primary key,
    made_at timestamptz not null default now(),
    made_by text not null,
    begun_at timestamptz not null default now(), -- later than made_at where it was tried again
    scope text not null,
    scope_name text not null,
    areas_of text not null constraint pack_areas_of check (areas_of in ('CHILDREN', 'REGENCIES')),
    as_of date not null,
    population text,
    lang text not null,
    format text not null,
    whole boolean not null, -- whether all areas of the scope are known, which of an office they may not be
    unanswered_since timestamptz, -- since when no peer answers about any of its areas; null where nobody was asked in vain since the last answer
    finished_at timestamptz
);
create index pack_made_at on pack (made_at);

-- An area of a pack. Whoever makes it holds a lease; what is not made when the lease ends is taken by another one.
create table pack_area (
    pack uuid not null constraint pack_area_pack references pack on delete cascade,
    number integer not null,
    code text not null,
    name text not null,
    state text not null default 'WAITING' constraint pack_area_state check (state in ('WAITING', 'MADE', 'FAILED')),
    reason text, -- why it is not made, or still waits
    taken integer not null default 0, -- how often it was taken since somebody said what became of it
    lease uuid,
    leased_until timestamptz,
    not_before timestamptz not null default now(),
    file text,
    content bytea,
    bytes bigint,
    hash bytea,
    known_at timestamptz,
    feed_position bigint,
    data_revision bigint,
    stale boolean,
    constraint pack_area_pkey primary key (pack, number),
    constraint pack_area_made check ((state = 'MADE') = (content is not null)),
    constraint pack_area_failed check (state <> 'FAILED' or reason is not null)
);
create index pack_area_waiting on pack_area (pack, number) where state = 'WAITING';
-- Files are compressed as they are.
alter table pack_area alter column content set storage external;

grant select, insert, update, delete on pack, pack_area to ${app};
