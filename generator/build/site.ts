import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { checkMarkup } from "./markup-holes.ts";
import { templates } from "./templates.ts";

/** All of the site that does not depend on the catalogs, as the text of a CommonJS module: its templates, scripts, styles and icon. */
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

/** A script or a style sheet in one file, as any browser of the last years understands it. */
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
