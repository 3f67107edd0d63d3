-- Reports of unfair practices to the inspection, clusters of similar ones, warnings, and mailboxes that are shut out.

create sequence report_cluster_seq increment by 50;
create sequence public_warning_seq increment by 50;
create sequence shut_out_seq increment by 50;
create sequence report_look_seq increment by 50;

create table report_cluster (
    id          bigint primary key,
    opened_at   timestamptz not null,
    merged_into bigint,
    constraint report_cluster_merged_fk foreign key (merged_into) references report_cluster (id)
);
create index report_cluster_merged_idx on report_cluster (merged_into);

create table inspection_report (
    id            bigint primary key,
    submission    uuid        not null,
    scenario      varchar(30) not null,
    answers       text        not null,
    suspect_name  varchar(150),
    website       varchar(300),
    website_key   varchar(400),
    phone         varchar(40),
    phone_key     varchar(40),
    sender        varchar(254),
    sender_key    varchar(254),
    sector        varchar(20),
    trader_area   varchar(12),
    wants_closing boolean     not null,
    may_be_named  boolean     not null,
    desk          varchar(30) not null,
    priority      varchar(10) not null,
    proposal      varchar(10) not null,
    cluster_id    bigint,
    decision_note text,
    decided_by    varchar(100),
    decided_at    timestamptz,
    passed_on_to  varchar(150),
    constraint inspection_report_matter_fk foreign key (id) references matter (id),
    constraint inspection_report_cluster_fk foreign key (cluster_id) references report_cluster (id),
    constraint inspection_report_once unique (submission)
);
create index inspection_report_cluster_idx on inspection_report (cluster_id);
create index inspection_report_website_idx on inspection_report (website_key);
create index inspection_report_phone_idx on inspection_report (phone_key);
create index inspection_report_sender_idx on inspection_report (sender_key);

-- Parts of the signature of a report's text: similar texts have at least one in common.
create table report_text_band (
    report_id bigint   not null,
    band      smallint not null,
    hash      bigint   not null,
    constraint report_text_band_pk primary key (report_id, band),
    constraint report_text_band_report_fk foreign key (report_id) references inspection_report (id)
);
create index report_text_band_hash_idx on report_text_band (band, hash);

-- Who looked at a report, and when.
create table report_look (
    id        bigint primary key,
    report_id bigint       not null,
    account   varchar(100) not null,
    at        timestamptz  not null,
    constraint report_look_report_fk foreign key (report_id) references inspection_report (id)
);
create index report_look_report_idx on report_look (report_id, at);

create table public_warning (
    id           bigint primary key,
    version      integer      not null,
    kind         varchar(10)  not null,
    target       varchar(300) not null,
    language     varchar(2)   not null,
    text         text         not null,
    cluster_id   bigint,
    written_at   timestamptz  not null,
    written_by   varchar(100) not null,
    published_at timestamptz,
    published_by varchar(100),
    withdrawn_at timestamptz,
    withdrawn_by varchar(100),
    constraint public_warning_cluster_fk foreign key (cluster_id) references report_cluster (id)
);
create index public_warning_cluster_idx on public_warning (cluster_id);
create index public_warning_public_idx on public_warning (published_at) where withdrawn_at is null;

create table shut_out (
    id        bigint primary key,
    version   integer      not null,
    email     varchar(254) not null,
    reason    varchar(20)  not null,
    note      text,
    since     timestamptz  not null,
    until     timestamptz  not null,
    imposed_by varchar(100) not null,
    lifted_at timestamptz,
    lifted_by varchar(100)
);
create index shut_out_email_idx on shut_out (lower(email), until);

-- What somebody has typed of a report that was not sent yet; emptied when it is.
create table report_draft (
    id         uuid primary key,
    version    integer     not null,
    content    text        not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    filed_as   varchar(11)
);
create index report_draft_updated_idx on report_draft (updated_at);

alter table attachment add column report_draft_id uuid;
alter table attachment add constraint attachment_report_draft_fk foreign key (report_draft_id) references report_draft (id);
create index attachment_report_draft_idx on attachment (report_draft_id);
