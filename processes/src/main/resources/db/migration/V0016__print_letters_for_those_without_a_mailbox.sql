-- A person who told a complaint at a counter may have no mailbox: letters to them go on paper.
alter table complaint_case alter column consumer_email drop not null;

-- Where letters on paper go. The number is that of a case.
create table postal_address (
    number      varchar(11)  primary key,
    street      varchar(150) not null,
    postal_code varchar(12)  not null,
    town        varchar(100) not null,
    noted_by    varchar(100) not null,
    noted_at    timestamptz  not null
);

alter table letter add column printed_by varchar(100);
create index letter_to_print_idx on letter (id) where status = 'TO_PRINT';
