/**
 * Writes `generator/catalog/catalog.ts` and `generator/config/config.ts`, the types of a catalog and of a configuration, from their
 * schemas.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { catalogTypes } from "./catalog-types.ts";
import { configTypes } from "./config-types.ts";

const schemaOf = (name: string) => JSON.parse(readFileSync(new URL(`../../schema/${name}.schema.json`, import.meta.url), "utf8"));
writeFileSync(new URL("../catalog/catalog.ts", import.meta.url), await catalogTypes(schemaOf("catalog")));
writeFileSync(new URL("../config/config.ts", import.meta.url), await configTypes(schemaOf("config")));
