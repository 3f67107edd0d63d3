-- Mediations, files of the legal service, reports to the inspection and questions: matters, beside complaints.

create sequence matter_seq increment by 50;
create sequence matter_event_seq increment by 50;
create sequence matter_deadline_seq increment by 50;
create sequence matter_message_seq increment by 50;
create sequence matter_task_seq increment by 50;

-- Matters and complaints share case_serial_seq: a number stands for one of them.
create table matter (
    id                   bigint primary key,
    version              integer      not null,
    kind                 varchar(20)  not null,
    number               varchar(11)  not null,
    state                varchar(30)  not null,
    turn                 varchar(10)  not null,
    case_id              bigint,
    company_id           bigint,
    title                varchar(150) not null,
    narrative            text         not null,
    language             varchar(2)   not null,
    channel              varchar(12)  not null,
    taken_down_by        varchar(100),
    person_name          varchar(150),
    person_email         varchar(254),
    person_phone         varchar(40),
    person_postal_code   varchar(12),
    person_town          varchar(100),
    filed_at             timestamptz  not null,
    mailbox_confirmed_at timestamptz,
    closed_at            timestamptz,
    updated_at           timestamptz  not null,
    read_by_person_at    timestamptz,
    person_mail_fails    boolean      not null,
    constraint matter_number_unique unique (number),
    constraint matter_case_fk foreign key (case_id) references complaint_case (id),
    constraint matter_company_fk foreign key (company_id) references company (id)
);
create index matter_case_idx on matter (case_id);
create index matter_company_idx on matter (company_id);
create index matter_person_idx on matter (lower(person_email), filed_at);
create index matter_open_idx on matter (kind, state) where closed_at is null;

create table matter_event (
    id        bigint primary key,
    matter_id bigint       not null,
    at        timestamptz  not null,
    kind      varchar(40)  not null,
    actor     varchar(100) not null,
    internal  boolean      not null,
    facts     text         not null,
    constraint matter_event_matter_fk foreign key (matter_id) references matter (id)
);
create index matter_event_matter_idx on matter_event (matter_id);

create table matter_deadline (
    id          bigint primary key,
    matter_id   bigint        not null,
    kind        varchar(30)   not null,
    due         timestamptz   not null,
    calculation varchar(2000) not null,
    set_at      timestamptz   not null,
    ended_at    timestamptz,
    met         boolean,
    constraint matter_deadline_matter_fk foreign key (matter_id) references matter (id)
);
create index matter_deadline_matter_idx on matter_deadline (matter_id);

create table matter_message (
    id          bigint primary key,
    matter_id   bigint       not null,
    author      varchar(10)  not null,
    account     varchar(100),
    readers     varchar(60)  not null,
    channel     varchar(12)  not null,
    written_at  timestamptz  not null,
    text        text         not null,
    full_text   text,
    raw_mail_id bigint,
    constraint matter_message_matter_fk foreign key (matter_id) references matter (id),
    constraint matter_message_raw_mail_fk foreign key (raw_mail_id) references raw_mail (id),
    constraint matter_message_once_per_mail unique (matter_id, raw_mail_id)
);
create index matter_message_matter_idx on matter_message (matter_id);
create index matter_message_raw_mail_idx on matter_message (raw_mail_id);

-- User tasks of the processes of matters, as the desks of the roles list them.
create table matter_task (
    id             bigint primary key,
    version        integer     not null,
    engine_task_id varchar(64) not null,
    matter_id      bigint      not null,
    kind           varchar(40) not null,
    role           varchar(12) not null,
    opened_at      timestamptz not null,
    due            timestamptz not null,
    assignee       varchar(100),
    closed_at      timestamptz,
    closed_by      varchar(100),
    verdict        varchar(40),
    constraint matter_task_engine_task_unique unique (engine_task_id),
    constraint matter_task_matter_fk foreign key (matter_id) references matter (id)
);
create index matter_task_matter_idx on matter_task (matter_id);
create index matter_task_open_idx on matter_task (role, due) where closed_at is null;

alter table attachment add column matter_id bigint;
alter table attachment add column matter_message_id bigint;
alter table attachment add constraint attachment_matter_fk foreign key (matter_id) references matter (id);
alter table attachment add constraint attachment_matter_message_fk foreign key (matter_message_id) references matter_message (id);
create index attachment_matter_idx on attachment (matter_id);
create index attachment_matter_message_idx on attachment (matter_message_id);

alter table letter add column matter_id bigint;
alter table letter add constraint letter_matter_fk foreign key (matter_id) references matter (id);
create index letter_matter_idx on letter (matter_id);

alter table decision_record add column matter_id bigint;
alter table decision_record add constraint decision_record_matter_fk foreign key (matter_id) references matter (id);
create index decision_record_matter_idx on decision_record (matter_id);

-- A complaint may be told at a counter or on the telephone.
alter table complaint_case add column channel varchar(12) not null default 'WEB';
alter table complaint_case alter column channel drop default;
alter table complaint_case add column taken_down_by varchar(100);
