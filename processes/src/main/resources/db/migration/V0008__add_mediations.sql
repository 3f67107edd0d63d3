-- Requests for mediation: what the table of routing is told, to whom it went, what became of it.
create table mediation (
    id                  bigint primary key,
    dispute             varchar(30)  not null,
    trader_area         varchar(10)  not null,
    dealing             varchar(20)  not null,
    amount              numeric(12, 2),
    company_answer      varchar(10)  not null,
    first_contact_on    date,
    proof               boolean      not null,
    service_condition   varchar(10)  not null,
    cut_off             boolean      not null,
    in_court            boolean      not null,
    staff_finding       varchar(20)  not null,
    told_company        varchar(200),
    service             varchar(30),
    admissible_at       timestamptz,
    consent_version     integer,
    consented_at        timestamptz,
    handed_over_at      timestamptz,
    taken_note_at       timestamptz,
    accepted_at         timestamptz,
    complete_at         timestamptz,
    extended_at         timestamptz,
    extension_reason    text,
    refusal             varchar(30),
    outcome             varchar(30),
    closing_note        text,
    constraint mediation_matter_fk foreign key (id) references matter (id),
    constraint mediation_service_fk foreign key (service) references mediation_service (key)
);
create index mediation_service_idx on mediation (service);

-- How requests reach a service, and how long it has to say whether it takes one.
create table mediation_intake (
    service             varchar(30)  not null,
    version             integer      not null,
    email               varchar(254),
    admission_amount    integer,
    admission_unit      varchar(20),
    admission_calendar  varchar(10),
    changed_by          varchar(100) not null,
    changed_at          timestamptz  not null,
    constraint mediation_intake_pk primary key (service)
);

-- Accounts of mediators, and the one service that each works for.
create table mediator (
    account             varchar(100) not null,
    service             varchar(30)  not null,
    constraint mediator_pk primary key (account)
);
create index mediator_service_idx on mediator (service);

-- Each time a service got a dossier; the id is the subject of the signed link. Rows are only ever added.
create table mediation_handover (
    id                  uuid         not null,
    mediation_id        bigint       not null,
    service             varchar(30)  not null,
    way                 varchar(10)  not null,
    recipient           varchar(254),
    at                  timestamptz  not null,
    link_expires        timestamptz,
    constraint mediation_handover_pk primary key (id),
    constraint mediation_handover_mediation_fk foreign key (mediation_id) references mediation (id)
);
create index mediation_handover_mediation_idx on mediation_handover (mediation_id);

create table mediation_download (
    id                  bigint generated always as identity,
    handover_id         uuid         not null,
    what                varchar(300) not null,
    at                  timestamptz  not null,
    constraint mediation_download_pk primary key (id),
    constraint mediation_download_handover_fk foreign key (handover_id) references mediation_handover (id)
);
create index mediation_download_handover_idx on mediation_download (handover_id);


-- What a mediation of the complaint led to.
alter table complaint_case add column mediation_outcome varchar(30);
