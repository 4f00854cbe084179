// Generated from the catalog acme. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { AcmeMessages } from "../../message.js" with { "resolution-mode": "import" };
export declare const $40002: AcmeMessages["40002"];
export declare const $007: AcmeMessages["007"];
export declare const $$2d$1: AcmeMessages["-1"];
export declare const $InvalidParameter: AcmeMessages["InvalidParameter"];
export declare const $InvalidParameter_TextTooLong: AcmeMessages["InvalidParameter.TextTooLong"];
export declare const $constructor: AcmeMessages["constructor"];
export declare const $then: AcmeMessages["then"];
export declare const $1e21: AcmeMessages["1e21"];
export declare const $toString: AcmeMessages["toString"];
