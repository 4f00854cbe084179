import { apiCodes } from "../api/api-codes.ts";
import { foundList } from "../api/found-list.ts";
import { referenced } from "../api/referenced.ts";
import type { Reader } from "../reader.ts";

/** OpenAPI 3 and Swagger 2, in JSON or YAML. */
export const openapi: Reader = {
  accepts: ({ text }) => /^(?:openapi|swagger)["']?[ \t]*:[ \t]*["']?[23]\.|"(?:openapi|swagger)"\s{0,9}:\s{0,9}"[23]\./m.test(text),
  read: (file, { beside }) => {
    const document = referenced(file, beside);
    const { found, unread, operations } = apiCodes(document);
    const { located } = document;
    const {
      places,
      rows,
      unread: silent,
    } = foundList(found, [...unread, ...document.unread], "code", (line) => {
      const place = located({ line });
      return `line ${place.line}${place.file === undefined ? "" : ` of ${place.file}`}`;
    });
    return {
      places,
      rows: rows.map(located),
      unread: silent.map(located),
      operations: { ...operations, all: operations.all.map(located), silent: operations.silent.map(located) },
    };
  },
};
