import { builtInErrors, isDevice } from "../../catalog/names.ts";
import type { FullCatalog } from "../../expand/full-catalog.ts";
import type { Report } from "./rule.ts";

/** Requires names of files and types to be valid. */
export function nameRules({ id, typeName }: Partial<FullCatalog>, report: Report): void {
  if (id !== undefined && isDevice(id))
    report(
      "id-device",
      "/id",
      `Windows reserves the name "${id}" for a device, so no folder can have it.`,
      `Choose another, for example ${id}-api.`,
    );
  if (typeName !== undefined && builtInErrors.has(typeName))
    report(
      "type-name-built-in",
      report.has("/typeName") ? "/typeName" : "/id",
      `The type of the errors would be ${typeName}Error, which JavaScript already has.`,
      report.has("/typeName") ? "Choose another prefix." : `Write "typeName", for example "${typeName}Api".`,
    );
}
