import type { Package } from "../../generate.ts";
import { type InterfaceText, say } from "./interface-text.ts";

/** A package that the site decodes with, and all uses of its catalog. */
export interface SitePackage extends Package {
  readonly uses: readonly Use[];
}

/** The kind of generated files for a catalog, and their folder, relative to the configuration. */
export type Use =
  | { readonly as: "package"; readonly folder: string; readonly name: string; readonly isPrivate: boolean; readonly isPublished: boolean }
  | { readonly as: "source"; readonly folder: string; readonly extension: "js" | "ts" | "none" };

/** How programs use the generated files. */
export interface UseView {
  /** The module specifier after `from`. */
  readonly specifier: string;
  /** The name of the package or folder. */
  readonly name: string;
  /** The commands or code to use it, each with a note if one is needed. */
  readonly steps: readonly { readonly code: string; readonly note: InterfaceText | undefined }[];
}

export function useView(use: Use, alias: string): UseView {
  const path = use.folder.startsWith("../") ? use.folder : `./${use.folder}`;
  if (use.as === "source") {
    const specifier = use.extension === "none" ? path : `${path}/index.${use.extension}`;
    const code = `import * as ${alias} from ${JSON.stringify(specifier)};`;
    return { specifier, name: use.folder, steps: [{ code, note: say("use.source") }] };
  }
  const { name, isPrivate, isPublished } = use;
  const published = { code: `npm install ${name}`, note: isPublished ? undefined : say("use.package") };
  const local = { code: `npm install ${path}`, note: say("use.folder") };
  return { specifier: name, name, steps: [...(isPrivate ? [] : [published]), ...(isPublished ? [] : [local])] };
}
