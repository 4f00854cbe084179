import { runInNewContext } from "node:vm";
import { pageNames } from "../../generator/catalog/page-names.ts";
import type { Provider } from "../../generator/normalize/provider.ts";
import { type Data, dataName, dataScripts, partsName, type Row } from "../../generator/tools/site/data.ts";

/** The data of a site and the rows of its index, as a page has them when all of its scripts have run. */
export function loaded(providers: readonly Provider[]): { readonly data: Data; readonly rows: readonly Row[] } {
  const world: Record<string, any> = { dispatchEvent: () => {}, Event: class {} };
  for (const script of dataScripts(providers.map((provider) => ({ provider, names: pageNames(provider.entries) }))).values())
    runInNewContext(script, world);
  // In another world, what is read has other prototypes.
  const { data, parts } = JSON.parse(JSON.stringify({ data: world[dataName], parts: world[partsName] })) as {
    data: Data;
    parts: Record<string, readonly Row[]>;
  };
  return { data, rows: data.providers.flatMap((one) => one.parts.flatMap((part) => parts[part] ?? [])) };
}
