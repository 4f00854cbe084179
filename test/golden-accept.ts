/** Makes the golden package what errcat generates now. `npm run golden` runs this; read the difference before committing it. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { goldenFolder, goldenPackage } from "./golden-package.ts";

const files = goldenPackage();
rmSync(goldenFolder, { recursive: true, force: true });
for (const [path, text] of files) {
  const file = new URL(path, goldenFolder);
  mkdirSync(new URL(".", file), { recursive: true });
  writeFileSync(file, text);
}
