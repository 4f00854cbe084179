// Generated from the catalog gengo. Do not edit: change the catalog or an overlay, then run `errcat generate`.
// For CommonJS programs: `require` loads the ES module of the package, which declarations of ES modules do not allow.
export type * from "./drift.js" with { "resolution-mode": "import" };
type Drift = typeof import("./drift.js", { with: { "resolution-mode": "import" } });
export declare const toDriftRecord: Drift["toDriftRecord"];
