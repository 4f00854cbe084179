// Generated from the catalog postgresql. Do not edit: change the catalog or an overlay, then run `errcat generate`.
// For CommonJS programs: `require` loads the ES module of the package, which declarations of ES modules do not allow.
export type * from "./telemetry.js" with { "resolution-mode": "import" };
type Telemetry = typeof import("./telemetry.js", { with: { "resolution-mode": "import" } });
export declare const otelAttributes: Telemetry["otelAttributes"];
