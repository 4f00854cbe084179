import { foundList } from "../api/found-list.ts";
import { schemaFileCodes } from "../api/schema-file-codes.ts";
import type { Reader } from "../reader.ts";
import { dataTree } from "./data-tree.ts";

/** JSON Schema, in JSON or YAML: enumerations and constants with what is said of each value. */
export const jsonSchema: Reader = {
  accepts: ({ path, text }) =>
    /\.schema\.(?:json|ya?ml)$/i.test(path) || /["']?\$schema["']?\s{0,9}:\s{0,9}["']?https?:\/\/json-schema\.org\//.test(text),
  read: (file, { code }) => {
    const { found, unread } = schemaFileCodes(dataTree(file), code);
    return foundList(found, unread, code);
  },
};
