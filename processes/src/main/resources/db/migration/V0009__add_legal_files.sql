-- Files of the legal service, the list of members they are checked against, and how persons want their mail.

create table legal_file (
    id                bigint primary key,
    submission        uuid,
    company_name      varchar(200),
    membership_number varchar(20),
    membership        varchar(10),
    member_since      date,
    sector            varchar(20)  not null,
    dealing           varchar(15)  not null,
    turned_to_company boolean      not null,
    in_court          boolean      not null,
    amount            numeric(12, 2),
    reason            varchar(40),
    refusal_note      text,
    lawyer            varchar(100),
    outcome           varchar(30),
    new_for_lawyer    boolean      not null,
    constraint legal_file_matter_fk foreign key (id) references matter (id),
    constraint legal_file_submission_unique unique (submission)
);

-- The organisation's members, as its last list says; a number that is not here is nobody's.
create table member (
    number varchar(20)  not null,
    name   varchar(150) not null,
    since  date         not null,
    until  date,
    constraint member_pk primary key (number)
);

create table member_import (
    id           bigint generated always as identity,
    imported_at  timestamptz  not null,
    imported_by  varchar(100) not null,
    file_name    varchar(200) not null,
    content_hash varchar(64)  not null,
    members      integer      not null,
    added        integer      not null,
    changed      integer      not null,
    removed      integer      not null,
    constraint member_import_pk primary key (id)
);
