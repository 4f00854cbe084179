import { defineConfig } from "errcat";

// What is wrong here is wrong on purpose: a { bracket } in a comment, too.
export default defineConfig({
  catalog: ["catalogs"],
  as: "packages",
  scope: "Acme",
  version: "1",
});
