/** Makes what the statements below need. */
export const schema = `
create domain age as integer check (value > 0);
create type mood as enum ('fine');
create table orders (id integer primary key, total numeric(6, 2) not null, buyer varchar(5), age age, small smallint, unique (buyer));
create table lines (id integer primary key, order_id integer references orders, quantity integer check (quantity > 0));
create table restricted (order_id integer references orders on delete restrict);
create table bookings (room integer, period int4range, exclude using gist (period with &&));
create table numbered (id integer generated always as identity);
create view cheap as select * from orders where total < 10 with check option;
create sequence short minvalue 1 maxvalue 2;
select nextval('short'), nextval('short');
insert into orders values (1, 5, 'Ann', 30, 1);
insert into lines values (1, 1, 1);
insert into restricted values (1);
insert into bookings values (1, '[1, 5)');
create function sold_out() returns integer language plpgsql as $$ begin raise exception 'sold out' using hint = 'Order fewer.', detail = 'None is left.'; end $$;
create function own() returns integer language plpgsql as $$ begin raise exception 'no' using errcode = 'SHOP1'; end $$;
create function without_return() returns integer language plpgsql as $$ begin end $$;
create function exactly_one(wanted integer) returns integer language plpgsql as $$ declare found integer; begin select id into strict found from generate_series(1, 3) as id where id > wanted; return found; end $$;
create function no_case(which integer) returns integer language plpgsql as $$ begin case which when 1 then return 1; end case; end $$;
create function asserted() returns integer language plpgsql as $$ begin assert false, 'never'; end $$;
create function stacked() returns integer language plpgsql as $$ declare words text; begin get stacked diagnostics words = message_text; return 1; end $$;
create function endless(depth integer) returns integer language sql as $$ select endless($1 + 1) $$;
create role reader;
`;

/** SQLSTATEs, each with the statements that make it happen; the last one fails. */
export const statements = {
  "20000": "select no_case(7)",
  "21000": "select (select id from generate_series(1, 2) as id)",
  "22000": "select '[5, 1)'::int4range",
  "22001": "insert into orders values (2, 1, 'Bartholomew')",
  "22003": "select 2147483647 + 1",
  "22004": "select array_fill(1, null)",
  "22007": "select date 'today or so'",
  "22008": "select date '2026-13-01'",
  "22009": "select timestamptz '2026-01-01 00:00+99'",
  "22011": "select substring('abc' from 1 for -1)",
  "22012": "select 1 / 0",
  "22013": "select sum(1) over (rows -1 preceding)",
  "22014": "select ntile(0) over ()",
  "22015": "select interval '999999999999 years'",
  "22016": "select nth_value(1, 0) over ()",
  "22023": "set work_mem = '1 lightyear'",
  "22025": "select 'ab' like 'a\\'",
  "22026": "select b'10'::bit(3), b'1'::bit(1) & b'11'::bit(2)",
  "22030": "select json_object('a': 1, 'a': 2 with unique keys)",
  "22031": "select jsonb_path_query('\"x\"', '$.datetime()')",
  "22033": "select jsonb_path_query('[1]', 'strict $[7]')",
  "22034": "select json_value('[1, 2]', '$[*]' error on error)",
  "22035": "select json_value('{}', '$.a' error on empty error on error)",
  "22036": "select jsonb_path_query('\"x\"', 'strict $.abs()')",
  "22038": "select jsonb_path_query('[1, 2]', '$ + 1')",
  "22039": "select jsonb_path_query('1', 'strict $[*]')",
  "23001": ["delete from restricted", "delete from lines", "insert into restricted values (1)", "delete from orders where id = 1"],
  "23502": "insert into orders (id) values (3)",
  "23503": "insert into lines values (2, 99, 1)",
  "23505": "insert into orders values (1, 1)",
  "23514": "insert into lines values (3, 1, 0)",
  "25001": ["begin", "vacuum"],
  "25006": ["begin read only", "insert into orders values (5, 1)"],
  "26000": "execute nothing",
  "34000": "close nothing",
  "42501": ["set role reader", "select * from orders"],
  "42601": "selec 1",
  "42602": "set \"a-b.c\" = 1",
  "42701": "alter table orders add column id integer",
  "42702": "select id from orders, lines",
  "42703": "select nothing from orders",
  "42704": "select 1::nothing",
  "42710": "create type mood as enum ('x')",
  "42712": "select 1 from orders, orders",
  "42723": "create function own() returns integer language sql as 'select 1'",
  "42725": "select '1' + '1'",
  "42803": "select id, count(*) from orders",
  "42804": "select case when true then 1 else now() end",
  "42809": "alter sequence orders restart",
  "42830": "create table refers (id integer references bookings (room))",
  "42846": "select 1::integer::date",
  "42883": "select nothing(1)",
  "42939": "create role pg_own",
  "44000": "insert into cheap values (9, 50)",
  "54000": "select repeat('x', 2000000000)",
  "54023": "do $$ begin execute 'select concat(' || (select string_agg('1', ', ') from generate_series(1, 101)) || ')'; end $$",
  "55006": ["begin", "declare c3 cursor for select * from orders", "alter table orders add column x integer"],
  "0A000": "select distinct id from orders for update",
  "0LP01": "grant usage on table orders to reader",
  "0Z002": "select stacked()",
  "2202E": "select array[1] || array[[[1]]]",
  "22021": "select convert_from('\\xff'::bytea, 'UTF8')",
  "2201E": "select ln(0)",
  "2201F": "select 0 ^ -1.0",
  "2201G": "select width_bucket(1, 1, 1, 3)",
  "2201B": "select 'a' ~ '('",
  "2201W": "select 1 limit -1",
  "2201X": "select 1 offset -1",
  "2202H": "select * from orders tablesample bernoulli (200)",
  "2202G": "select * from orders tablesample bernoulli (1) repeatable (null)",
  "2200H": "select nextval('short')",
  "22P02": "select 'abc'::integer",
  "2200N": "select '<a>'::xml",
  "2203A": "select jsonb_path_query('{}', 'strict $.a')",
  "2203C": "select jsonb_path_query('1', 'strict $.keyvalue()')",
  "2203F": "select json_value('{\"a\": 1}', '$' error on error)",
  "23P01": "insert into bookings values (1, '[3, 7)')",
  "25P01": "savepoint s",
  "25P02": ["begin", "select 1/0", "select 1"],
  "2BP01": "drop table orders",
  "2D000": "do $$ begin begin commit; exception when others then raise; end; end $$",
  "2F005": "select without_return()",
  "3B001": ["begin", "rollback to nothing"],
  "3F000": "create table nowhere.at_all (id integer)",
  "42P20": "select 1 where row_number() over () = 1",
  "42P19": "with recursive r as (select * from r) select * from r",
  "42P21": "select 'a' collate \"C\" < 'b' collate \"POSIX\"",
  "428C9": "insert into numbered values (1)",
  "42P01": "select * from nothing",
  "42P03": ["begin", "declare c cursor for select 1", "declare c cursor for select 1"],
  "42P04": "create database postgres",
  "42P05": ["prepare q as select 1", "prepare q as select 1"],
  "42P06": "create schema public",
  "42P07": "create table orders (id integer)",
  "42P10": "insert into orders values (1, 1) on conflict (total) do nothing",
  "42P11": ["begin", "declare c2 scroll no scroll cursor for select 1"],
  "42P13": "create function bad() returns integer language sql as $$ select 'a'::text $$",
  "42P15": "create schema s1 create table s2.t (id integer)",
  "42P16": "create table t3 (id integer primary key, other integer primary key)",
  "42P17": "create index on orders (random())",
  "55P02": "set max_connections = 1",
  "55P04": ["begin", "alter type mood add value 'new'", "select 'new'::mood"],
  "58P01": "load 'nowhere'",
  "P0001": "select sold_out()",
  "P0002": "select exactly_one(9)",
  "P0003": "select exactly_one(0)",
  "P0004": "select asserted()",
  "SHOP1": "select own()",
  "23Z99": "do $$ begin raise exception 'new' using errcode = '23Z99'; end $$",
};
