-- When a letter was refused for good, given up or came back: staff see it in the case.
alter table letter add column failed_at timestamptz;

-- The list of all open tasks, those due first on top, whatever their kind.
create index staff_task_open_due_idx on staff_task (due, id) where closed_at is null;
