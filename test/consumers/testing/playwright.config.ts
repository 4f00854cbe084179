import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: "pages",
  use: {
    baseURL: process.env["ORIGIN"],
    launchOptions: { executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] },
  },
});
