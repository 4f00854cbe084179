/** Writes `generator/catalog.ts`, the types of a catalog, from the schema. */
import { readFileSync, writeFileSync } from "node:fs";
import { catalogTypes } from "./catalog-types.ts";

const schema = JSON.parse(readFileSync(new URL("../../schema/catalog.schema.json", import.meta.url), "utf8"));
writeFileSync(new URL("../catalog.ts", import.meta.url), await catalogTypes(schema));
