// Generated from the catalog tencent-tmt. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { TencentTmtFacts } from "./errors.js";
/** The facts in the catalog about each code, as a table: `facts[code].retry`. */
export declare const facts: TencentTmtFacts;
