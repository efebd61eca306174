/** Each brings the state from the version of its place to the next. Never edited once released; a new one is added. */
export const MIGRATIONS: readonly string[] = [
  `create table meta (name text primary key, value text not null) without rowid;
   create table source (n integer primary key, name text not null unique);
   create table golden (n integer primary key, id text not null unique, born integer not null, state text not null, into_id text);
   create table record (n integer primary key, source integer not null, golden integer not null, origin integer not null,
     gone integer not null, trace blob not null);
   create table run (n integer primary key, at text not null, version text not null, plan_hash text not null,
     rows_in integer not null, golden integer not null, merged integer not null, rejected integer not null,
     known integer not null, changed integer not null);
   create table event (run integer not null, n integer not null, kind text not null, golden text not null, other text,
     records integer not null, reason text not null, primary key (run, n)) without rowid;
   create index event_of_golden on event (golden);
   create table staging (run integer primary key, folder text not null, proof text not null);
   create table staged (n integer primary key, lines blob not null);`,
  `create table decision (n integer primary key, at text not null, author text not null, kind text not null, why text not null,
     a integer, b integer, of integer);
   create table question (n integer primary key, run integer not null, a integer not null, b integer not null,
     golden_a text not null, golden_b text not null, bits real not null, records integer not null,
     agree text not null, differ text not null);`,
  `create table erasure (n integer primary key, at text not null, author text not null, proof text not null);
   create table tombstone (n integer primary key, erasure integer not null, kind text not null, hash text not null);
   create index tombstone_of_erasure on tombstone (erasure);`,
  `create table suppression (n integer primary key, at text not null, author text not null, why text not null,
     contact text not null, removed text not null);`,
  `create table pin (n integer primary key, at text not null, author text not null, why text not null, record integer,
     field text not null, value text not null, undone text not null);`,
];
