// Generated from schema/catalog.schema.json. Do not edit: change the schema, then run `npm run types`.

/**
 * major.minor.patch, for example 1.0.0.
 */
export type Version = string;
/**
 * A BCP 47 tag. zh, zh-CN, and zh_CN are read as zh-Hans.
 */
export type Locale = string;
/**
 * The review state of a text.
 */
export type State = "draft" | "translated" | "reviewed";
/**
 * The name of a known error format. A wire section with a preset extends that format. The shapes and items of the known format are tried after those given here, which replace any with the same name. Every other field given here replaces that of the known format.
 */
export type Preset =
  | "problem+json"
  | "problem+json-errors"
  | "error-object"
  | "flat"
  | "google-rpc"
  | "graphql"
  | "json-rpc"
  | "aws-json"
  | "aws-xml"
  | "status";
/**
 * A JSON Pointer into a body. A segment * stands for every key or index at that level.
 */
export type Pointer = string;
/**
 * A value to compare with. A number equals its decimal string.
 */
export type Scalar = string | number | boolean;
/**
 * One place of a code, or several in order: the first that contains a code is used.
 */
export type CodePlaces = Pointer | CodePlace | (Pointer | CodePlace)[];
/**
 * One place, or several in order: the first that contains a usable value is used.
 */
export type Pointers = Pointer | Choice | Place[];
/**
 * A place in the body: a pointer, or a place inside one of several values.
 */
export type Place = Pointer | Choice;
/**
 * The codes that are accepted in this error format: only listed ones, or any code that fits a code format. By default, those that fit codes in the wire section.
 */
export type Accepts = "listed" | CodeFormat;
/**
 * A provider's code, verbatim. Always a string, even if it is a number on the wire.
 */
export type Code = string;
/**
 * A code or a pattern for several: * stands for any characters, and a literal * is written as \*.
 */
export type CodePattern = string;
/**
 * The kind of error, from a set shared by all catalogs. By default, it follows from the status; without a status, it is other.
 */
export type Category =
  | "authentication"
  | "permission"
  | "billing"
  | "quota"
  | "rate_limit"
  | "invalid_request"
  | "too_large"
  | "unsupported_language"
  | "unsupported"
  | "not_found"
  | "conflict"
  | "timeout"
  | "unavailable"
  | "internal"
  | "partial"
  | "dry_run"
  | "other";
/**
 * Whether the same request may succeed later. By default, the usual value for the category.
 */
export type Retry = "never" | "after_change" | "later" | "now";
/**
 * Who must act for the request to succeed. By default, the usual actor for the category.
 */
export type Actor = "developer" | "user" | "operator" | "provider";

/**
 * Every error of one API, in every language. Optional fields have defaults. The file must be UTF-8, at most 64 MiB (8 MiB in YAML), and nested at most 64 levels deep.
 */
export interface Catalog {
  /**
   * The path or URL of this schema, relative to the catalog, for editors.
   */
  $schema?: string;
  /**
   * The provider's ID, which names the folder, the package, and the provider field. Kebab-case, for example tencent-tmt.
   */
  id: string;
  /**
   * The provider's name as shown in headings, sentences, and hover texts. One name for all languages, or one per locale.
   */
  name: string | Names;
  /**
   * The prefix of the provider's types in PascalCase, for example TencentTmt in TencentTmtError. By default, the ID in PascalCase.
   */
  typeName?: string;
  version: Version;
  /**
   * The locales of the texts, as BCP 47 tags, with the source locale first. A message table is generated for each. By default, the locales of the messages, in the order in which they occur.
   *
   * @minItems 1
   * @maxItems 100
   */
  locales?: Locale[];
  state?: State;
  /**
   * The documents that the catalog quotes, each under a short key. Only for a catalog of another provider's API.
   */
  sources?: {
    [k: string]: Source;
  };
  /**
   * HTTP statuses that the provider documents separately from its codes.
   *
   * @maxItems 1000
   */
  statuses?: DocumentedStatus[];
  /**
   * Remarks in the provider's documents about its errors in general, with an explanation.
   *
   * @maxItems 1000
   */
  remarks?: Remark[];
  /**
   * How errors are sent: the places of the code, the text, and the request ID in a response. The parser is generated from it. Either the name of a known error format, a known format with changes, or a full description. By default, problem+json.
   */
  wire?: Preset | Wire;
  /**
   * Inputs for the parser, with the errors that it must find in them: documented responses, and errors that real clients throw.
   *
   * @maxItems 1000
   */
  samples?: Sample[];
  fallback?: Code;
  /**
   * The operations of the API by ID, each with the codes that it may return; * stands for all operations. The package can then narrow an error to an operation: within("placeOrder", error).
   */
  operations?: {
    [k: string]: Operation;
  };
  /**
   * The errors, in the order of the provider's documentation.
   *
   * @minItems 1
   * @maxItems 200000
   */
  entries: Entry[];
}
/**
 * One name per locale.
 */
export interface Names {
  [k: string]: string;
}
/**
 * Something that the catalog quotes: a document, a client, or a response.
 */
export interface Source {
  /**
   * The title of the document.
   */
  title: string;
  /**
   * The publisher.
   */
  publisher: string;
  /**
   * The kind of evidence.
   */
  kind?: "documentation" | "client" | "answer";
  language: Locale;
  /**
   * The URL of the source. https only.
   */
  url?: string;
  /**
   * The license under which the source is quoted, as an SPDX identifier, for example Apache-2.0.
   */
  license?: string;
  /**
   * The date that the document states for itself, verbatim.
   */
  updated?: string;
  /**
   * A note that helps readers judge the source, for example that it is a third party's copy.
   */
  note?: string;
}
/**
 * An HTTP status, and the provider's description of it.
 */
export interface DocumentedStatus {
  /**
   * The HTTP status.
   */
  status: number;
  /**
   * Verbatim quotations about the status.
   *
   * @minItems 1
   * @maxItems 100
   */
  vendor: Vendor[];
}
/**
 * A verbatim quotation from one source: in the original language, with its fields and its typos. Never edited.
 */
export interface Vendor {
  /**
   * A key of sources.
   */
  source: string;
  /**
   * The heading of the section that contains the quotation.
   */
  section?: string;
  /**
   * The quoted fields by name, for example message, description, solution, type. If the source only names the code, or its text is not available, write only the field code.
   */
  fields: {
    [k: string]: string;
  };
}
/**
 * A remark in a document about its errors in general.
 */
export interface Remark {
  /**
   * A short name, kebab-case.
   */
  id: string;
  /**
   * The remark, verbatim.
   *
   * @minItems 1
   * @maxItems 100
   */
  vendor: Vendor[];
  message: Texts;
}
/**
 * One text per locale of the catalog: a string, or an object with the text, its origin, and its state.
 */
export interface Texts {
  [k: string]: string | Text;
}
/**
 * One or two sentences in one locale, with their origin and review state.
 */
export interface Text {
  /**
   * The text in whole sentences, as ICU MessageFormat: {name}, plural, and select. A literal brace is written as '{'.
   */
  text: string;
  /**
   * The author of the text. By default, project.
   */
  origin?: "vendor" | "project";
  state?: State;
  /**
   * For a translation: the first 8 hexadecimal digits of the SHA-256 of its source text. If the source text changes, the translation is stale. Written by `errcat messages --stamp`.
   */
  sourceHash?: string;
}
/**
 * A description of how the API sends errors.
 */
export interface Wire {
  preset?: Preset;
  codes?: CodeFormat;
  /**
   * Conditions for a successful body. If the body meets any of them, neither it nor anything inside it is an error of the request, and parse returns undefined. parseAll still returns the errors of its items. In a list of conditions, all must be met. Test for fields that a success has, not for fields that it lacks: those may also be missing from the object in which a client wraps an error.
   *
   * @maxItems 100
   */
  success?: (Condition | Condition[])[];
  /**
   * The formats of error bodies, most specific first: a nested body before a bare code. With a preset, they are tried before its own formats.
   *
   * @maxItems 100
   */
  shapes?: Shape[];
  /**
   * The places of errors of individual items, such as one job, file, or resource in a batch.
   *
   * @maxItems 100
   */
  items?: ItemShape[];
  /**
   * Other fields of the provider's errors, by their names on a parsed error.
   */
  fields?: {
    [k: string]: Field;
  };
  /**
   * Response headers that may contain the request ID, in lowercase, best first.
   *
   * @maxItems 16
   */
  requestIdHeaders?: string[];
  /**
   * Alternative spellings of codes, with the code that each stands for: {"NOT_FOUND": "5"}, if some clients use a name and others a number. When a program creates an error, the code itself is written.
   */
  spellings?: {
    [k: string]: Code;
  };
  /**
   * HTTP statuses for which the provider is known to send an empty body. Such a response is an error without a code.
   *
   * @maxItems 200
   */
  emptyBodyStatuses?: number[];
  /**
   * Whether bodies may be XML. Pointers use the local names of elements: /ErrorResponse/Error/Code. Elements with the same name form a list. Attributes are not read, and documents with a DTD are rejected.
   */
  xml?: boolean;
  /**
   * Sentences in which a client wraps the body.
   *
   * @maxItems 100
   */
  texts?: WrappedText[];
  requestId?: Pointers;
  retryAfter?: Pointers;
  status?: Pointers;
}
/**
 * The format of codes.
 */
export interface CodeFormat {
  /**
   * The format.
   */
  format: "digits" | "integer" | "alphanumeric" | "dotted" | "token" | "text";
  /**
   * The format of the words in dotted codes. By default, capital.
   */
  words?: "capital" | "any";
  /**
   * The possible numbers of characters. Only for digits and alphanumeric.
   *
   * @minItems 1
   * @maxItems 32
   */
  lengths?: number[];
  /**
   * The smallest number that is accepted. Only for digits and integer.
   */
  min?: number;
  /**
   * The largest number that is accepted. Only for digits and integer.
   */
  max?: number;
  /**
   * The number of leading characters that name a family. The closest listed code is the family followed by zeros. Only for digits and alphanumeric.
   */
  family?: number;
}
/**
 * A condition on a body. If the pointer leads to several values, one of them must meet it.
 */
export interface Condition {
  at: Pointer;
  /**
   * The accepted values: the value is one of them.
   *
   * @minItems 1
   * @maxItems 1000
   */
  is?: Scalar[];
  /**
   * The excluded values: the value exists, and is none of them.
   *
   * @minItems 1
   * @maxItems 1000
   */
  not?: Scalar[];
  /**
   * The value has this type.
   */
  type?: "string" | "number" | "boolean" | "array" | "object" | "present" | "absent";
  /**
   * The value is a string that begins with this prefix.
   */
  startsWith?: string;
  /**
   * The value is a string that ends with this suffix.
   */
  endsWith?: string;
}
/**
 * The format of an error body.
 */
export interface Shape {
  /**
   * A name for this format, in two or three words. It appears as a comment in the parser.
   */
  name: string;
  /**
   * Conditions on the body: it must meet all of them.
   *
   * @maxItems 100
   */
  when?: Condition[];
  code: CodePlaces;
  detail?: Pointers;
  requestId?: Pointers;
  retryAfter?: Pointers;
  status?: Pointers;
  /**
   * The places of other fields, by name.
   */
  fields?: {
    [k: string]: Pointers;
  };
  accepts?: Accepts;
  /**
   * Whether a body in this format is an error even without a code.
   */
  codeless?: boolean;
}
/**
 * The place of a code: at a pointer, in one of several values, in a response header, in the HTTP status, or joined from several values. Text that is not part of the code is removed in the order protobuf, before, afterLast, prefix, suffix, lastSegment. The case never changes.
 */
export interface CodePlace {
  at?: Pointer;
  each?: Pointer;
  /**
   * The conditions that select one of several values: it must meet all of them.
   *
   * @minItems 1
   * @maxItems 100
   */
  where?: Condition[];
  /**
   * The response header that contains the code, in lowercase.
   */
  header?: string;
  /**
   * The code is the HTTP status or, without one, the status in the body, at the place that the error format has under status, if it is at least 400.
   */
  status?: true;
  /**
   * The places of the parts of the code. If a part is absent, the code ends before it. The closest listed code to an unlisted code is the code without its last part.
   *
   * @minItems 2
   * @maxItems 8
   */
  join?: Pointer[];
  /**
   * The text between the parts of a joined code.
   */
  with?: string;
  /**
   * The field numbers that lead to the code in a value that is a Protocol Buffers message in base64: [1] is the reason of a google.rpc.ErrorInfo.
   *
   * @minItems 1
   * @maxItems 8
   */
  protobuf?: number[];
  /**
   * The text before the first occurrence of this mark is kept: with :, the code in Throttled:https://… is Throttled. Without this mark, all of the text is kept.
   */
  before?: string;
  /**
   * The text after the last occurrence of this mark is kept: with #, the code in com.example#Throttled is Throttled. Without this mark, all of the text is kept.
   */
  afterLast?: string;
  /**
   * Text that is removed from the start if it is present.
   */
  prefix?: string;
  /**
   * Text that is removed from the end if it is present.
   */
  suffix?: string;
  /**
   * Keeps the fragment of a URI, or else the last segment of its path: out-of-stock in https://example.com/errors/out-of-stock. about:blank has neither.
   */
  lastSegment?: true;
}
/**
 * One of several values, selected by conditions, for example the ErrorInfo among the details of an error.
 */
export interface Choice {
  each: Pointer;
  /**
   * The conditions that select the value: it must meet all of them.
   *
   * @minItems 1
   * @maxItems 100
   */
  where: Condition[];
  at: Pointer;
}
/**
 * The format of one item's error in a batch.
 */
export interface ItemShape {
  /**
   * A name for this format, in two or three words.
   */
  name: string;
  /**
   * Conditions on the whole body: it must meet all of them.
   *
   * @maxItems 100
   */
  when?: Condition[];
  each: Pointer;
  /**
   * Conditions on the item: it must meet all of them.
   *
   * @maxItems 100
   */
  where?: Condition[];
  item?: Pointers;
  code: CodePlaces;
  detail?: Pointers;
  requestId?: Pointers;
  retryAfter?: Pointers;
  /**
   * The places of other fields inside the item, by name.
   */
  fields?: {
    [k: string]: Pointers;
  };
  accepts?: Accepts;
  /**
   * Whether an item in this format is an error even without a code.
   */
  codeless?: boolean;
}
/**
 * Another field of this provider's errors.
 */
export interface Field {
  /**
   * The type on a parsed error.
   */
  type: "string" | "strings" | "integer" | "number" | "boolean";
  /**
   * How the value is extracted from the string. By default, the string itself.
   */
  extract?: "leading_parentheses";
  description: Names;
}
/**
 * A sentence in which a client wraps the body.
 */
export interface WrappedText {
  /**
   * The words before the body, which follows as JSON text or as JSON text encoded once more.
   */
  bodyAfter: string;
  /**
   * The words before the HTTP status.
   */
  statusAfter?: string;
}
/**
 * An input for the parser, and the errors that it must find. `errcat validate` and `errcat generate` check it.
 */
export interface Sample {
  /**
   * A name for the sample, in a few words.
   */
  name: string;
  /**
   * The HTTP status of the response.
   */
  status?: number;
  /**
   * The headers of the response.
   */
  headers?: {
    [k: string]: string;
  };
  /**
   * The body of the response: JSON, or a string for any other text.
   */
  body?: {
    [k: string]: unknown;
  };
  /**
   * The input, if it is not a response: an error that an SDK throws, or only a body.
   */
  value?: {
    [k: string]: unknown;
  };
  /**
   * Whether the request succeeded, so that parse returns undefined, although some items have errors.
   */
  success?: boolean;
  /**
   * The errors that parseAll must return, in order. Each has its code and the fields that matter. Empty if there are none.
   *
   * @maxItems 1000
   */
  errors: SampleError[];
}
/**
 * The fields of an error that a sample requires. Other fields may have any value.
 */
export interface SampleError {
  /**
   * The code: a listed one, or $unknown with rawCode.
   */
  code: string;
  [k: string]: unknown;
}
/**
 * An operation of the API, and the codes that it may return.
 */
export interface Operation {
  /**
   * The HTTP method, in lowercase.
   */
  method?: "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace" | "query";
  /**
   * The path as in an API description: /orders/{id}.
   */
  path?: string;
  /**
   * A short description of the operation, for hover texts and the site.
   */
  summary?: string;
  /**
   * The codes that the operation may return. In an element, * stands for any characters: cart.* means every code that begins with cart. (a literal * is written as \*; before a *, a backslash is written as \\). Codes that all operations may return belong to the operation *.
   *
   * @maxItems 200000
   */
  codes?: CodePattern[];
  /**
   * Verbatim quotations about the operation and its codes.
   *
   * @minItems 1
   * @maxItems 100
   */
  vendor?: Vendor[];
}
/**
 * One error.
 */
export interface Entry {
  code: Code;
  /**
   * The provider's own symbolic name for the code, verbatim, if the code itself is not symbolic, for example WriteConflict for 112. The codes module of the package exports the code under this name.
   */
  name?: string;
  category?: Category;
  /**
   * The HTTP status that the provider documents for this code. Leave it out if the provider documents none.
   */
  status?: number;
  retry?: Retry;
  actor?: Actor;
  /**
   * The URL of the page about this code, on the provider's site or your team's. https only.
   */
  url?: string;
  since?: Version;
  deprecated?: Version;
  removed?: Version;
  replacedBy?: Code;
  /**
   * Whether responses to a client contain the detail and the parameters of this error. false for internal errors, whose messages must not use parameters.
   */
  expose?: boolean;
  /**
   * The parameters of the texts, by the name they have in {braces}. By default, those of the texts in the source locale, each with the type that follows from its use.
   */
  parameters?: {
    [k: string]: Parameter;
  };
  message: Texts;
  solution?: Texts;
  /**
   * Verbatim quotations about the code. Empty or absent if no source lists the code.
   *
   * @maxItems 100
   */
  vendor?: Vendor[];
}
/**
 * A value in a text that varies from one occurrence of the error to the next.
 */
export interface Parameter {
  /**
   * The type. By default, it follows from the use in the texts: a number if a text counts it or formats it as a number, a date if a text formats it as a date or a time, one of the cases if a text selects by it, or else a string.
   */
  type?: "string" | "integer" | "number" | "boolean" | "date" | "strings";
  /**
   * The type in the body, if it differs. By default, a number is not read from a string. XML bodies contain only strings, so this field is not needed for them.
   */
  sentAs?: "string" | "seconds";
  /**
   * The allowed values, if there is a fixed set. Only for a string.
   *
   * @minItems 1
   * @maxItems 1000
   */
  enum?: string[];
  /**
   * Whether a program that creates the error must pass the parameter even if the message does not show it. A parsed error may still lack it.
   */
  required?: boolean;
  at?: Pointers;
  description?: Names;
}
