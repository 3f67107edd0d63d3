-- What a person with several files wants to know of their mailbox: one link to all of them, and how they want their mail.

create table mailbox (
    id           uuid         not null,
    email        varchar(254) not null,
    language     varchar(2),
    weekly       boolean      not null,
    link_sent_at timestamptz,
    constraint mailbox_pk primary key (id)
);
create unique index mailbox_email_unique on mailbox (lower(email));

-- When the consumer last looked at the case; null for never.
alter table complaint_case add column read_by_consumer_at timestamptz;

-- What runs once at a time over all nodes, and when it is due next.
create table planned_run (
    name     varchar(40) not null,
    next_due timestamptz not null,
    constraint planned_run_pk primary key (name)
);

-- A letter that waits for its recipient's weekly digest, and the digest that listed it.
alter table letter add column kept_for uuid;
alter table letter add constraint letter_kept_for_fk foreign key (kept_for) references mailbox (id);
alter table letter add column digest_id bigint;
alter table letter add constraint letter_digest_fk foreign key (digest_id) references letter (id);
create index letter_kept_for_idx on letter (kept_for) where kept_for is not null and digest_id is null;
create index letter_digest_idx on letter (digest_id) where digest_id is not null;

-- The address by which a mail program ends what a letter is part of (RFC 8058); null for letters that answer something.
alter table letter add column unsubscribe varchar(1000);
