import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { catalogOf, firstCatalogOf, type Provider, providers, quoted, sorted } from "./documents/quoted.ts";
import { type Row, readDocument } from "./documents/read-document.ts";
import remarks from "./documents/remarks.json" with { type: "json" };

/** The documents themselves, where a checkout has them beside it, by the number their names start with. */
const originals = new URL("../../shared/sources/", import.meta.url);
const numbers = { "rozetta-t4oo": "000", "azure-translator": "001", "tencent-tmt": "002", gengo: "003", "tencent-api2": "004" } as const;
const counts = { "rozetta-t4oo": 35, "azure-translator": 40, "tencent-tmt": 38, gengo: 62, "tencent-api2": 16 } as const;
/** The vendors' texts in the other language, by the key of their source in the catalog. */
const translations = { "rozetta-t4oo": "zh-Hans", "azure-translator": "zh-Hans", "tencent-tmt": "en", "tencent-api2": "zh-Hans" } as const;

const copyOf = (name: string): Row[] => JSON.parse(readFileSync(new URL(`./documents/${name}.json`, import.meta.url), "utf8"));

function original(provider: Provider): string | undefined {
  const name = existsSync(originals) && readdirSync(originals).find((file) => file.startsWith(`${numbers[provider]}_`));
  return name ? readFileSync(new URL(name, originals), "utf8") : undefined;
}

describe.each(providers)("%s", (provider) => {
  const catalog = catalogOf(provider);
  const copy = copyOf(provider);
  const text = original(provider);

  /** The document's rows; where a checkout has no document beside it, the copy stands for it. */
  const rows = text === undefined ? copy : (readDocument[provider]?.(text) ?? []);

  test("every code of the document is an entry of 1.0.0, in the document's order, and no other code is", () => {
    const codes = [...new Set(rows.map(({ code }) => code).filter((code) => provider !== "azure-translator" || code.length === 6))];
    expect(catalog.entries.filter(({ since }) => since === "1.0.0").map(({ code }) => code)).toEqual(codes);
    expect(codes).toHaveLength(counts[provider]);
  });

  test("every row of the document is quoted word for word, once, and nothing else is", () => {
    const statuses = (catalog.statuses ?? []).flatMap(({ status, vendor }) =>
      vendor.map(({ fields }) => ({ code: String(status), fields })),
    );
    const quotes = sorted([...quoted(catalog, "document"), ...statuses]);
    expect(quotes).toEqual(sorted(rows));
    expect(quotes).toEqual(sorted(copy));
  });

  test("what remarks quote stands in the document", () => {
    // What newer evidence says is compared with it in later-codes.test.ts.
    const { sources } = firstCatalogOf(provider);
    const quotes = (catalog.remarks ?? []).flatMap(({ vendor }) =>
      vendor.filter(({ source }) => source in sources).flatMap(({ fields }) => Object.values(fields)),
    );
    expect(quotes).toEqual(remarks[provider]);
    const lines = (whole: string) =>
      whole
        .split("\n")
        .map((line) => line.trim())
        .join("\n");
    const translated = provider in translations ? copyOf(`${provider}.${translations[provider as keyof typeof translations]}`) : [];
    const cells = [...copy, ...translated].flatMap(({ fields }) => Object.values(fields));
    for (const quote of quotes.filter((quote) => !cells.includes(quote)))
      expect(lines(text ?? remarks[provider].join("\n"))).toContain(lines(quote));
  });
});

describe.each(Object.entries(translations) as [keyof typeof translations, string][])("%s in %s", (provider, language) => {
  test("the vendor's texts in the other language are quoted word for word", () => {
    const catalog = catalogOf(provider);
    const source = Object.keys(catalog.sources).find((key) => key !== "document") ?? "";
    expect(catalog.sources[source]?.language).toBe(language);
    expect(sorted(quoted(catalog, source))).toEqual(sorted(copyOf(`${provider}.${language}`)));
  });
});

test("Azure's statuses are the first three digits of its codes, and its eight documented statuses are there", () => {
  const { entries, statuses = [] } = catalogOf("azure-translator");
  for (const { code, status } of entries) expect(status).toBe(Number(code.slice(0, 3)));
  expect(statuses.map(({ status }) => status)).toEqual([200, 400, 401, 403, 408, 429, 500, 503]);
});

test("known mistakes of the documents stay in the quotes and stand in none of our own texts", () => {
  const mistakes = [
    "contacut",
    "xlxs",
    "valuesare",
    "needs to be make",
    "services_api_error_codes",
    "View request limits",
    "\u2ed3",
    "Nounce",
    "發",
  ];
  const catalogs = providers.map(catalogOf);
  const own = catalogs.flatMap(({ entries }) =>
    entries.flatMap(({ message, solution = {} }) => [...Object.values(message), ...Object.values(solution)].map(({ text }) => text)),
  );
  const quotes = JSON.stringify(catalogs.map(({ entries }) => entries.map(({ vendor }) => vendor)));
  for (const mistake of mistakes) {
    expect(quotes).toContain(mistake);
    expect(own.filter((text) => text.includes(mistake))).toEqual([]);
  }
});

describe("retry agrees with what the vendors state", () => {
  const factsOf = (provider: Provider, code: string) => {
    const { category, retry, actor } = catalogOf(provider).entries.find((entry) => entry.code === code) ?? {};
    return [category, retry, actor];
  };
  test.each([
    ["azure-translator", "401001", "authentication", "after_change", "operator"],
    ["azure-translator", "408001", "unavailable", "later", "provider"],
    ["azure-translator", "408002", "timeout", "now", "developer"],
    ["azure-translator", "429000", "rate_limit", "later", "developer"],
    ["azure-translator", "429001", "rate_limit", "later", "developer"],
    ["azure-translator", "429002", "rate_limit", "later", "developer"],
    ["azure-translator", "500000", "internal", "later", "provider"],
    ["azure-translator", "503000", "unavailable", "later", "provider"],
    ["tencent-tmt", "InternalError.BackendTimeout", "timeout", "later", "provider"],
    ["tencent-tmt", "DryRunOperation", "dry_run", "after_change", "developer"],
    ["tencent-api2", "5400", "partial", "after_change", "developer"],
    ["tencent-api2", "6000", "internal", "later", "provider"],
    ["tencent-api2", "6200", "unavailable", "later", "provider"],
    ["tencent-tmt", "LimitExceeded.LimitedAccessFrequency", "rate_limit", "later", "developer"],
    ["tencent-tmt", "FailedOperation.UserHasNoFreeAmount", "quota", "after_change", "operator"],
    ["tencent-api2", "4104", "authentication", "after_change", "operator"],
    ["gengo", "500", "internal", "later", "provider"],
    ["gengo", "2800", "unavailable", "later", "provider"],
    ["rozetta-t4oo", "40103", "rate_limit", "later", "developer"],
    // Contact us: no wait is said to help, and repeating would train a model again and again.
    ["rozetta-t4oo", "40701", "internal", "after_change", "provider"],
    // Check the valid period of the contract: no wait is named, and a contract may start in weeks, where later means a day at most.
    ["rozetta-t4oo", "40405", "billing", "after_change", "operator"],
    // One of its two causes, a configuration that is not supported, is not cured by waiting; and no purchase is repeated unasked.
    ["tencent-api2", "5200", "unsupported", "after_change", "developer"],
    // Unauthorized job, revision, job group and order: the right ID or the keys of the right account help.
    ["gengo", "2100", "permission", "after_change", "developer"],
    ["gengo", "2200", "permission", "after_change", "developer"],
    ["gengo", "2600", "permission", "after_change", "developer"],
    ["gengo", "2750", "permission", "after_change", "developer"],
  ] as const)("%s %s", (provider, code, ...facts) => {
    expect(factsOf(provider, code)).toEqual(facts);
  });

  test("now is for what a vendor says may be repeated at any time, and for nothing else", () => {
    const atOnce = /at any later time|at once|immediately|立即重试|以后的任何时间/;
    const all = providers.flatMap((provider) =>
      catalogOf(provider).entries.map(({ code, retry, vendor }) => ({
        code: `${provider} ${code}`,
        retry,
        words: vendor.map(({ fields }) => Object.values(fields).join("\n")).join("\n"),
      })),
    );
    expect(all.filter(({ words }) => atOnce.test(words)).map(({ code }) => code)).toEqual(["azure-translator 408002"]);
    expect(all.filter(({ retry }) => retry === "now").map(({ code }) => code)).toEqual(["azure-translator 408002"]);
    // "Temporarily unavailable. Retry." names no time; what is unavailable for a while is worth a wait.
    expect(factsOf("azure-translator", "503000")).toEqual(["unavailable", "later", "provider"]);
  });

  test("a wait that a vendor asks for is later", () => {
    const wait = /after a while|try again later|retry in a few minutes|please wait until|稍后重试|请稍后再试|稍待一段时间/i;
    const asked = providers.flatMap((provider) =>
      catalogOf(provider).entries.filter(({ vendor }) =>
        vendor.some(({ fields }) => Object.values(fields).some((words) => wait.test(words))),
      ),
    );
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter(({ retry }) => retry !== "later").map(({ code }) => code)).toEqual([]);
  });
});

describe("the same cause has the same category and actor in every catalog", () => {
  const factsOf = (provider: Provider, code: string) => {
    const { category, actor } = catalogOf(provider).entries.find((entry) => entry.code === code) ?? {};
    return `${category} ${actor}`;
  };
  test.each([
    [
      "a language that cannot be detected",
      "invalid_request user",
      [
        ["tencent-tmt", "FailedOperation.LanguageRecognitionErr"],
        ["rozetta-t4oo", "40300"],
      ],
    ],
    [
      "a required field of the call that is not sent",
      "authentication developer",
      [
        ["gengo", "1100"],
        ["gengo", "1150"],
        ["gengo", "1200"],
      ],
    ],
    [
      "a thing named in the request that does not exist",
      "not_found developer",
      [
        ["rozetta-t4oo", "40600"],
        ["rozetta-t4oo", "40204"],
        ["rozetta-t4oo", "40203"],
        ["tencent-tmt", "ResourceNotFound"],
        ["tencent-api2", "5000"],
        ["gengo", "404"],
        ["azure-translator", "404"],
      ],
    ],
    [
      "a caller that may not do this",
      "permission operator",
      [
        ["tencent-api2", "5500"],
        ["tencent-api2", "4101"],
        ["tencent-tmt", "UnauthorizedOperation"],
      ],
    ],
    [
      "a region that is the wrong one",
      "unsupported developer",
      [
        ["tencent-tmt", "FailedOperation.ErrorUserArea"],
        ["tencent-tmt", "UnsupportedRegion"],
      ],
    ],
    [
      "an input that cannot be read",
      "invalid_request user",
      [
        ["tencent-tmt", "FailedOperation.DownloadErr"],
        ["tencent-tmt", "FailedOperation.DecodeErr"],
        ["gengo", "1802"],
        ["rozetta-t4oo", "40700"],
      ],
    ],
    [
      "too many tasks at once: an amount, not requests in a time",
      "quota developer",
      [["tencent-tmt", "FailedOperation.TooManyWaitProcess"]],
    ],
    [
      "a rating that is restricted",
      "permission user",
      [
        ["gengo", "2501"],
        ["gengo", "2502"],
      ],
    ],
  ] as const)("%s: %s", (_, facts, codes) => {
    for (const [provider, code] of codes) expect([code, factsOf(provider, code)]).toEqual([code, facts]);
  });

  test("what is inferred says so in the note on its source", () => {
    expect(catalogOf("gengo").sources["document"]?.note).toMatch(/2501 and 2502.*inferred/);
  });
});

test("where the SDK has a sentence for a code that the copied document lacks, it is quoted; no code that it has looks undocumented", () => {
  const { entries } = catalogOf("tencent-tmt");
  const wordless = entries.filter(({ vendor }) => vendor.every(({ fields }) => Object.keys(fields).every((name) => name === "code")));
  expect(wordless.map(({ code }) => code)).toEqual([
    "ActionOffline",
    "AuthFailure.InvalidAuthorization",
    "InvalidRequest",
    "IpInBlacklist",
    "IpNotInWhitelist",
    "NoSuchProduct",
    "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
    "RequestLimitExceeded.IPLimitExceeded",
    "RequestSizeLimitExceeded",
    "ResponseSizeLimitExceeded",
    "ServiceUnavailable",
  ]);
  const sdk = quoted(catalogOf("tencent-tmt"), "sdk");
  expect(sdk).toHaveLength(16);
  expect(sdk.filter(({ fields }) => !/\p{Script=Han}/u.test(fields["description"] ?? ""))).toEqual([]);
});
