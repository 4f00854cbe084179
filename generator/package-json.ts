/** The package.json of a generated package, as an object: its keys are fixed, and no text of a catalog is a key or a script. */
export function packageJson({ name, version, title, id }: { name: string; version: string; title: string; id: string }) {
  const module = (path: string) => ({ types: `./dist/${path}.d.ts`, default: `./dist/${path}.js` });
  return {
    name,
    version,
    description: `Typed errors of ${title}: union, guard, exhaustive match, parser, and messages in every locale of the catalog.`,
    keywords: ["errors", "error-codes", "discriminated-union", "exhaustive", "i18n", id],
    license: "MIT",
    type: "module",
    sideEffects: false,
    engines: { node: "^20.19.0 || >=22.12.0" },
    exports: {
      ".": module("index"),
      "./messages/*": module("messages/*"),
      "./solutions/*": module("solutions/*"),
      "./package.json": "./package.json",
    },
    files: ["dist", "src"],
    publishConfig: { access: "public" },
  };
}
