import { apiCodes } from "../api/api-codes.ts";
import { foundList } from "../api/found-list.ts";
import type { Reader } from "../reader.ts";
import { dataTree } from "./data-tree.ts";

/** OpenAPI 3 and Swagger 2, in JSON or YAML. */
export const openapi: Reader = {
  accepts: ({ text }) => /^(?:openapi|swagger)["']?[ \t]*:[ \t]*["']?[23]\.|"(?:openapi|swagger)"\s{0,9}:\s{0,9}"[23]\./m.test(text),
  read: (file) => {
    const { found, unread, operations } = apiCodes(dataTree(file), file.text.split(/\r\n|\n|\r/));
    return { ...foundList(found, unread), operations };
  },
};
