// Generated from the catalog postgresql. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { PostgresqlCode, PostgresqlError, PostgresqlErrorOf, PostgresqlOccurrence } from "./errors.js";
import { facts } from "./facts.js";
import { message, pickLocale } from "./index.js";
import type { PostgresqlMessages } from "./index.js";

/** The parameters for making an error with each code: those that its message shows are required. */
export interface PostgresqlMakeParameters {
  readonly "23000": {
    /**
     * The schema of the table or the type.
     * 表或类型所属的模式。
     */
    readonly schema?: string | undefined;
    /**
     * The name of the table.
     * 表名。
     */
    readonly table?: string | undefined;
    /**
     * The name of the constraint that is violated.
     * 违反的约束的名称。
     */
    readonly constraint?: string | undefined;
  };
  readonly "23001": {
    /**
     * The schema of the table or the type.
     * 表或类型所属的模式。
     */
    readonly schema?: string | undefined;
    /**
     * The name of the table.
     * 表名。
     */
    readonly table?: string | undefined;
    /**
     * The name of the constraint that is violated.
     * 违反的约束的名称。
     */
    readonly constraint?: string | undefined;
  };
  readonly "23502": {
    /**
     * The schema of the table or the type.
     * 表或类型所属的模式。
     */
    readonly schema?: string | undefined;
    /**
     * The name of the table.
     * 表名。
     */
    readonly table?: string | undefined;
    /**
     * The name of the column.
     * 列名。
     */
    readonly column?: string | undefined;
    /**
     * The name of the domain or the type.
     * 域或类型的名称。
     */
    readonly dataType?: string | undefined;
  };
  readonly "23503": {
    /**
     * The schema of the table or the type.
     * 表或类型所属的模式。
     */
    readonly schema?: string | undefined;
    /**
     * The name of the table.
     * 表名。
     */
    readonly table?: string | undefined;
    /**
     * The name of the constraint that is violated.
     * 违反的约束的名称。
     */
    readonly constraint?: string | undefined;
  };
  readonly "23505": {
    /**
     * The schema of the table or the type.
     * 表或类型所属的模式。
     */
    readonly schema?: string | undefined;
    /**
     * The name of the table.
     * 表名。
     */
    readonly table?: string | undefined;
    /**
     * The name of the constraint that is violated.
     * 违反的约束的名称。
     */
    readonly constraint?: string | undefined;
  };
  readonly "23514": {
    /**
     * The schema of the table or the type.
     * 表或类型所属的模式。
     */
    readonly schema?: string | undefined;
    /**
     * The name of the table.
     * 表名。
     */
    readonly table?: string | undefined;
    /**
     * The name of the constraint that is violated.
     * 违反的约束的名称。
     */
    readonly constraint?: string | undefined;
    /**
     * The name of the domain or the type.
     * 域或类型的名称。
     */
    readonly dataType?: string | undefined;
  };
  readonly "23P01": {
    /**
     * The schema of the table or the type.
     * 表或类型所属的模式。
     */
    readonly schema?: string | undefined;
    /**
     * The name of the table.
     * 表名。
     */
    readonly table?: string | undefined;
    /**
     * The name of the constraint that is violated.
     * 违反的约束的名称。
     */
    readonly constraint?: string | undefined;
  };
}

/** The arguments of {@link make} after the code: its parameters, if it has any, and other facts about this error. */
export type PostgresqlMakeArguments<Code extends PostgresqlCode> = Code extends keyof PostgresqlMakeParameters
  ? Partial<PostgresqlMakeParameters[Code]> extends PostgresqlMakeParameters[Code]
    ? [parameters?: PostgresqlMakeParameters[Code], options?: PostgresqlMakeOptions]
    : [parameters: PostgresqlMakeParameters[Code], options?: PostgresqlMakeOptions]
  : [parameters?: NoParameters<Code>, options?: PostgresqlMakeOptions];

/** The texts of this code have no parameters. */
interface NoParameters<Code> {
  readonly [none]?: Code & never;
}

declare const none: unique symbol;

/** Facts about an error besides its code and its parameters. By default, the status is that of the catalog. */
export type PostgresqlMakeOptions = Partial<Omit<PostgresqlOccurrence, "provider">>;

/** Makes the error with this code, equal to the one that `parse` finds in the response. To throw it, use `toError`. */
export function make<Code extends PostgresqlCode>(code: Code, ...given: PostgresqlMakeArguments<Code>): PostgresqlErrorOf<Code>;
export function make(code: PostgresqlCode, parameters?: object, options: PostgresqlMakeOptions = {}): PostgresqlErrorOf<PostgresqlCode> {
  const known: Facts | undefined = facts[code];
  // A program without types may pass any code.
  if (!known?.retry) throw new TypeError(JSON.stringify(code) + " is not in the postgresql catalog; correct or add it");
  const { replacedBy, ...stated } = known;
  return {
    ...options,
    code,
    ...stated,
    parameters: { ...parameters },
    provider: "postgresql",
    status: options.status ?? known.status ?? 409,
  } as PostgresqlErrorOf<PostgresqlCode>;
}

interface Facts {
  readonly category: string;
  readonly retry: string;
  readonly actor: string;
  readonly status?: number;
  readonly replacedBy?: string;
}

/** An HTTP response. */
export interface PostgresqlAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The body, to be sent as JSON. With `node:http`, write `JSON.stringify(body)`. */
  readonly body: object;
}

/** The values that `serialize` accepts: an error. Other values, such as the `unknown` in a `catch`, do not compile unless the catalog names a code for them in `fallback`. */
export type PostgresqlAnswerable = PostgresqlError;

/**
 * Returns the response from which `parse` reads the error. `detailOf` returns the text for an error without a detail of its own, such as its message.
 */
export function serialize(given: PostgresqlAnswerable, detailOf?: (error: PostgresqlError) => string): PostgresqlAnswer {
  const error = valuesOf(given, detailOf);
  const { retryAfter: wait } = error;
  // JSON cannot represent absent values.
  return JSON.parse(JSON.stringify({
    status: error.status ?? 500,
    headers: {
      "content-type": "application/json",
      "retry-after": wait === undefined ? wait : `${Math.ceil(wait)}`,
    },
    body: whole(error),
  })) as PostgresqlAnswer;
}

/** The options that determine the language of a response. */
export interface PostgresqlAnswerOptions {
  /** The request to answer: a `Request`, or a Node.js request. Its `Accept-Language` header determines the locale. */
  readonly request?: { readonly headers: object } | undefined;
  /** The message tables to choose from, by locale. They provide the text for an error without a detail of its own. */
  readonly messages?: Readonly<Record<string, PostgresqlMessages>> | undefined;
}

/** Like {@link serialize}, but with the message in the language of the client, and with headers that name the language. */
export function toAnswer(error: PostgresqlAnswerable, { request, messages }: PostgresqlAnswerOptions = {}): PostgresqlAnswer {
  if (messages === undefined) return serialize(error);
  const { locale, table } = pickLocale(acceptLanguage(request), messages);
  const { status, headers, body } = serialize(error, (one) => message(one, table));
  return { status, headers: { ...headers, "content-language": locale, vary: "accept-language" }, body };
}

/** The web's `Response`, if the types of the platform include it. */
type WebResponse = typeof globalThis extends { readonly Response: { readonly prototype: infer Known } } ? Known : unknown;

/** Like {@link toAnswer}, but returns a `Response`. */
export function toResponse(error: PostgresqlAnswerable, options?: PostgresqlAnswerOptions): WebResponse {
  const { status, headers, body } = toAnswer(error, options);
  const { Response } = globalThis as unknown as { readonly Response: new (body: string | undefined, init: object) => WebResponse };
  return new Response(JSON.stringify(body), { status, headers });
}

function acceptLanguage(request: PostgresqlAnswerOptions["request"]): string | null | undefined {
  const headers = request?.headers as { get?(name: string): string | null; readonly "accept-language"?: string } | undefined;
  return headers?.get ? headers.get("accept-language") : headers?.["accept-language"];
}

/** The fields of an error that can be sent. */
interface Values extends PostgresqlMakeOptions {
  readonly code: string;
  readonly parameters?: object;
}

/** The parts of an error, from any version of this package, that are sent. */
function valuesOf(error: PostgresqlError | null | undefined, detailOf: ((error: PostgresqlError) => string) | undefined): Values {
  if (error?.provider !== "postgresql") throw Object.assign(new TypeError("not an error of postgresql; make one or set a fallback in the catalog"), { cause: error });
  return { ...error, code: (error as { readonly rawCode?: string }).rawCode ?? error.code, detail: error.detail ?? detailOf?.(error) };
}

/** In the format "answer of PostgREST with details". */
function whole(error: Values): object {
  return {
    code: error.code,
    details: error.explanation ?? "",
    hint: error.hint,
    message: error.detail ?? "",
    ...error.parameters,
  };
}

