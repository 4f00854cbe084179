// Generated from schema/config.schema.json. Do not edit: change the schema, then run `npm run types`.

/**
 * The packages or sources that errcat generates, the catalogs it reads, and the output folder. All paths are relative to this file.
 */
export type Config = Output | Outputs;

/**
 * The catalogs to read, and the output to generate from them.
 */
export interface Output {
  /**
   * The path or URL of the schema for this file, for editors.
   */
  $schema?: string;
  /**
   * Catalog files, folders of catalogs, and built-in catalogs by name, for example errcat:tencent-tmt. `errcat list` shows the names of the built-in catalogs.
   *
   * @minItems 1
   */
  catalogs?: string[];
  /**
   * Overlays: files that correct these catalogs or add to them, so that you need no copy of a catalog.
   */
  overlays?: string[];
  /**
   * An OpenAPI document with the IDs, methods, and paths of the operations, for example openapi.yaml. For several catalogs, one document per catalog ID: { "shop": "openapi.yaml" }.
   */
  with?:
    | string
    | {
        [k: string]: string;
      };
  /**
   * Whether catalogs must spell out every value that has a default, and have every text in every locale.
   */
  strict?: boolean;
  /**
   * The output folder. Each catalog gets a folder in it. errcat does not change files that it did not write.
   */
  out?: string;
  /**
   * The kind of output for each catalog.
   */
  as?: "source" | "package";
  /**
   * The npm scope of the packages, for example @acme. Required for packages, and only for them.
   */
  scope?: string;
  /**
   * The version of the packages, in the form of Semantic Versioning. By default, each package has the version of its catalog. Only for packages.
   */
  version?: string;
  /**
   * Other fields for the package.json of the packages. If you leave out license, errcat writes no license into the packages. Only for packages.
   */
  packageJson?: {
    /**
     * An SPDX license identifier, for example MIT. With MIT, the packages also contain the text of the license.
     */
    license?: string;
    /**
     * The author of the catalogs, for example Ada <ada@example.com>.
     */
    author?: string;
    /**
     * The repository of the catalogs. npm requires it for provenance.
     */
    repository?: string | {};
    /**
     * The page about the packages.
     */
    homepage?: string;
    /**
     * The page where users report problems.
     */
    bugs?: string | {};
    /**
     * How users can fund the project.
     */
    funding?: string | {} | unknown[];
    /**
     * Whether npm refuses to publish the packages.
     */
    private?: boolean;
    /**
     * How npm publishes the packages: access, registry, tag, provenance.
     */
    publishConfig?: {};
  };
  /**
   * The URL of the site that errcat site builds for these catalogs, for example https://docs.example.com/errors. Packages, problem details, and OpenAPI documents then link to the page of each code.
   */
  reference?: string;
  /**
   * The locales for which message tables are generated, as BCP 47 tags. By default, every locale of a catalog. zh, zh-CN, and zh_CN are read as zh-Hans.
   *
   * @minItems 1
   */
  locales?: string[];
  /**
   * The file extension with which source files import each other. Only for source.
   */
  extension?: "js" | "ts" | "none";
}
/**
 * Several outputs, for a repository with several packages.
 */
export interface Outputs {
  /**
   * The path or URL of the schema for this file, for editors.
   */
  $schema?: string;
  /**
   * The outputs, which errcat generates one after the other.
   *
   * @minItems 1
   */
  outputs: Output[];
}
