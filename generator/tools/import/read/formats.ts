import type { Reader } from "../reader.ts";

/** A format of lists, as `--from` names it. */
export interface Format {
  readonly name: string;
  /** The extensions of its files. Other files have it if nothing fits better. */
  readonly extensions: readonly string[];
  /** Whether its files are not text. */
  readonly isBinary?: true;
  readonly needsTsMorph?: true;
  readonly reader: () => Promise<Reader>;
}

/** Every format, the most telling first: of the formats that accept a file, the first one reads it. */
export const formats: readonly Format[] = [
  {
    name: "markdown",
    extensions: [".md", ".markdown", ".mdx", ".mkd", ".txt"],
    reader: async () => (await import("./markdown.ts")).markdown,
  },
  { name: "html", extensions: [".html", ".htm", ".xhtml"], reader: async () => (await import("./html.ts")).html },
  { name: "csv", extensions: [".csv", ".tsv", ".tab"], reader: async () => (await import("./csv.ts")).csv },
  { name: "protobuf", extensions: [".proto"], reader: async () => (await import("./protobuf.ts")).protobuf },
  {
    name: "typescript",
    extensions: [".ts", ".mts", ".cts", ".tsx", ".js", ".mjs", ".cjs", ".jsx"],
    needsTsMorph: true,
    reader: async () => (await import("./typescript.ts")).typescript,
  },
  { name: "java", extensions: [".java", ".kt", ".cs"], reader: async () => (await import("./java.ts")).java },
  { name: "openapi", extensions: [".json", ".yaml", ".yml"], reader: async () => (await import("./openapi.ts")).openapi },
  { name: "json-schema", extensions: [".json", ".yaml", ".yml"], reader: async () => (await import("./json-schema.ts")).jsonSchema },
  { name: "go", extensions: [".go"], reader: async () => (await import("./go.ts")).go },
  { name: "php", extensions: [".php"], reader: async () => (await import("./php.ts")).php },
  { name: "python", extensions: [".py", ".pyi"], reader: async () => (await import("./python.ts")).python },
  { name: "po", extensions: [".po", ".pot"], reader: async () => (await import("./po.ts")).po },
  { name: "xlsx", extensions: [".xlsx"], isBinary: true, reader: async () => (await import("./xlsx.ts")).xlsx },
  { name: "pattern", extensions: [], reader: async () => (await import("./pattern.ts")).pattern },
  { name: "json", extensions: [".json", ".jsonc", ".json5"], reader: async () => (await import("./json.ts")).json },
  { name: "toml", extensions: [".toml"], reader: async () => (await import("./toml.ts")).toml },
  { name: "yaml", extensions: [".yaml", ".yml"], reader: async () => (await import("./yaml.ts")).yaml },
  { name: "text", extensions: [".txt", ".text"], reader: async () => (await import("./text.ts")).text },
];
