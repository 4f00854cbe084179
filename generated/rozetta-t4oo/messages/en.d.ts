// Generated from the catalog rozetta-t4oo. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { RozettaT4ooMessages } from "../message.js";
/** What happened, for each code, in en. */
export declare const en: RozettaT4ooMessages;
