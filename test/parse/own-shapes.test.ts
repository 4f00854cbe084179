import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { own } from "./parsers.ts";

/** An answer and every error in it. What an expected error leaves out is `undefined`. */
interface Answer {
  readonly name: string;
  /** Whether the request succeeded, so that only items have errors. */
  readonly isSuccess?: boolean;
  readonly value: unknown;
  readonly errors: readonly { readonly code: string; readonly parameters?: object }[];
}

describe.each(own)("The shape of $id", ({ id, parse, parseAll, entries, fields }) => {
  const hasParameters = [...entries.values()].some(({ parameters }) => parameters);
  const nothing = Object.fromEntries(
    ["status", "detail", "requestId", "retryAfter", "item", ...Object.keys(fields)].map((field) => [field, undefined]),
  );
  const whole = (error: Answer["errors"][number]) => {
    const { category, retry, actor, parameters } = entries.get(error.code) ?? { category: "unknown", retry: "unknown", actor: "unknown" };
    const unread = Object.fromEntries(Object.keys(parameters ?? {}).map((name) => [name, undefined]));
    const unknown = error.code === "$unknown" && { nearest: undefined };
    return {
      ...unknown,
      ...nothing,
      ...error,
      provider: id,
      category,
      retry,
      actor,
      ...(hasParameters && { parameters: { ...unread, ...error.parameters } }),
    };
  };

  for (const { name, isSuccess, value, errors } of JSON.parse(
    readFileSync(new URL(`answers/${id}.json`, import.meta.url), "utf8"),
  ) as Answer[]) {
    test(name, () => {
      expect(parseAll(value)).toStrictEqual(errors.map(whole));
      expect(parse(value)).toStrictEqual(isSuccess ? undefined : errors.map(whole)[0]);
    });
  }
});
