-- Work in the background, done by one of all nodes: db-scheduler's table, its columns named as the library wants them;
-- "again" is ours: another turn was asked for while the job has one.
create table job (
    task_name varchar(100) not null,
    task_instance varchar(100) not null,
    task_data bytea,
    execution_time timestamp(6) with time zone not null,
    picked boolean not null,
    picked_by varchar(100),
    last_success timestamp(6) with time zone,
    last_failure timestamp(6) with time zone,
    consecutive_failures integer,
    last_heartbeat timestamp(6) with time zone,
    version bigint not null,
    again boolean default false not null,
    primary key (task_name, task_instance)
);
create index job_due on job (execution_time);
create index job_heartbeat on job (last_heartbeat);

-- Whether the grouping anew of a story was stopped because it failed.
alter table regrouping add column failed boolean default false not null;
