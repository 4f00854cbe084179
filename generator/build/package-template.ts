/**
 * Prepares a template of a package: import paths get the extension that the app's source tree uses, and linters of that tree skip the file.
 */
export function packageTemplate(path: string, text: string): string {
  if (!/^src\/.*\.ts\.hbs$/.test(path)) return text;
  return text
    .replaceAll(/^((?:import|export|\}).* from "\.[^"]*)\.js";$/gm, '$1{{extension @root.extension}}";')
    .replace(/^\/\/ Generated .*\n/m, "$&{{#if @root.isSource}}\n/* eslint-disable */\n{{/if}}\n");
}
