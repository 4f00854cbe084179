// Generated from the catalog postgresql. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { PostgresqlFacts } from "./errors.js";
/** The facts in the catalog about each code, as a table: `facts[code].retry`. */
export declare const facts: PostgresqlFacts;
