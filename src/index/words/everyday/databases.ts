// What people say for databases, tables, queries and the shapes of data.

export const DATABASES = `
database: db, data store, sql, where data lives, data storage
relational: tables, sql, linked tables
relationship: connection, link between tables, belongs to, linked, how tables connect
nosql: without tables, mongodb
table: spreadsheet, grid, excel, list
row: record, line, entry, horizontal
column: field, vertical, attribute
schema: structure, blueprint, plan, layout of tables, table design
primary key: unique id, unique number, identify a row
foreign key: link between tables, reference to another table, connect tables, pointer
constraint: rule, limit, restriction, condition
null: empty, nothing, missing value, blank
index: find faster, speed up search, table of contents, lookup, faster queries
query: ask, request, search, look up
query optimization: slow query, faster queries
join: combine tables, connect tables, merge tables, link tables, put tables together
aggregate: sum, add up, total, count, summarise
transaction: all or nothing, bundle of changes, several changes together, money transfer
atomic: all or nothing, indivisible, cannot be split, in one go
isolation level: see each others changes, dirty read
normalization: avoid duplicates, split tables, no duplicate data, tidy tables, store twice
redundant: twice, duplicate, unnecessary, superfluous, double, spare, extra copies, backup
consistent: identical, uniform, matching, no contradictions
data type: kind of data, number or text, sort of value
key-value: dictionary, map, pairs
import: get data from
export: get data out, write out, take out
referential integrity: broken links, dangling, valid references, orphans
sharding: split the database, spread data, divide data, several servers
`
