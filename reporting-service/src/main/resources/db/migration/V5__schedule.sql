-- What goes out to people and machines: one message, its files, and what became of it for each recipient.
create table message (
    id uuid primary key,
    made_at timestamptz not null,
    subject text not null,
    body text not null,
    data text not null -- JSON, what a webhook is sent
);
create index message_made_at on message (made_at);

create table message_file (
    message uuid not null references message,
    name text not null,
    media_type text not null,
    content bytea not null,
    primary key (message, name)
);

create table delivery (
    id uuid primary key, -- never changes, so that a receiver knows a double
    message uuid not null references message,
    place int not null,
    way text not null check (way in ('MAIL', 'WEBHOOK')),
    address text not null,
    secret text, -- name of the secret in the configuration, not the secret
    state text not null check (state in ('WAITING', 'SENT', 'FAILED', 'CANCELLED')),
    attempts int not null default 0,
    next_at timestamptz not null, -- when it is tried; while it is being tried, when somebody else may
    reason text,
    sent_at timestamptz
);
create index delivery_of_message on delivery (message);
create index delivery_due on delivery (next_at) where state = 'WAITING';
grant select, insert, delete on message_file to ${app};
grant select, insert on message to ${app};
grant select, insert, update on delivery to ${app};

create table schedule (
    number bigint generated always as identity primary key,
    version int not null default 1,
    name text not null,
    scope text not null,
    lang text not null check (lang in ('id', 'en')),
    kind text not null check (kind in ('MONTHLY', 'CRON', 'ON_ISSUE')),
    day int check (day between 1 and 28),
    hour int check (hour between 0 and 23),
    cron text,
    as_of text check (as_of in ('FIRST_OF_MONTH', 'LAST_OF_PREVIOUS_MONTH', 'RUN_DAY')),
    formats text[] not null,
    recipients jsonb not null,
    active boolean not null,
    made_at timestamptz not null,
    made_by text not null,
    next_at timestamptz, -- the next planned time; null where there is none
    followed bigint not null, -- number of the last archive entry that was looked at
    deleted_at timestamptz
);
create index schedule_due on schedule (next_at) where active and deleted_at is null;
grant select, insert, update on schedule to ${app};

create table schedule_run (
    number bigint generated always as identity primary key,
    schedule bigint not null references schedule,
    cause text not null check (cause in ('TIME', 'HAND', 'ISSUED', 'WITHDRAWN')),
    planned_at timestamptz not null,
    missed int not null default 0, -- how many earlier times passed while nothing ran
    as_of date not null,
    entry bigint references archive_entry,
    made_by text, -- who asked for it by hand
    state text not null check (state in ('PENDING', 'MADE', 'FAILED', 'CANCELLED')),
    attempts int not null default 0,
    next_at timestamptz not null, -- when it is tried; while it is being tried, when somebody else may
    reason text,
    draft uuid,
    blocking int,
    warnings int,
    message uuid references message,
    ended_at timestamptz,
    unique (schedule, entry)
);
create index run_of_schedule on schedule_run (schedule, number);
create index run_due on schedule_run (next_at) where state = 'PENDING';
grant select, insert, update on schedule_run to ${app};

create table alert_rule (
    number bigint generated always as identity primary key,
    name text not null,
    kind text not null check (kind in ('PREDICATE', 'SILENT', 'DRIFT')),
    scope text not null,
    days int check ((kind = 'SILENT') = (days is not null)),
    lang text not null check (lang in ('id', 'en')),
    recipients jsonb not null,
    made_at timestamptz not null,
    made_by text not null,
    next_at timestamptz not null, -- when it is checked; while it is being checked, when somebody else may
    checked_at timestamptz,
    failing text,
    deleted_at timestamptz
);
create index alert_rule_due on alert_rule (next_at) where deleted_at is null;

create table alert (
    number bigint generated always as identity primary key,
    rule bigint not null references alert_rule,
    subject text not null,
    text_id text not null,
    text_en text not null,
    since timestamptz not null,
    over_at timestamptz,
    opened uuid not null references message,
    closed uuid references message
);
create unique index alert_open on alert (rule, subject) where over_at is null;
grant select, insert, update on alert_rule, alert to ${app};
