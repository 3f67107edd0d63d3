-- Decision tables that managers own: versions, releases, drafts with all they were, replays, overrides.

-- A version never changes and is never deleted.
create table rule_version (
    id           bigint generated always as identity,
    table_key    varchar(60)  not null,
    number       integer      not null,
    xml          bytea        not null,
    examples     text         not null,
    content_hash varchar(64)  not null,
    origin       varchar(10)  not null,
    made_by      varchar(80)  not null,
    made_at      timestamptz  not null,
    constraint rule_version_pk primary key (id),
    constraint rule_version_number_unique unique (table_key, number)
);

create function refuse_change() returns trigger language plpgsql as
$$ begin raise exception 'rows of % never change', tg_table_name; end $$;

create trigger rule_version_never_changes before update or delete on rule_version
    for each row execute function refuse_change();

-- A draft and what becomes of it; one row for its whole life.
create table rule_change (
    id               bigint generated always as identity,
    table_key        varchar(60)   not null,
    base_version     integer       not null,
    state            varchar(20)   not null,
    revision         integer       not null,
    opened_by        varchar(80)   not null,
    opened_at        timestamptz   not null,
    reason           varchar(2000),
    effective_from   timestamptz,
    watch_days       integer,
    submitted_by     varchar(80),
    submitted_at     timestamptz,
    approved_by      varchar(80),
    approved_at      timestamptz,
    sent_back_by     varchar(80),
    sent_back_reason varchar(2000),
    released_version integer,
    former_version   integer,
    released_at      timestamptz,
    watch_until      timestamptz,
    ended_by         varchar(80),
    ended_at         timestamptz,
    constraint rule_change_pk primary key (id),
    constraint rule_change_base_fk foreign key (table_key, base_version) references rule_version (table_key, number)
);
create index rule_change_state_idx on rule_change (state, table_key);
create index rule_change_table_idx on rule_change (table_key, base_version);

-- Every state of a draft that was ever saved, with who saved it.
create table rule_change_revision (
    change_id bigint      not null,
    number    integer     not null,
    xml       bytea       not null,
    examples  text        not null,
    author    varchar(80) not null,
    saved_at  timestamptz not null,
    constraint rule_change_revision_pk primary key (change_id, number),
    constraint rule_change_revision_change_fk foreign key (change_id) references rule_change (id)
);

create trigger rule_change_revision_never_changes before update or delete on rule_change_revision
    for each row execute function refuse_change();

-- The version of a table at an instant is that of its release with the latest effective_from not after it; of several
-- with the same one, that with the highest id.
create table rule_release (
    id             bigint generated always as identity,
    table_key      varchar(60) not null,
    version        integer     not null,
    effective_from timestamptz not null,
    kind           varchar(20) not null,
    released_by    varchar(80) not null,
    released_at    timestamptz not null,
    change_id      bigint,
    constraint rule_release_pk primary key (id),
    constraint rule_release_version_fk foreign key (table_key, version) references rule_version (table_key, number),
    constraint rule_release_change_fk foreign key (change_id) references rule_change (id)
);
create index rule_release_effective_idx on rule_release (table_key, effective_from);
create index rule_release_change_idx on rule_release (change_id);

create trigger rule_release_never_changes before update or delete on rule_release
    for each row execute function refuse_change();

-- A draft against recorded decisions.
create table rule_replay (
    id               bigint generated always as identity,
    change_id        bigint      not null,
    revision         integer     not null,
    months           integer     not null,
    state            varchar(20) not null,
    total            bigint      not null,
    done             bigint      not null,
    changed          bigint      not null,
    unusable         bigint      not null,
    matrix           text        not null,
    failure          varchar(2000),
    cancel_requested boolean     not null,
    started_by       varchar(80) not null,
    started_at       timestamptz not null,
    seen_at          timestamptz not null,
    ended_at         timestamptz,
    constraint rule_replay_pk primary key (id),
    constraint rule_replay_change_fk foreign key (change_id) references rule_change (id)
);
create index rule_replay_change_idx on rule_replay (change_id, id);

create table rule_replay_change (
    replay_id   bigint not null,
    decision_id bigint not null,
    new_rules   text   not null,
    new_outputs text   not null,
    old_route   varchar(500) not null,
    new_route   varchar(500) not null,
    constraint rule_replay_change_pk primary key (replay_id, decision_id),
    constraint rule_replay_change_replay_fk foreign key (replay_id) references rule_replay (id) on delete cascade,
    constraint rule_replay_change_decision_fk foreign key (decision_id) references decision_record (id)
);
create index rule_replay_change_decision_idx on rule_replay_change (decision_id);

create table decision_override (
    id            bigint generated always as identity,
    decision_id   bigint        not null,
    outputs       text          not null,
    reason        varchar(2000) not null,
    overridden_by varchar(80)   not null,
    overridden_at timestamptz   not null,
    constraint decision_override_pk primary key (id),
    constraint decision_override_decision_fk foreign key (decision_id) references decision_record (id)
);
create index decision_override_decision_idx on decision_override (decision_id);

-- A mail that belongs to no case yet is decided on too. Decisions from before this migration have no stored version.
alter table decision_record alter column case_id drop not null;
alter table decision_record add column version_id bigint;
alter table decision_record add constraint decision_record_version_fk foreign key (version_id) references rule_version (id);
create index decision_record_version_idx on decision_record (version_id);
create index decision_record_table_idx on decision_record (table_key, decided_at);
