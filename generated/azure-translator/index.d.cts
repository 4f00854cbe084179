// Generated from the catalog azure-translator. Do not edit: change the catalog or an overlay, then run `errcat generate`.
// For CommonJS programs: `require` loads the ES modules of the package, which declarations of ES modules do not allow.
export type * from "./index.js" with { "resolution-mode": "import" };
type Index = typeof import("./index.js", { with: { "resolution-mode": "import" } });
export declare const asOf: Index["asOf"];
export declare const asUnknown: Index["asUnknown"];
export declare const assertNever: Index["assertNever"];
export declare const facts: Index["facts"];
export declare const is: Index["is"];
export declare const isError: Index["isError"];
export declare const match: Index["match"];
export declare const matchOr: Index["matchOr"];
export declare const message: Index["message"];
export declare const parse: Index["parse"];
export declare const parseAll: Index["parseAll"];
export declare const parseAsync: Index["parseAsync"];
export declare const pickLocale: Index["pickLocale"];
export declare const retryDelay: Index["retryDelay"];
export declare const solution: Index["solution"];
export declare const toError: Index["toError"];
