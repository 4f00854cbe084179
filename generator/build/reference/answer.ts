import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { STATUS_CODES } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { generate } from "../../generate.ts";
import { json } from "./json.ts";

/** What errcat makes of a catalog, as far as examples show it. */
export interface MadeServer {
  readonly make: (code: string, parameters?: object, options?: object) => object;
  readonly serialize: (error: object | readonly object[]) => Answer;
  readonly parse: (value: unknown) => Parsed | undefined;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

interface Parsed {
  readonly code: string;
  readonly rawCode?: string;
  readonly nearest?: string;
}

/** Returns the package of a catalog, generated and loaded. */
export async function packageOf(catalog: object): Promise<MadeServer> {
  const bytes = Buffer.from(JSON.stringify({ id: "shop", name: "Shop", version: "1.0.0", ...catalog }));
  const [made] = generate([{ path: "shop.json", bytes }]).packages;
  const folder = mkdtempSync(join(tmpdir(), "errcat-reference-"));
  try {
    for (const [path, text] of made?.files ?? []) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const load = async (module: string) => (await import(pathToFileURL(join(folder, `${module}.js`)).href)) as MadeServer;
    const { make, serialize } = await load("server");
    const { parse } = await load("index");
    return { make, serialize, parse };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Returns an answer as a block of Markdown, as it is sent. */
export function answerBlock({ status, headers, body }: Answer): readonly string[] {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const text = body === undefined ? [] : ["", typeof body === "string" ? body : json(body)];
  return ["```http", `HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, ...text, "```", ""];
}
