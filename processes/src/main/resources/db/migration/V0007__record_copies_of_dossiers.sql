-- Who got a copy of the whole file of a case, and when. A row never changes and is never deleted.
create sequence dossier_copy_seq increment by 50;

create table dossier_copy (
    id        bigint       not null,
    case_id   bigint       not null,
    kind      varchar(10)  not null,
    audience  varchar(10)  not null,
    language  varchar(2)   not null,
    made_by   varchar(100) not null,
    recipient varchar(200),
    made_at   timestamptz  not null,
    sha256    varchar(64)  not null,
    size      bigint       not null,
    complete  boolean      not null,
    constraint dossier_copy_pk primary key (id),
    constraint dossier_copy_case_fk foreign key (case_id) references complaint_case (id)
);
create index dossier_copy_case_idx on dossier_copy (case_id);

create trigger dossier_copy_never_changes before update or delete on dossier_copy
    for each row execute function refuse_change();
