// Generated from the catalog postgresql. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { PostgresqlSolutions } from "../message.js" with { "resolution-mode": "import" };
/** What to do about it, for each code that has a solution, in zh-Hans. */
export declare const zhHans: PostgresqlSolutions;
