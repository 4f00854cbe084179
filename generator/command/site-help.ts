/** The text that `errcat site --help` prints below the options. */
export const siteHelp = `
The site has a page for each code, in HTML and Markdown, and the files errors.json and llms.txt. A code keeps its page when
it is removed or renamed. With \`reference\` in the configuration, packages link to these pages.

--check-links checks, without a connection:
  - the links between the files of the site
  - the addresses that begin with the value of \`reference\`, in catalogs, overlays, OpenAPI documents that the
    configuration names, generated files, and the files and folders that you name`;
