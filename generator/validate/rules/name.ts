import type { Catalog } from "../../catalog/catalog.ts";
import { builtInErrors, isDevice } from "../../catalog/names.ts";
import type { Report } from "./rule.ts";

/** Requires names of files and types to be valid. */
export function nameRules({ id, typeName, locales = [] }: Partial<Catalog>, report: Report): void {
  if (id !== undefined && isDevice(id))
    report(
      "id-device",
      "/id",
      `Windows keeps the name "${id}" for a device, so no folder can have it.`,
      `Choose another, for example ${id}-api.`,
    );
  if (typeName !== undefined && builtInErrors.has(typeName))
    report(
      "type-name-built-in",
      "/typeName",
      `The type of the errors would be ${typeName}Error, which JavaScript already has.`,
      "Choose another prefix.",
    );
  locales.forEach((locale, i) => {
    if (isDevice(locale))
      report(
        "locale-device",
        `/locales/${i}`,
        `Windows keeps the name "${locale}" for a device, so no file can have it.`,
        `Write the script too, here and in every text, for example ${locale}-Latn.`,
      );
  });
}
