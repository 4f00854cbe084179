/** The text that `errcat export --help` prints below the options. */
export const exportHelp = `
Message formats, and how an app shows an error:
  i18next    <out>/<locale>/<provider>.json: one namespace per provider, with codes as keys.
               init({ keySeparator: false, nsSeparator: false, interpolation: { escapeValue: false },
                      missingInterpolationHandler: () => "…" })
               t(error.code, { ns: error.provider, replace: error.parameters, count, context })
             \`count\` is the parameter that a \`plural\` depends on (with \`selectordinal\`, add \`ordinal: true\`),
             and \`context\` is the parameter that a \`select\` depends on, as a string.
  formatjs   <out>/<provider>/<locale>.json
               intl.formatMessage({ id: \`\${error.provider}.\${error.code}\` }, error.parameters)
  vue-i18n   <out>/<provider>/<locale>.json; does not work with the option flatJson.
               t(\`\${error.provider}.\${error.code}\`, error.parameters, count)
             A number written with # becomes {n}: pass n(count) under that name to format it.
  inlang     <out>/<provider>/<locale>.json: "pathPattern": "./<out>/<provider>/{locale}.json"
               m["<provider>.<code>"](error.parameters)
             Pass booleans as strings.

A format for people to read, for your own documentation site:
  markdown   <out>/<locale>/<provider>.md: a page with every code, its facts, message, solution, and documentation.
             The anchor of a code is the code, for example en/shop.md#cart_limit. The pages are also valid MDX.

Formats that describe the errors of one catalog to other tools:
  openapi      a new document, in YAML, to standard output. With --into <file>, errcat adds the errors to an
               OpenAPI 3 document, YAML or JSON: a schema for each code, examples in each locale, and the
               responses of each operation that the catalog lists. Comments, order, and the rest stay unchanged.
               Parts that errcat wrote earlier and that the catalog no longer has are removed.
  json-schema  a JSON Schema for the bodies, to standard output

For all message formats:
  - Solutions go into separate files, under the namespace <provider>.solutions or the keys
    <provider>.$solution.<code>.
  - For an error that no catalog lists, there is $unknown with the parameter rawCode; for an error without a
    code, there is $codeless.
  - Pass dates to i18next and FormatJS as \`Date\` objects: { ...error.parameters, end: new Date(end) }.
  - i18next joins lists; for the others, pass them as strings: new Intl.ListFormat(locale).format(items).
  - A text that a library cannot express is reported with its location and a fix; errcat then exits with 1 and
    writes nothing.`;
