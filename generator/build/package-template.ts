/**
 * A template of a package with what its readers are spared: each import ends as the tree of an app wants it, and linters of that tree pass over the
 * file.
 */
export function packageTemplate(path: string, text: string): string {
  if (!/^src\/.*\.ts\.hbs$/.test(path)) return text;
  return text
    .replaceAll(/^((?:import|export|\}).* from "\.[^"]*)\.js";$/gm, '$1{{extension @root.extension}}";')
    .replace(/^\/\/ Generated .*\n/m, "$&{{#if @root.isSource}}\n/* eslint-disable */\n{{/if}}\n");
}
