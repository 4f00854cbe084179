import { defineConfig } from "errcat";

export default defineConfig({
  catalogs: ["errcat:gengo"],
  overlays: ["overlays/gengo.json"],
});
