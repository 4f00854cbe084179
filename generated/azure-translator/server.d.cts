// Generated from the catalog azure-translator. Do not edit: change the catalog or an overlay, then run `errcat generate`.
// For CommonJS programs: `require` loads the ES module of the package, which declarations of ES modules do not allow.
export type * from "./server.js" with { "resolution-mode": "import" };
type Server = typeof import("./server.js", { with: { "resolution-mode": "import" } });
export declare const make: Server["make"];
export declare const serialize: Server["serialize"];
export declare const toAnswer: Server["toAnswer"];
export declare const toResponse: Server["toResponse"];
