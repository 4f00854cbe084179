import type { Package } from "../../generate.ts";
import { type InterfaceText, say } from "./interface-text.ts";

/** A package that the site decodes with, and all that is generated for its catalog. */
export interface SitePackage extends Package {
  readonly uses: readonly Use[];
}

/** What is generated for a catalog, and into which folder, counted from that of the configuration. */
export type Use =
  | { readonly as: "package"; readonly folder: string; readonly name: string; readonly isPrivate: boolean; readonly isPublished: boolean }
  | { readonly as: "source"; readonly folder: string; readonly extension: "js" | "ts" | "none" };

/** How programs use it. */
export interface UseView {
  /** What stands after `from`. */
  readonly specifier: string;
  /** What is generated, in a word: the package, or the folder. */
  readonly name: string;
  /** What to run or to write, each with what must be known about it. */
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
