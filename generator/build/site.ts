import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { checkMarkup } from "./markup-holes.ts";
import { templates } from "./templates.ts";

/**
 * Returns the text of a CommonJS module with everything on the site that does not depend on the catalogs: templates, scripts, styles, and
 * icon.
 */
export async function siteParts(folder: URL): Promise<string> {
  const { encoders, places } = await import("../tools/site/encode.ts");
  const holes = templates(new URL("template/", folder), encoders, (path, text) =>
    /\.(html|svg)\.hbs$/.test(path) ? checkMarkup(path, text, places) : undefined,
  );
  const files = {
    "settings.js": bundle(new URL("browser/settings.ts", folder)),
    "reference.js": bundle(new URL("browser/reference.ts", folder)),
    "decoder.js": bundle(new URL("browser/decoder.ts", folder)),
    "icon.svg": readFileSync(new URL("icon.svg", folder), "utf8"),
  };
  const style = bundle(new URL("browser/style.css", folder));
  return `${holes.replace("module.exports =", "const templates =")}module.exports = { templates, files: ${JSON.stringify(files)}, style: ${JSON.stringify(style)} };\n`;
}

/** Bundles a script or a style sheet into one file that any browser of recent years supports. */
function bundle(entry: URL): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    write: false,
    legalComments: "none",
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}
