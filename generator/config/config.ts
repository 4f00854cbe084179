// Generated from schema/config.schema.json. Do not edit: change the schema, then run `npm run types`.

/**
 * What errcat makes, from which catalogs, and where to. All paths are relative to the file this stands in.
 */
export type Config = Output | Outputs;

/**
 * What is made of some catalogs, and where it goes.
 */
export interface Output {
  /**
   * Where an editor finds the schema of this file.
   */
  $schema?: string;
  /**
   * Catalog files, folders of them, and the built-in catalogs by name, for example errcat:tencent-tmt.
   *
   * @minItems 1
   */
  catalogs?: string[];
  /**
   * Files that correct these catalogs or add to them.
   */
  overlays?: string[];
  /**
   * An OpenAPI document from which the operations get their ids, methods, and paths; of several catalogs, one for each id.
   */
  with?:
    | string
    | {
        [k: string]: string;
      };
  /**
   * Whether catalogs must spell out everything that has a default, and have every text in every locale.
   */
  strict?: boolean;
  /**
   * The folder that gets a folder for each catalog. What errcat did not write there is left alone.
   */
  out?: string;
  /**
   * What a catalog becomes.
   */
  as?: "source" | "package";
  /**
   * The npm scope that the packages are published under, for example @acme.
   */
  scope?: string;
  /**
   * The version of the packages. Without it, each has the version of its catalog.
   */
  version?: string;
  /**
   * What else stands in the package.json of the packages. Without a license, they have none.
   */
  packageJson?: {
    /**
     * An SPDX license, for example MIT; with MIT the packages get its text, too.
     */
    license?: string;
    /**
     * Who wrote the catalogs, for example Ada <ada@example.com>.
     */
    author?: string;
    /**
     * Where the catalogs are kept. npm wants it for provenance.
     */
    repository?: string | {};
    /**
     * Where people read about the packages.
     */
    homepage?: string;
    /**
     * Where people report mistakes.
     */
    bugs?: string | {};
    /**
     * How people can support it.
     */
    funding?: string | {} | unknown[];
    /**
     * Whether npm refuses to publish the packages.
     */
    private?: boolean;
    /**
     * How npm publishes: access, registry, tag, provenance.
     */
    publishConfig?: {};
  };
  /**
   * Where the site of these catalogs is, for example https://docs.example.com/errors. Packages, problem details, and OpenAPI documents then link to the page of each code.
   */
  reference?: string;
  /**
   * The locales that get tables, as BCP 47 tags. Without it, every locale of a catalog does.
   *
   * @minItems 1
   */
  locales?: string[];
  /**
   * How the files of source import each other.
   */
  extension?: "js" | "ts" | "none";
}
/**
 * Several outputs, for a repository of several packages.
 */
export interface Outputs {
  /**
   * Where an editor finds the schema of this file.
   */
  $schema?: string;
  /**
   * What is made, one after the other.
   *
   * @minItems 1
   */
  outputs: Output[];
}
