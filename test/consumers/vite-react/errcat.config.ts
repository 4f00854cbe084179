import { defineConfig } from "errcat";

export default defineConfig({
  catalogs: ["errcat:tencent-tmt"],
  out: "src/errors",
  as: "source",
  extension: "none",
});
