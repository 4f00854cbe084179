// Generated from the catalog acme. Do not edit: change the catalog or an overlay, then run `errcat generate`.
// For CommonJS programs: `require` loads the ES module of the package, which declarations of ES modules do not allow.
export type * from "./fixtures.js" with { "resolution-mode": "import" };
type Fixtures = typeof import("./fixtures.js", { with: { "resolution-mode": "import" } });
export declare const fixtures: Fixtures["fixtures"];
export declare const allFixtures: Fixtures["allFixtures"];
