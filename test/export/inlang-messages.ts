/** What the plugin makes of the files, as far as texts are made of it. */
export interface Imported {
  readonly bundles: readonly { id: string; declarations: readonly Declaration[] }[];
  readonly messages: readonly { bundleId: string; locale: string; selectors: readonly { name: string }[] }[];
  readonly variants: readonly Variant[];
}

type Declaration =
  | { readonly type: "input-variable"; readonly name: string }
  | {
      readonly type: "local-variable";
      readonly name: string;
      readonly value: {
        readonly arg: { readonly name: string };
        readonly annotation: { readonly name: string; readonly options: readonly { name: string; value: { value: string } }[] };
      };
    };

interface Variant {
  readonly messageBundleId: string;
  readonly messageLocale: string;
  readonly matches: readonly { type: "literal-match" | "catchall-match"; key: string; value?: string }[];
  readonly pattern: readonly ({ type: "text"; value: string } | { type: "expression"; arg: { name: string } })[];
}

/**
 * The text of a message by the rules of inlang: local variables are made by `Intl.PluralRules`, `Intl.NumberFormat`, and `Intl.DateTimeFormat`, and the first
 * variant whose every literal equals its variable is taken. The order is that of the file in older versions of Paraglide, and that of the
 * selectors in newer ones; here both have to give the same.
 */
export function render(
  { bundles, messages, variants }: Imported,
  locale: string,
  id: string,
  inputs: Readonly<Record<string, string | number>>,
): string {
  const bundle = bundles.find((one) => one.id === id);
  const message = messages.find((one) => one.bundleId === id && one.locale === locale);
  if (!bundle || !message) return `no message ${id} in ${locale}`;
  const variables = new Map<string, string | number | undefined>();
  for (const declaration of bundle.declarations) {
    if (declaration.type === "input-variable") variables.set(declaration.name, inputs[declaration.name]);
    else variables.set(declaration.name, local(declaration, locale, inputs));
  }
  const inFile = variants.filter((one) => one.messageBundleId === id && one.messageLocale === locale);
  const bySelector = [...inFile].sort((a, b) => {
    for (const { name } of message.selectors) {
      const difference = rank(a, name) - rank(b, name);
      if (difference !== 0) return difference;
    }
    return 0;
  });
  const texts = [inFile, bySelector].map((ordered) =>
    text(
      ordered.find(({ matches }) => matches.every((match) => holds(match, variables))),
      variables,
    ),
  );
  return texts[0] === texts[1] ? (texts[0] ?? "") : `the order decides: ${texts.join(" / ")}`;
}

function local(
  { value: { arg, annotation } }: Extract<Declaration, { type: "local-variable" }>,
  locale: string,
  inputs: Readonly<Record<string, string | number>>,
): string {
  const options = Object.fromEntries(annotation.options.map(({ name, value }) => [name, value.value]));
  if (annotation.name === "datetime") return new Intl.DateTimeFormat(locale, options).format(new Date(inputs[arg.name] ?? NaN));
  const number = Number(inputs[arg.name]);
  if (annotation.name === "plural") return new Intl.PluralRules(locale, options).select(number);
  if (annotation.name === "number") return new Intl.NumberFormat(locale, options).format(number);
  throw new Error(`inlang has no function ${annotation.name}`);
}

/** A number equals its literal; whatever is no number equals only the same text. */
function holds({ type, key, value }: Variant["matches"][number], variables: ReadonlyMap<string, string | number | undefined>): boolean {
  if (type === "catchall-match") return true;
  const variable = variables.get(key);
  return variable === value || (typeof variable === "number" && String(variable) === value);
}

function rank({ matches }: Variant, name: string): number {
  return matches.some(({ key, type }) => key === name && type === "literal-match") ? 0 : 1;
}

function text(variant: Variant | undefined, variables: ReadonlyMap<string, string | number | undefined>): string {
  if (variant === undefined) return "no variant fits";
  return variant.pattern.map((part) => (part.type === "text" ? part.value : String(variables.get(part.arg.name)))).join("");
}
