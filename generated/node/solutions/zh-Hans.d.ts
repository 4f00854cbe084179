// Generated from the catalog node. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { NodeSolutions } from "../message.js";
/** What to do about it, for each code that has a solution, in zh-Hans. */
export declare const zhHans: NodeSolutions;
