-- Questions, and what an agent takes down for somebody: codes to take it over at home, letters on paper.

create table question (
    id              bigint primary key,
    theme           varchar(20) not null,
    submission      uuid,
    raw_mail_id     bigint,
    became_number   varchar(11),
    answered_at     timestamptz,
    receipt_sent_at timestamptz,
    constraint question_matter_fk foreign key (id) references matter (id),
    constraint question_raw_mail_fk foreign key (raw_mail_id) references raw_mail (id),
    constraint question_submission_unique unique (submission),
    constraint question_raw_mail_unique unique (raw_mail_id)
);

-- The code is never stored, only its keyed digest.
create sequence take_over_seq increment by 50;
create table take_over (
    id          bigint primary key,
    version     integer      not null,
    number      varchar(11)  not null,
    code_digest varchar(64)  not null,
    salt        varchar(32)  not null,
    issued_at   timestamptz  not null,
    issued_by   varchar(100) not null,
    expires_at  timestamptz  not null,
    tries       integer      not null,
    used_at     timestamptz,
    constraint take_over_number_unique unique (number)
);

-- Where letters go on paper: people without a mailbox. A number stands for a complaint or a matter.
create table postal_address (
    number      varchar(11) primary key,
    street      varchar(150) not null,
    postal_code varchar(12)  not null,
    town        varchar(100) not null
);
alter table letter add column printed_by varchar(100);
create index letter_to_print_idx on letter (created_at) where status = 'TO_PRINT';

-- Somebody at a counter may have no mailbox.
alter table complaint_case alter column consumer_email drop not null;
