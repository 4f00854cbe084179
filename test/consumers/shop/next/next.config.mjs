import { fileURLToPath } from "node:url";

export default {
  // The project's own compiler checks the types.
  typescript: { ignoreBuildErrors: true },
  // Packages are installed one folder up.
  turbopack: { root: fileURLToPath(new URL("..", import.meta.url)) },
};
