import { defineConfig } from "errcat";

export default defineConfig({
  catalogs: [folder],
});
