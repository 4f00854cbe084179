// Generated from the catalog postgresql. Do not edit: change the catalog, then generate again.
import type { PostgresqlFacts } from "./errors.js";
/** The facts in the catalog about each code, as a table: `facts[code].retry`. */
export declare const facts: PostgresqlFacts;
