import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ids, others } from "./app.ts";
import { type Bundler, bundled } from "./bundler.ts";
import { root } from "./workshop.ts";

/** A code, and the package that lists it. */
export interface Listed {
  readonly id: string;
  readonly code: string;
}

/** Every code of the packages that the measures compare. */
export const codes: readonly Listed[] = ids.flatMap(listedBy);

function listedBy(id: string): readonly Listed[] {
  const { entries } = JSON.parse(readFileSync(join(root, "catalogs", `${id}.json`), "utf8")) as { entries: { code: string }[] };
  return entries.map(({ code }) => ({ id, code }));
}

/** Of each package the first code, the shortest, the longest, and the one with the most characters that no name has. */
export const strangest: readonly Listed[] = ids.flatMap(strangestOf);

/** The same of the other packages. */
export const strangestOfOthers: readonly Listed[] = others.flatMap(strangestOf);

function strangestOf(id: string): readonly Listed[] {
  const all = listedBy(id);
  const most = (by: (code: string) => number) => all.reduce((best, one) => (by(one.code) > by(best.code) ? one : best));
  return [...new Set([all[0]!, most((code) => -code.length), most((code) => code.length), most((code) => code.replace(/\w/g, "").length)])];
}

/** The most bytes of a minified app that has a guard for one of these codes and nothing else, beyond those of the code. */
export async function mostForGuard(bundler: Bundler, app: string, some: readonly Listed[]): Promise<{ readonly bytes: number } & Listed> {
  let most = { bytes: -1, id: "", code: "" };
  for (const [i, { id, code }] of some.entries()) {
    const text = await bundled(bundler, app, `guard-${bundler}-${i}`, guard(id, code));
    const bytes = Buffer.byteLength(text) - Buffer.byteLength(code);
    if (!text.includes(code)) throw new Error(`${bundler} left out the guard for ${code}`);
    if (bytes > most.bytes) most = { bytes, id, code };
  }
  return most;
}

function guard(id: string, code: string): string {
  return `import * as errors from "@errcat/${id}"; globalThis.guard = (e) => errors.is(e, ${JSON.stringify(code)});`;
}
