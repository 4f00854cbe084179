// Makes the types, and nothing else, of the errors that a JSON Schema describes.
import { readFileSync, writeFileSync } from "node:fs";
import { compile } from "json-schema-to-typescript";

const [schema, out] = process.argv.slice(2);
writeFileSync(out, await compile(JSON.parse(readFileSync(schema, "utf8")), "Errors", { format: false, bannerComment: "" }));
