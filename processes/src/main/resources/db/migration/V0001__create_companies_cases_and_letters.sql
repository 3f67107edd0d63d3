-- Companies, cases, letters, mail as received, publications, tasks and decisions.

create sequence company_number_seq;
create sequence case_serial_seq;

-- Ids are taken fifty at a time, so that inserts of one transaction go out in batches.
create sequence company_seq increment by 50;
create sequence complaint_case_seq increment by 50;
create sequence case_deadline_seq increment by 50;
create sequence case_event_seq increment by 50;
create sequence raw_mail_seq increment by 50;
create sequence mail_delivery_seq increment by 50;
create sequence case_message_seq increment by 50;
create sequence attachment_seq increment by 50;
create sequence letter_seq increment by 50;
create sequence publication_seq increment by 50;
create sequence published_message_seq increment by 50;
create sequence staff_task_seq increment by 50;
create sequence decision_record_seq increment by 50;

create table company (
    id                 bigint primary key,
    version            integer      not null,
    number             integer      not null,
    name               varchar(200) not null,
    enterprise_number  varchar(10),
    sector             varchar(30)  not null,
    language           varchar(2)   not null,
    complaint_email    varchar(254) not null,
    website            varchar(300),
    verified_at        timestamptz,
    unreachable_since  timestamptz,
    created_at         timestamptz  not null,
    constraint company_number_unique unique (number),
    constraint company_enterprise_number_unique unique (enterprise_number)
);

create table company_alias (
    company_id bigint       not null,
    alias      varchar(200) not null,
    constraint company_alias_pk primary key (company_id, alias),
    constraint company_alias_company_fk foreign key (company_id) references company (id)
);

create table complaint_case (
    id                   bigint primary key,
    version              integer       not null,
    number               varchar(11)   not null,
    submission           uuid          not null,
    fingerprint          varchar(64)   not null,
    status               varchar(30)   not null,
    outcome              varchar(30),
    company_id           bigint        not null,
    sector               varchar(30)   not null,
    subject              varchar(40)   not null,
    title                varchar(150)  not null,
    narrative            text          not null,
    happened_on          date,
    amount_at_stake      numeric(12, 2),
    other_claim          varchar(300),
    claim_amount         numeric(12, 2),
    language             varchar(2)    not null,
    publicity            varchar(10)   not null,
    already_contacted_on date,
    customer_reference   varchar(100),
    consumer_name        varchar(150)  not null,
    consumer_email       varchar(254)  not null,
    consumer_phone       varchar(40),
    consumer_postal_code varchar(12),
    consumer_town        varchar(100),
    filed_at             timestamptz   not null,
    mailbox_confirmed_at timestamptz,
    accepted_at          timestamptz,
    sent_at              timestamptz,
    answered_at          timestamptz,
    closed_at            timestamptz,
    updated_at           timestamptz   not null,
    stars                integer,
    closing_comment      text,
    comment_cleared      boolean       not null,
    consumer_mail_fails  boolean       not null,
    constraint complaint_case_number_unique unique (number),
    constraint complaint_case_submission_unique unique (submission),
    constraint complaint_case_fingerprint_unique unique (fingerprint),
    constraint complaint_case_company_fk foreign key (company_id) references company (id),
    constraint complaint_case_stars_range check (stars between 1 and 5)
);
create index complaint_case_company_idx on complaint_case (company_id, filed_at);

create index complaint_case_consumer_idx on complaint_case (lower(consumer_email), filed_at);

create table case_remedy (
    case_id bigint      not null,
    remedy  varchar(30) not null,
    constraint case_remedy_pk primary key (case_id, remedy),
    constraint case_remedy_case_fk foreign key (case_id) references complaint_case (id)
);

create table case_deadline (
    id          bigint primary key,
    case_id     bigint        not null,
    kind        varchar(30)   not null,
    due         timestamptz   not null,
    calculation varchar(2000) not null,
    set_at      timestamptz   not null,
    ended_at    timestamptz,
    met         boolean,
    constraint case_deadline_case_fk foreign key (case_id) references complaint_case (id)
);
create index case_deadline_case_idx on case_deadline (case_id);

create table case_event (
    id      bigint primary key,
    case_id bigint       not null,
    at      timestamptz  not null,
    kind    varchar(40)  not null,
    actor   varchar(100) not null,
    facts   text         not null,
    constraint case_event_case_fk foreign key (case_id) references complaint_case (id)
);
create index case_event_case_idx on case_event (case_id);

-- A mail as it came. The same mail by two ways, or fetched twice, is one row here and two deliveries.
create table raw_mail (
    id              bigint primary key,
    version         integer       not null,
    received_at     timestamptz   not null,
    dedup_key       varchar(64)   not null,
    digest          varchar(64)   not null,
    raw             bytea         not null,
    status          varchar(12)   not null,
    mail_kind       varchar(20),
    reason          varchar(40),
    evidence        text          not null,
    candidates      varchar(500)  not null,
    message_id      varchar(998),
    sender          varchar(320)  not null,
    subject         varchar(998)  not null,
    parser_version  varchar(20),
    attempts        integer       not null,
    next_attempt_at timestamptz,
    last_error      varchar(500),
    settled_at      timestamptz,
    settled_by      varchar(100),
    settled_why     varchar(500),
    constraint raw_mail_dedup_unique unique (dedup_key)
);
create index raw_mail_open_idx on raw_mail (status, received_at) where status in ('STORED', 'QUARANTINED');

create table mail_delivery (
    id           bigint primary key,
    raw_mail_id  bigint       not null,
    source       varchar(300) not null,
    recipients   text         not null,
    delivered_at timestamptz  not null,
    constraint mail_delivery_source_unique unique (source),
    constraint mail_delivery_raw_mail_fk foreign key (raw_mail_id) references raw_mail (id)
);
create index mail_delivery_raw_mail_idx on mail_delivery (raw_mail_id);

create table case_message (
    id          bigint primary key,
    case_id     bigint      not null,
    author      varchar(10) not null,
    channel     varchar(10) not null,
    state       varchar(10) not null,
    written_at  timestamptz not null,
    text        text        not null,
    full_text   text,
    late        boolean     not null,
    cleared     boolean     not null,
    raw_mail_id bigint,
    constraint case_message_case_fk foreign key (case_id) references complaint_case (id),
    constraint case_message_raw_mail_fk foreign key (raw_mail_id) references raw_mail (id),
    constraint case_message_once_per_mail unique (case_id, raw_mail_id)
);
create index case_message_case_idx on case_message (case_id);
create index case_message_raw_mail_idx on case_message (raw_mail_id);

create table filing_draft (
    id         uuid        primary key,
    version    integer     not null,
    content    text        not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    filed_as   varchar(11)
);

create table attachment (
    id         bigint primary key,
    case_id    bigint,
    draft_id   uuid,
    message_id bigint,
    file_name  varchar(200) not null,
    media_type varchar(100) not null,
    size       bigint       not null,
    digest     varchar(64)  not null,
    added_at   timestamptz  not null,
    constraint attachment_case_fk foreign key (case_id) references complaint_case (id),
    constraint attachment_draft_fk foreign key (draft_id) references filing_draft (id),
    constraint attachment_message_fk foreign key (message_id) references case_message (id)
);
create index attachment_case_idx on attachment (case_id);
create index attachment_draft_idx on attachment (draft_id);
create index attachment_message_idx on attachment (message_id);

create table letter (
    id              bigint        primary key,
    case_id         bigint,
    case_number     varchar(11),
    kind            varchar(40)   not null,
    party           varchar(10)   not null,
    recipient       varchar(254)  not null,
    recipient_name  varchar(200)  not null,
    language        varchar(2)    not null,
    subject         varchar(300)  not null,
    text_body       text          not null,
    html_body       text          not null,
    message_id      varchar(200)  not null,
    in_reply_to     varchar(998),
    reference_ids   text          not null,
    sender          varchar(254)  not null,
    reply_address   varchar(254),
    automatic       boolean       not null,
    status          varchar(12)   not null,
    attempts        integer       not null,
    next_attempt_at timestamptz,
    created_at      timestamptz   not null,
    sent_at         timestamptz,
    last_error      varchar(500),
    constraint letter_message_id_unique unique (message_id),
    constraint letter_case_fk foreign key (case_id) references complaint_case (id)
);
create index letter_case_idx on letter (case_id);
create index letter_queue_idx on letter (next_attempt_at) where status = 'QUEUED';

create table letter_attachment (
    letter_id     bigint not null,
    attachment_id bigint not null,
    constraint letter_attachment_pk primary key (letter_id, attachment_id),
    constraint letter_attachment_letter_fk foreign key (letter_id) references letter (id),
    constraint letter_attachment_attachment_fk foreign key (attachment_id) references attachment (id)
);
create index letter_attachment_attachment_idx on letter_attachment (attachment_id);

create table publication (
    id             bigint primary key,
    version        integer      not null,
    case_id        bigint       not null,
    number         varchar(11)  not null,
    company_id     bigint       not null,
    company_name   varchar(200) not null,
    sector         varchar(30)  not null,
    subject        varchar(40)  not null,
    language       varchar(2)   not null,
    status         varchar(30)  not null,
    outcome        varchar(30),
    remedies       varchar(300) not null,
    claim_amount   numeric(12, 2),
    title          varchar(400) not null,
    text           text         not null,
    conversation   text         not null,
    stars          integer,
    comment        text,
    filed_on       date         not null,
    sent_on        date,
    reply_due      timestamptz,
    answered_on    date,
    closed_on      date,
    published_at   timestamptz  not null,
    constraint publication_case_unique unique (case_id),
    constraint publication_number_unique unique (number),
    constraint publication_case_fk foreign key (case_id) references complaint_case (id),
    constraint publication_company_fk foreign key (company_id) references company (id)
);
create index publication_company_idx on publication (company_id);

create table published_message (
    id             bigint primary key,
    publication_id bigint      not null,
    author         varchar(10) not null,
    written_at     timestamptz not null,
    late           boolean     not null,
    text           text        not null,
    constraint published_message_publication_fk foreign key (publication_id) references publication (id)
);
create index published_message_publication_idx on published_message (publication_id);

create table staff_task (
    id             bigint primary key,
    version        integer      not null,
    engine_task_id varchar(64)  not null,
    case_id        bigint       not null,
    kind           varchar(40)  not null,
    message_id     bigint,
    opened_at      timestamptz  not null,
    due            timestamptz  not null,
    assignee       varchar(100),
    closed_at      timestamptz,
    closed_by      varchar(100),
    verdict        varchar(40),
    constraint staff_task_engine_task_unique unique (engine_task_id),
    constraint staff_task_case_fk foreign key (case_id) references complaint_case (id),
    constraint staff_task_message_fk foreign key (message_id) references case_message (id)
);
create index staff_task_case_idx on staff_task (case_id);
create index staff_task_message_idx on staff_task (message_id);
create index staff_task_open_idx on staff_task (kind, due) where closed_at is null;

create table decision_record (
    id             bigint primary key,
    case_id        bigint      not null,
    table_key      varchar(60) not null,
    table_version  varchar(20) not null,
    content_hash   varchar(64) not null,
    inputs         text        not null,
    matched_rules  text        not null,
    chosen_rules   text        not null,
    outputs        text        not null,
    decided_at     timestamptz not null,
    activity       varchar(60) not null,
    constraint decision_record_case_fk foreign key (case_id) references complaint_case (id)
);
create index decision_record_case_idx on decision_record (case_id);
