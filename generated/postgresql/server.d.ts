// Generated from the catalog postgresql. Do not edit: change the catalog, then generate again.
import type { PostgresqlCode, PostgresqlError, PostgresqlErrorOf, PostgresqlOccurrence } from "./errors.js";
import type { PostgresqlMessages } from "./index.js";
/** The parameters with which an error of each code is made: those that its message shows must be given. */
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
/** What {@link make} takes after a code: its parameters, if it has any, and what else is known of this error. */
export type PostgresqlMakeArguments<Code extends PostgresqlCode> = Code extends keyof PostgresqlMakeParameters ? Partial<PostgresqlMakeParameters[Code]> extends PostgresqlMakeParameters[Code] ? [parameters?: PostgresqlMakeParameters[Code], options?: PostgresqlMakeOptions] : [parameters: PostgresqlMakeParameters[Code], options?: PostgresqlMakeOptions] : [parameters?: NoParameters<Code>, options?: PostgresqlMakeOptions];
/** The texts of this code have no parameters. */
interface NoParameters<Code> {
  readonly [none]?: Code & never;
}
declare const none: unique symbol;
/** What is known of an error beside its code and its parameters. Without a status, it is that of the catalog. */
export type PostgresqlMakeOptions = Partial<Omit<PostgresqlOccurrence, "provider">>;
/** Makes the error with this code, equal to the one that `parse` finds in the answer. `toError` makes an exception of it. */
export declare function make<Code extends PostgresqlCode>(code: Code, ...given: PostgresqlMakeArguments<Code>): PostgresqlErrorOf<Code>;
/** An HTTP answer. */
export interface PostgresqlAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The body, to be sent as JSON. */
  readonly body: object;
}
/** What can be answered with: an error. */
export type PostgresqlAnswerable = PostgresqlError;
/**
* Writes the answer in which `parse` finds the error again. `detailOf` returns what a client reads of an error that has no detail of its own, such as its message.
*/
export declare function serialize(given: PostgresqlAnswerable, detailOf?: (error: PostgresqlError) => string): PostgresqlAnswer;
/** What decides on the language of an answer. */
export interface PostgresqlAnswerOptions {
  /** The request that is answered: a `Request`, or one of Node.js. Its `Accept-Language` decides on the locale. */
  readonly request?: {
    readonly headers: object;
  } | undefined;
  /** The tables to choose from, by locale. A client reads the message of an error that has no detail of its own. */
  readonly messages?: Readonly<Record<string, PostgresqlMessages>> | undefined;
}
/** As {@link serialize}, with the message in the language of the client, and headers that name it. */
export declare function toAnswer(error: PostgresqlAnswerable, { request, messages }?: PostgresqlAnswerOptions): PostgresqlAnswer;
/** The web's `Response`, where the types of the platform have it. */
type WebResponse = typeof globalThis extends {
  readonly Response: {
    readonly prototype: infer Known;
  };
} ? Known : unknown;
/** As {@link toAnswer}, as a `Response`. */
export declare function toResponse(error: PostgresqlAnswerable, options?: PostgresqlAnswerOptions): WebResponse;
export {};
