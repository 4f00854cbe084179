/** The text that `errcat migrate --help` prints after the options. */
export const migrateHelp = `
Run this after a generated package or generated source has changed. Wherever the compiler finds an error code of that package in
your source, errcat does the following:
  renames   codes that were replaced by others, in handlers, cases, comparisons, is(), types, lists, make(), and
            constants, also through \`import * as codes\`; reports a make() that would lack parameters
  updates   the versions in \`asOf\` and in types whose names end with \`AsOf\`, unless you handle $added by hand
  removes   handlers and cases that no longer compile because their codes were removed
  adds      missing cases in \`match\`, in handler tables, and in a \`switch\` that ends with assertNever, each with its
            message as a comment; they behave like those for $added or $unknown; search for \`TODO\` to find them
Everything else stays unchanged, byte for byte. errcat writes all files or none. Exits with 1 if anything is left to do by hand.`;

/** The text that `errcat audit --help` prints after the options. */
export const auditHelp = `
Checks where your source handles or creates errors of generated packages, and where it compares raw codes: err.code === "…", \`switch\`,
\`includes\`, \`Set\`, \`Map\`. For catalogs that you use, errcat also checks handwritten responses (in \`json\`, \`send\`, \`Response\`,
\`throw\`, and \`Object.assign\`) that contain a code where the catalog places it. The rules:
  misspelled-code   a string that is nearly a code, but is not one                     error
  unknown-code      a string that is compared with a typed code, but is not one        error
  gone-code         a removed code, with its replacement if it has one                 warning
  deprecated-code   a deprecated code that has a replacement                           warning
  raw-code          a code as a bare string that nothing checks: use \`parse\` or \`is\`   warning
  handwritten-code  a code of the catalog in a handwritten response: use \`make\`        warning
  unchecked-code    a bare string in a list or table that is searched for typed codes  warning
  silent-default    a default branch that neither reports nor fails                    warning
Codes come from the installed packages, the configuration, and the built-in catalogs. Exits with 1 on errors, and on more warnings than
--max-warnings. To ignore a line, put a comment on it or above it: // errcat-ignore raw-code: the reason`;
