/** The text that `errcat migrate --help` prints after the options. */
export const migrateHelp = `
Run it after a generated package, or generated source, has changed. In your source, and only where the compiler knows that something
is an error code of that package, it
  renames   codes that have ended and that another has replaced: handlers, cases, comparisons, is(), types, lists,
            make(), and constants, also through import * as codes; where make() would lack parameters, it reports the place
  raises    the versions of asOf and the types that end with AsOf; not where you ask for $added by hand
  removes   handlers and cases of codes that are gone, where they no longer compile
  adds      what is missing in match, tables of handlers and in a switch that ends in assertNever: each with
            the message as a comment, and handled as before, as $added or $unknown is; look for TODO
Everything else stays as it is, byte for byte. All files are written, or none. Exit 1 if something is left to be done by hand.`;

/** The text that `errcat audit --help` prints after the options. */
export const auditHelp = `
It looks at errors of generated packages, where they are handled and where they are made, and at codes that are compared as they come:
err.code === "…", switch, includes, Set, Map. Of catalogs that you use, it also looks at answers that are written by hand: json, send,
Response, throw, and Object.assign, with the code where the catalog has it.
  misspelt-code    a text that is almost a code, and never comes                   error
  unknown-code     a text that is compared with a typed code or made, and is none  error
  gone-code        a code that has ended, with the one that has taken its place    warning
  deprecated-code  a code that is on its way out, if another takes its place       warning
  raw-code         a code in plain text that nothing checks: use parse, is, match  warning
  handwritten-code a code of the catalog in an answer by hand: use make, serialize warning
  unchecked-code   the same in a list or table that a typed code is looked up in   warning
  silent-default   a default that neither reports nor fails                        warning
Codes are those of the installed packages, the configuration and the built-in catalogs. Errors, and more warnings than --max-warnings,
exit 1. A line is left out with a comment in it or above it: // errcat-ignore raw-code: the reason`;
