-- A draft may be written by an agent for somebody, and may go on from a question.
alter table filing_draft add column channel varchar(12) not null default 'WEB';
alter table filing_draft add column taken_down_by varchar(100);
alter table filing_draft add column from_number varchar(11);

-- Whoever has no mailbox is reached by the code on the receipt: letters are not printed, and complaints need an address.
drop index letter_to_print_idx;
alter table letter drop column printed_by;
drop table postal_address;
alter table complaint_case alter column consumer_email set not null;
