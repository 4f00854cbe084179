import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { folder, root, writeAll } from "./workshop.ts";

/** The packages that the measures compare. */
export const ids = ["azure-translator", "gengo", "rozetta-t4oo", "tencent-api2", "tencent-tmt"] as const;

/** The other packages of this repository, each measured by itself. */
export const others = ["grpc", "node", "postgresql"] as const;

/** What people import. */
export const programs = {
  guard: `import * as tmt from "@errcat/tencent-tmt"; globalThis.guard = (e) => tmt.is(e, "InternalError");`,
  message: `import { $FailedOperation_NoFreeAmount as text } from "@errcat/tencent-tmt/messages/each/en"; globalThis.say = () => text;`,
  parseAll: `${ids.map((id, i) => `import * as p${i} from "@errcat/${id}"; import { en as en${i} } from "@errcat/${id}/messages/en";`).join("\n")}
globalThis.say = (caught) => { let e; ${ids.map((_, i) => `if (e = p${i}.parse(caught)) return p${i}.message(e, en${i});`).join(" ")} };`,
} as const;

/** What people import to parse the errors of one package, and to show them in one locale. */
export function parsing(id: string): string {
  return `import * as p from "@errcat/${id}"; import { en } from "@errcat/${id}/messages/en"; globalThis.say = (caught) => { const e = p.parse(caught); return e && p.message(e, en); };`;
}

/** The folder of an app beside the packages, as if they were installed. */
export function appFolder(): string {
  const app = folder();
  mkdirSync(join(app, "node_modules/@errcat"), { recursive: true });
  for (const id of [...ids, ...others]) symlinkSync(join(root, "generated", id), join(app, "node_modules/@errcat", id));
  writeAll(app, [["package.json", '{ "type": "module" }']]);
  return app;
}
