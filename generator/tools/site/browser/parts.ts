import type { Data, Row } from "../data.ts";
import { element } from "./dom.ts";
import { errorsIn, type SearchResult } from "./search-results.ts";

/** The errors of some providers, which the page loads when it needs them. */
export interface Errors {
  /** The errors, once they are here. */
  readonly here: () => readonly SearchResult[] | undefined;
  /** Loads the errors, unless this has begun. Fails if a part does not come; the next call then tries it again. */
  readonly load: () => Promise<readonly SearchResult[]>;
}

/** Returns the errors of all providers, or of one, with the path from the page to the folder of the site. */
export function errorsOf({ providers }: Data, root: string, only?: string): Errors {
  const parts = providers.flatMap(({ id, parts }) => (only === undefined || id === only ? parts : []));
  const policy = scriptPolicy();
  let here: readonly SearchResult[] | undefined;
  let coming: Promise<readonly SearchResult[]> | undefined;
  return {
    here: () => here,
    load: () => {
      coming ??= Promise.all(parts.map((part) => rowsOf(part, root, policy))).then(
        (rows) => (here = errorsIn(rows.flat())),
        (error: unknown) => {
          coming = undefined;
          throw error;
        },
      );
      return coming;
    },
  };
}

async function rowsOf(part: number, root: string, policy: Policy): Promise<readonly Row[]> {
  const rows = (): readonly Row[] | undefined => (globalThis as { errcat$parts?: Record<number, readonly Row[]> }).errcat$parts?.[part];
  if (rows() === undefined) await runScript(`${root}data.${part}.js`, policy);
  const found = rows();
  if (found === undefined) throw new Error(`part ${part} of the index did not load`);
  return found;
}

function runScript(path: string, policy: Policy): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = element("script");
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => {
      script.remove();
      reject(new Error(`${path} did not load`));
    });
    script.src = policy(path);
    document.head.append(script);
  });
}

/** Returns the address of a script in a form that the page may load. */
type Policy = (path: string) => string;

/** Makes the only policy that the page's rules permit. It lets nothing be loaded but parts of the index. */
function scriptPolicy(): Policy {
  const createScriptURL = (path: string): string => {
    if (!/^(?:\.\.\/)?data\.\d+\.js$/.test(path)) throw new TypeError(`not a part of the index: ${path}`);
    return path;
  };
  const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy: (name: string, rules: object) => { createScriptURL: Policy } } };
  const policy = trustedTypes?.createPolicy("errcat", { createScriptURL });
  return (path) => policy?.createScriptURL(path) ?? createScriptURL(path);
}
