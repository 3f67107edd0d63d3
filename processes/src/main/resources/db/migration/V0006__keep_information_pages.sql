-- Information pages in four languages. The guide itself is kept as versions of the document 'guide' in rule_version.

create table info_page (
    id         bigint generated always as identity,
    version    integer       not null,
    page_key   varchar(60)   not null,
    language   varchar(2)    not null,
    number     integer       not null,
    title      varchar(200)  not null,
    summary    varchar(2000) not null,
    markdown   text          not null,
    changed_by varchar(80)   not null,
    changed_at timestamptz   not null,
    constraint info_page_pk primary key (id),
    constraint info_page_key_unique unique (page_key, language)
);

-- A version never changes and is never deleted; info_page.number says which one is read.
create table info_page_version (
    page_key     varchar(60) not null,
    language     varchar(2)  not null,
    number       integer     not null,
    markdown     text        not null,
    content_hash varchar(64) not null,
    origin       varchar(10) not null,
    made_by      varchar(80) not null,
    made_at      timestamptz not null,
    constraint info_page_version_pk primary key (page_key, language, number)
);

create trigger info_page_version_never_changes before update or delete on info_page_version
    for each row execute function refuse_change();

create table info_page_draft (
    page_key varchar(60) not null,
    language varchar(2)  not null,
    revision integer     not null,
    markdown text        not null,
    author   varchar(80) not null,
    saved_at timestamptz not null,
    constraint info_page_draft_pk primary key (page_key, language)
);
