// Prints the rows of a query as JSON.
import { readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";

const instance = await DuckDBInstance.create(":memory:");
const connection = await instance.connect();
const reader = await connection.runAndReadAll(readFileSync("drift.sql", "utf8"));
console.log(JSON.stringify(reader.getRowObjectsJson()));
