import { readFileSync } from "node:fs";
import { generate } from "../../generator/generate.ts";
import type { Provider } from "../../generator/normalize/provider.ts";
import { type CatalogFile, read } from "../../generator/read.ts";

interface Sketch {
  readonly id: string;
  readonly typeName: string;
  readonly version: string;
  readonly format: "dotted" | "digits";
  readonly entries: readonly {
    readonly code: string;
    readonly name?: string;
    readonly since: string;
    readonly removed?: string;
    readonly deprecated?: string;
    readonly replacedBy?: string;
    readonly message: string;
  }[];
}

/** The packages of a file of sketched catalogs as npm would install them, with what runs or without it, or as source: paths and texts. */
export function installed(name: "before" | "after", as: "package" | "source" | "running" = "package"): ReadonlyMap<string, string> {
  const { packages } = generate(filesOf(name), as === "source" ? { as } : { as: "package", scope: "@acme" });
  const wanted = { source: /\.ts$/, package: /(?:package|catalog)\.json$|\.d\.ts$/, running: /package\.json$|\.js$/ }[as];
  return new Map(
    packages.flatMap(({ provider, files }) =>
      [...files]
        .filter(([path]) => wanted.test(path))
        .map(([path, text]): [string, string] => [
          as === "source" ? `${provider.id}/${path}` : `node_modules/@acme/${provider.id}/${path}`,
          text,
        ]),
    ),
  );
}

/** The catalogs themselves. */
export function catalogsOf(name: "before" | "after"): readonly Provider[] {
  return read(filesOf(name)).catalogs.map(({ provider }) => provider);
}

function filesOf(name: "before" | "after"): readonly CatalogFile[] {
  const sketches: readonly Sketch[] = JSON.parse(readFileSync(new URL(`catalogs/${name}.json`, import.meta.url), "utf8"));
  return sketches.map((sketch) => ({ path: `${sketch.id}.json`, bytes: Buffer.from(JSON.stringify(catalog(sketch))) }));
}

function catalog({ id, typeName, version, format, entries }: Sketch): object {
  return {
    id,
    name: { en: typeName, "zh-Hans": typeName },
    typeName,
    version,
    locales: ["en", "zh-Hans"],
    sources: { document: { title: "Error codes", publisher: typeName, language: "en" } },
    wire: {
      codes: { format, ...(format === "digits" && { lengths: [4] }) },
      shapes: [{ name: "body", code: "/error/code", detail: "/error/message" }],
    },
    entries: entries.map(({ message, ...entry }) => ({
      ...entry,
      category: "invalid_request",
      retry: "after_change",
      actor: "developer",
      message: {
        en: { text: message, origin: "project", state: "reviewed" },
        "zh-Hans": { text: `${entry.code} 出错。`, origin: "project", state: "reviewed" },
      },
      vendor: [{ source: "document", fields: { message } }],
    })),
  };
}
