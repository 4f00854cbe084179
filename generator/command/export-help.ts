/** The text that `errcat export --help` prints below the options. */
export const exportHelp = `
Formats, and what an app does with an error:
  i18next    <out>/<locale>/<provider>.json: one namespace a provider, the code is the key.
             init({ keySeparator: false, nsSeparator: false, interpolation: { escapeValue: false },
                    missingInterpolationHandler: () => "…" })
             t(error.code, { ns: error.provider, replace: error.parameters, count, context })
             count is the parameter that a text counts by (with selectordinal, add ordinal: true),
             context the one it chooses by, as text.
  formatjs   <out>/<provider>/<locale>.json
             intl.formatMessage({ id: \`\${error.provider}.\${error.code}\` }, error.parameters)
  vue-i18n   <out>/<provider>/<locale>.json, not for flatJson.
             t(\`\${error.provider}.\${error.code}\`, error.parameters, count)
             A number written with # is {n}: pass n(count) under that name to have it grouped.
  inlang     <out>/<provider>/<locale>.json: "pathPattern": "./<out>/<provider>/{locale}.json"
             m["<provider>.<code>"](error.parameters), booleans as text.

Formats that describe the errors of one catalog, for other tools:
  openapi      a document of its own, in YAML, to standard output. With --into <file>, the errors are put into
               an OpenAPI 3 document, YAML or JSON: a schema for each code, examples in each locale, and the
               responses of each operation that the catalog lists. Comments, order and the rest stay. What errcat
               wrote earlier and the catalog no longer has is removed.
  json-schema  a schema of the bodies, in JSON, to standard output

Solutions are in files of their own, under the namespace <provider>.solutions or the keys
<provider>.$solution.<code>. For an error that no catalog lists, $unknown has the parameter rawCode;
for one without a code there is $codeless. A date that a text formats is passed to i18next and
FormatJS as a Date: { ...error.parameters, end: new Date(end) }. i18next joins lists; to the others
they are passed as text: new Intl.ListFormat(locale).format(items). A text that a library cannot say
is a problem with its place and the cure: exit 1, nothing is written.`;
