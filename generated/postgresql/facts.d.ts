// Generated from the catalog postgresql. Do not edit: change the catalog, then generate again.
import type { PostgresqlFacts } from "./errors.js";
/** What the catalog says of each code, as a table: `facts[code].retry`. */
export declare const facts: PostgresqlFacts;
