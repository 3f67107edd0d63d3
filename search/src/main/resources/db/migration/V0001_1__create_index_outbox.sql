-- The outbox through which the search index follows the database, and the register of those who read it. Hibernate Search
-- gives the shape of both and keeps them; nothing of ours reads or writes them.

create table hsearch_outbox_event (
    id             uuid         primary key,
    entity_name    varchar(256) not null,
    entity_id      varchar(256) not null,
    entity_id_hash integer      not null,
    payload        bytea        not null,
    retries        integer      not null,
    process_after  timestamptz  not null,
    status         varchar(255) not null,
    tenant_id      varchar(255),
    constraint hsearch_outbox_event_status check (status in ('PENDING', 'ABORTED'))
);
create index hsearch_outbox_event_due_idx on hsearch_outbox_event (process_after);

create table hsearch_agent (
    id                   uuid         primary key,
    name                 varchar(255) not null,
    type                 varchar(255) not null,
    state                varchar(255) not null,
    expiration           timestamptz  not null,
    total_shard_count    integer,
    assigned_shard_index integer,
    payload              bytea,
    tenant_id            varchar(255),
    constraint hsearch_agent_type check
        (type in ('EVENT_PROCESSING_DYNAMIC_SHARDING', 'EVENT_PROCESSING_STATIC_SHARDING', 'MASS_INDEXING')),
    constraint hsearch_agent_state check (state in ('RUNNING', 'WAITING', 'SUSPENDED'))
);
