/** A JSON Schema, as far as the reference shows it. */
export interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly enumDescriptions?: readonly string[];
  readonly markdownEnumDescriptions?: readonly string[];
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly else?: Schema;
  readonly patternErrorMessage?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly maxProperties?: number;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** A schema and its file, in which its references are looked up. */
export interface SchemaFile {
  /** Its path in the repository. */
  readonly path: string;
  readonly schema: Schema;
}

/** A part of a schema, with its place for messages: `schema/catalog.schema.json#/definitions/Entry`. */
export interface Part {
  readonly file: SchemaFile;
  readonly pointer: string;
  readonly schema: Schema;
}

/** Returns what is at a JSON Pointer of a schema. */
export function partAt(file: SchemaFile, pointer: string): Part {
  const schema = pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((inner, key) => (inner as Readonly<Record<string, unknown>> | undefined)?.[key], file.schema);
  if (schema === undefined) throw new Error(`${file.path} has nothing at ${pointer}`);
  return { file, pointer, schema: schema as Schema };
}

/** Returns a part below another one. */
export function below(part: Part, ...keys: readonly string[]): Part {
  return partAt(part.file, [part.pointer, ...keys].join("/"));
}

/** Returns what a part refers to; `undefined` if it refers to nothing. */
export function referred({ file, schema }: Part, files: readonly SchemaFile[]): Part | undefined {
  if (schema.$ref === undefined) return undefined;
  const [name = "", pointer = ""] = schema.$ref.split("#");
  const other = name === "" ? file : files.find(({ path }) => path.endsWith(`/${name}`));
  if (other === undefined) throw new Error(`${file.path} refers to ${schema.$ref}, which the reference does not read`);
  return partAt(other, pointer);
}

export function placeOf({ file, pointer }: Part): string {
  return `${file.path}#${pointer}`;
}
