/** The fields that a user may add to the package.json of a generated package; the schema of the configuration defines them. */
export interface PackageJsonFields {
  readonly license?: string;
  readonly publishConfig?: object;
  readonly [field: string]: unknown;
}

/**
 * Returns the package.json of a generated package as an object: its keys are fixed, and text of a catalog never becomes a key or a script.
 */
export function packageJson({
  name,
  version,
  title,
  id,
  hasNames,
  hasFixtures,
  fields,
}: {
  name: string;
  version: string;
  title: string;
  id: string;
  /** Whether the package has constants for the names of codes. */
  hasNames: boolean;
  /** Whether it has answers with its errors. */
  hasFixtures: boolean;
  fields: PackageJsonFields;
}) {
  const { license, publishConfig, ...others } = fields;
  // CommonJS programs load the same modules with `require`, with declarations of their own, which say that they may.
  const module = (path: string) => ({
    require: { types: `./${path}.d.cts`, default: `./${path}.js` },
    types: `./${path}.d.ts`,
    default: `./${path}.js`,
  });
  return {
    name,
    version,
    description: `Typed errors for ${title}: union, guard, exhaustive match, parser, and messages in every locale of the catalog.`,
    keywords: ["errors", "error-codes", "discriminated-union", "exhaustive", "i18n", id],
    ...(license !== undefined && { license }),
    ...others,
    type: "module",
    sideEffects: false,
    engines: { node: "^20.19.0 || >=22.12.0" },
    exports: {
      ".": module("index"),
      ...(hasNames && { "./codes": module("codes") }),
      "./server": module("server"),
      ...(hasFixtures && { "./fixtures": module("fixtures") }),
      "./drift": module("drift"),
      "./telemetry": module("telemetry"),
      "./messages/*": module("messages/*"),
      "./solutions/*": module("solutions/*"),
      "./catalog.json": "./catalog.json",
      "./package.json": "./package.json",
    },
    files: ["/*.js", "/*.d.ts", "/*.d.cts", "/messages", "/solutions", "/catalog.json"],
    ...(publishConfig && { publishConfig }),
  };
}
