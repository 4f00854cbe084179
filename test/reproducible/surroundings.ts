/** Where a run happens: what a machine, a person or a repository may have, and what must not be seen in a package. */
export interface Surroundings {
  readonly environment?: Readonly<Record<string, string>>;
  /** What `surroundings.cjs` makes of the process. */
  readonly process?: { readonly clock?: string; readonly order?: number; readonly umask?: number };
  /** The name of the folder that the project stands in. */
  readonly folder?: string;
  /** How the lines of catalogs end, and what stands before the first. */
  readonly checkout?: "lf" | "crlf" | "bom";
}

export const locales = [
  "C",
  "POSIX",
  "en_US.UTF-8",
  "tr_TR.UTF-8",
  "de_DE.UTF-8",
  "zh_CN.UTF-8",
  "zh_TW.Big5",
  "ar_EG.UTF-8",
  "hi_IN.UTF-8",
  "th_TH.UTF-8",
  "fa_IR.UTF-8",
  "lt_LT.UTF-8",
];
export const zones = [
  "UTC",
  "Asia/Shanghai",
  "America/St_Johns",
  "Pacific/Kiritimati",
  "Pacific/Pago_Pago",
  "Asia/Kathmandu",
  "Africa/Casablanca",
  "Antarctica/Troll",
];
export const clocks = [
  "1970-01-01T00:00:00Z",
  "1999-12-31T23:59:59Z",
  "2024-02-29T12:00:00Z",
  "2038-01-19T03:14:08Z",
  "9999-12-31T23:59:59Z",
];
export const umasks = [0o000, 0o022, 0o027, 0o077];
export const folders = ["a", "with a space", "密钥", "-x", "a'b", "e\u0301", "$HOME", "deep/er/and/deep/er/still"];
export const checkouts = ["lf", "crlf", "bom"] as const;
export const orders = [1, 2, 3, 4, 5];

const inLocale = (locale: string): Readonly<Record<string, string>> => ({ LC_ALL: locale, LANG: locale, LANGUAGE: locale.slice(0, 2) });

/** One thing at a time. */
export const single: readonly Surroundings[] = [
  {},
  ...locales.map((locale) => ({ environment: inLocale(locale) })),
  ...zones.map((zone) => ({ environment: { TZ: zone } })),
  ...clocks.map((clock) => ({ process: { clock } })),
  ...umasks.map((umask) => ({ process: { umask } })),
  ...orders.map((order) => ({ process: { order } })),
  ...folders.map((folder) => ({ folder })),
  ...checkouts.map((checkout) => ({ checkout })),
];

/** Everything at once, in combinations that are the same each time. */
export function combined(count: number, next: () => number): readonly Surroundings[] {
  const one = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)] as Item;
  return Array.from({ length: count }, () => ({
    environment: { ...inLocale(one(locales)), TZ: one(zones) },
    process: { clock: one(clocks), order: one(orders), umask: one(umasks) },
    folder: one(folders),
    checkout: one(checkouts),
  }));
}
