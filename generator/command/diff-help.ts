/** The text that `errcat diff --help` prints below the options. */
export const diffHelp = `
What can be compared:
  catalogs/gengo.json      a catalog, or a folder of catalogs
  v1.0.0:catalogs          a file or folder at a git revision, in git's notation
  v1.0.0, HEAD~1           the catalogs in the configuration at a git revision
  gengo-1.0.0.tgz          a packed package that contains its catalog, as generated packages do
  @errcat/gengo            an installed package of this kind
  errcat:gengo             a built-in catalog
If a name has several meanings, a file or folder comes first, then an installed package, then a git revision.
A name that begins with \`git:\` is always a revision, as in \`git:main\` or \`git:main:catalogs\`.
Without [new], errcat compares with the current catalogs in the configuration.

errcat judges every change for each way of using the package:
  match      \`match\`, \`switch\` with assertNever, and your own message tables: handle every code by name
  asOf       \`match\` or \`switch\` over asOf("1.0.0", …): handle every code of that version by name
  matchOr    matchOr, \`is\`, and error.code === "…": handle some codes by name, with a fallback
  facts      \`category\`, \`retry\`, \`actor\`, and the other fields of every error
  texts      message, solution, and the message tables of the package
  make       \`make\` and \`serialize\` from …/server: create errors by the name of their code, with its parameters
For each of them, a change has one of these levels:
  major      programs no longer compile, or errors that used to arrive no longer do
  minor      something was added, or a program that compiles may behave differently
  patch      only texts have changed
Below a change, errcat shows what clients that still run the earlier package see once the provider
behaves as the new catalog describes: \`Clients on 1.2.0 get $unknown with the raw code sold-out; …\`.

A package gets the most severe of these levels, with an exception for new codes. The rules:
  - A new code, even if it is the first of its category, is major for \`match\` (see --for match), but
    minor for the package: users of \`match\` and \`switch\` have asked the compiler to report new codes.
  - A parameter that \`make\` now requires, because a message shows it or because of \`"required": true\`,
    is major: a server that creates the error no longer compiles. A new optional parameter is minor.
  - Deleting a code is major; marking it as removed keeps its entry and is minor.
  - Below 1.0.0, the minor version counts as the major version.`;
