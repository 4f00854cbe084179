import { formatsIn } from "../../catalog/formats-in.ts";
import type { Finding, Linted } from "./text.ts";

/** Finds currencies that `Intl` shows by their letters, because no currency has that code. */
export function currencies({ sentence }: Linted): readonly Finding[] {
  const named = formatsIn(sentence).flatMap(({ options: { currency } }) => (typeof currency === "string" ? [currency] : []));
  return [...new Set(named)].flatMap((currency) => {
    if (known.has(currency.toUpperCase())) return [];
    const usual = mistaken[currency.toUpperCase()];
    return [
      {
        rule: "currency-code",
        message: `"${currency}" is not a currency code.`,
        cure: usual === undefined ? "Write its ISO 4217 code, for example CNY or EUR." : `Write ${usual}, its ISO 4217 code.`,
      },
    ];
  });
}

const known: ReadonlySet<string> = new Set(Intl.supportedValuesOf("currency"));

/** What people write who do not know the code. */
const mistaken: Readonly<Record<string, string>> = { RMB: "CNY", NTD: "TWD", YEN: "JPY", STG: "GBP" };
