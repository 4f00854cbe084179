// Generated from the catalog node. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { NodeFacts } from "./errors.js";
/** The facts in the catalog about each code, as a table: `facts[code].retry`. */
export declare const facts: NodeFacts;
