/** The text that `errcat diff --help` prints below the options. */
export const diffHelp = `
What can be compared:
  catalogs/gengo.json      a catalog, or a folder of catalogs
  v1.0.0:catalogs          a file or folder of a git revision, as git names it
  v1.0.0  HEAD~1           the catalogs of the configuration at a git revision
  gengo-1.0.0.tgz          a packed package that carries its catalog, as generated ones do
  @errcat/gengo            such a package, as it is installed
  errcat:gengo             a catalog that comes with errcat
A name that could be several of these is the first; git:main is always a revision.
Without <new>, the catalogs of the configuration as they stand now.

Every change is judged for each way of using the package:
  match      match, switch with assertNever, message tables of one's own: every code by name
  asOf       match or switch over asOf("1.0.0", …): every code of that version by name
  matchOr    matchOr, is, error.code === "…": some codes by name, and a fallback
  facts      category, retry, actor, and the fields that every error carries
  texts      message, solution, and the tables of the package
  make       make and serialize of …/server: every code by name, with its parameters
In each, a change is
  major      if programs no longer compile, or something that used to arrive no longer does
  minor      if there is more, or something that compiles may do something else
  patch      if only words have changed
Below a change stands what clients see that still run the earlier package while the provider does as
the new catalog says: "Clients on 1.2.0 get $unknown with the raw code sold-out; …".
A package is judged by the gravest of them, but for one thing: who uses match or a switch has
asked to be told by the compiler of what is new. A new code, and with it a first error of some
category, is therefore minor for the package, though it is major for match (see it with --for match).
A parameter that make must now be given, because a message shows it or "required" says so, is major: a server that
makes the error no longer compiles. One that make may be given is minor.
Deleting a code is major; one that has ended keeps its entry, with "removed", and that is minor.
Below 1.0.0, the second number of a version stands for the first.`;
