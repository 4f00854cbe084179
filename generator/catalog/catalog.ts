// Generated from schema/catalog.schema.json. Do not edit: change the schema, then run `npm run types`.

/**
 * major.minor.patch, for example 1.0.0.
 */
export type Version = string;
/**
 * A BCP 47 tag. zh, zh-CN and zh_CN are read as zh-Hans.
 */
export type Locale = string;
/**
 * How far along a text is. A text that does not say so itself has the state of its catalog; without one there, it is a draft.
 */
export type State = "draft" | "translated" | "reviewed";
/**
 * A known form of errors, by its name. A wire with preset extends it. Its forms are tried after the shapes and items given here; one whose name is given here is left out. Any other field given here replaces that of the known form.
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
 * A value to compare with. Numbers and their decimal texts are equal.
 */
export type Scalar = string | number | boolean;
/**
 * One place of a code, or several in order: the first that holds a code is taken.
 */
export type CodePlaces = Pointer | CodePlace | (Pointer | CodePlace)[];
/**
 * One place to look, or several in order: the first that holds something usable is taken.
 */
export type Pointers = Pointer | Choice | Place[];
/**
 * Where something stands: at a pointer, or in one of several values.
 */
export type Place = Pointer | Choice;
/**
 * Which codes are believed in this form: listed ones only, or any of a format. Without it, those of codes.
 */
export type Accepts = "listed" | CodeFormat;
/**
 * A provider's code, verbatim. Always a string, also where the wire has a number.
 */
export type Code = string;
/**
 * A code, or several: * stands for any characters, and a literal * is written \*.
 */
export type CodePattern = string;
/**
 * What kind of error it is, in words shared by all catalogs. Without it, what the status says; without a status, other.
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
 * Whether the same request may succeed later. Without it, what is usual for the category.
 */
export type Retry = "never" | "after_change" | "later" | "now";
/**
 * Who has to act so that it succeeds. Without it, whoever it usually is for the category.
 */
export type Actor = "developer" | "user" | "operator" | "provider";

/**
 * Every error of one API, in every language it is told in. The contract of errcat: a field exists because it is defined here. What may be left out has a default. The file is UTF-8, 64 MiB at most, and nested no deeper than 64.
 */
export interface Catalog {
  /**
   * Where an editor finds this schema, relative to the catalog.
   */
  $schema?: string;
  /**
   * The provider's id: folder, package and provider field are named after it. Kebab-case, for example tencent-tmt.
   */
  id: string;
  /**
   * The provider's name, for people: headings, sentences, hover texts. One name for all languages, or one for each locale.
   */
  name: string | Names;
  /**
   * The prefix of the provider's types, for example TencentTmt in TencentTmtError. PascalCase. Without it, the id in PascalCase.
   */
  typeName?: string;
  version: Version;
  /**
   * The locales every entry is told in, as BCP 47 tags, the source locale first. A table is generated for each. Without it, those that occur in the messages, in the order in which they occur there.
   *
   * @minItems 1
   * @maxItems 100
   */
  locales?: Locale[];
  state?: State;
  /**
   * What the catalog quotes, by a short key. Only for a catalog of somebody else's API.
   */
  sources?: {
    [k: string]: Source;
  };
  /**
   * HTTP statuses that the provider documents by themselves, beside its codes.
   *
   * @maxItems 1000
   */
  statuses?: DocumentedStatus[];
  /**
   * What the provider's documents say about their errors as a whole, and what it means for the reader.
   *
   * @maxItems 1000
   */
  remarks?: Remark[];
  /**
   * How an error travels: where its code, its words and its request id stand in an answer. The parser is made from it. The name of a known form, a known form with changes, or what it looks like. Without it, problem+json.
   */
  wire?: Preset | Wire;
  /**
   * What is handed over to the parser, with the errors that must come of it: documented responses, and what real clients throw.
   *
   * @maxItems 1000
   */
  samples?: Sample[];
  fallback?: Code;
  /**
   * The operations of the API by their ids, with the codes that each may return; * stands for all of them. The package then narrows an error to an operation: within("placeOrder", error).
   */
  operations?: {
    [k: string]: Operation;
  };
  /**
   * The errors, in the order of the provider's own document; 200,000 at most.
   *
   * @minItems 1
   * @maxItems 200000
   */
  entries: Entry[];
}
/**
 * One name in each locale.
 */
export interface Names {
  [k: string]: string;
}
/**
 * Something that the catalog quotes: a document, a client or an answer.
 */
export interface Source {
  /**
   * The document's own title.
   */
  title: string;
  /**
   * Who published it.
   */
  publisher: string;
  /**
   * What kind of evidence it is.
   */
  kind?: "documentation" | "client" | "answer";
  language: Locale;
  /**
   * Where it can be read. https only.
   */
  url?: string;
  /**
   * The license under which it is quoted, by its SPDX identifier, for example Apache-2.0.
   */
  license?: string;
  /**
   * The date the document gives for itself, as it stands there.
   */
  updated?: string;
  /**
   * What a reader must know to weigh it, for example that it is a third party's copy.
   */
  note?: string;
}
/**
 * An HTTP status and what the provider says of it.
 */
export interface DocumentedStatus {
  /**
   * The HTTP status.
   */
  status: number;
  /**
   * What the documents say of it, verbatim.
   *
   * @minItems 1
   * @maxItems 100
   */
  vendor: Vendor[];
}
/**
 * What one source says, verbatim: its language, its fields, its typos. Never edited.
 */
export interface Vendor {
  /**
   * A key of sources.
   */
  source: string;
  /**
   * The section of the document that the row stands in, by its own heading.
   */
  section?: string;
  /**
   * The row's fields by name, for example message, description, solution, type. Where the source names a code and says nothing of it, or its words are not at hand, only code.
   */
  fields: {
    [k: string]: string;
  };
}
/**
 * Something a document says about its errors as a whole.
 */
export interface Remark {
  /**
   * A short name, kebab-case.
   */
  id: string;
  /**
   * What the documents say, verbatim.
   *
   * @minItems 1
   * @maxItems 100
   */
  vendor: Vendor[];
  message: Texts;
}
/**
 * One text in each locale of the catalog: a string, or the text with its origin and state.
 */
export interface Texts {
  [k: string]: string | Text;
}
/**
 * One sentence or two in one locale, and how far it may be trusted.
 */
export interface Text {
  /**
   * The text itself, in whole sentences, as ICU MessageFormat: {name}, plural and select. A brace that is only a brace is written '{'.
   */
  text: string;
  /**
   * Who wrote it. Without it, the project.
   */
  origin?: "vendor" | "project";
  state?: State;
  /**
   * Of a translation: the first 8 hexadecimal digits of the SHA-256 of the source text it was made from. It is stale once the source text has another. Written by errcat messages --stamp.
   */
  sourceHash?: string;
}
/**
 * How an error travels, as data.
 */
export interface Wire {
  preset?: Preset;
  codes?: CodeFormat;
  /**
   * A body that meets any one of these is a success: neither it nor anything inside it is an error of the request, and parse returns undefined. parseAll still returns the errors of its items. Of a list of conditions, all must hold. Name what is there, because what is absent from a success is absent from everything that clients wrap around a failure, too.
   *
   * @maxItems 100
   */
  success?: (Condition | Condition[])[];
  /**
   * The forms an error body comes in, the most telling first: a nested body before a bare code. With preset, they are tried before its own.
   *
   * @maxItems 100
   */
  shapes?: Shape[];
  /**
   * Where errors of single items stand: one job, file or resource of a batch.
   *
   * @maxItems 100
   */
  items?: ItemShape[];
  /**
   * Further facts of the provider's errors, by the name they have on a parsed error.
   */
  fields?: {
    [k: string]: Field;
  };
  /**
   * Response headers that may hold the request id, lower case, the best first.
   *
   * @maxItems 16
   */
  requestIdHeaders?: string[];
  /**
   * What arrives in place of some codes, and the code that it stands for: {"NOT_FOUND": "5"}, where some clients have a name and others a number. An error that is made is written with its code.
   */
  spellings?: {
    [k: string]: Code;
  };
  /**
   * HTTP statuses that the provider is known to answer with an empty body. Such an answer is an error without a code.
   *
   * @maxItems 200
   */
  emptyBodyStatuses?: number[];
  /**
   * Whether bodies may be XML. Elements are read by their local names, as a pointer names them: /ErrorResponse/Error/Code; several with one name are a list. Attributes are not read, and neither is a document with a DTD.
   */
  xml?: boolean;
  /**
   * Sentences in which a client wraps the body instead of handing it over.
   *
   * @maxItems 100
   */
  texts?: WrappedText[];
  requestId?: Pointers;
  retryAfter?: Pointers;
  status?: Pointers;
}
/**
 * What codes look like.
 */
export interface CodeFormat {
  /**
   * The format.
   */
  format: "digits" | "integer" | "alphanumeric" | "dotted" | "token" | "text";
  /**
   * What the words of dotted codes look like. Without it, capital.
   */
  words?: "capital" | "any";
  /**
   * How many characters there may be. Only for digits and alphanumeric.
   *
   * @minItems 1
   * @maxItems 32
   */
  lengths?: number[];
  /**
   * The least number that is believed. Only for digits and integer.
   */
  min?: number;
  /**
   * The greatest number that is believed. Only for digits and integer.
   */
  max?: number;
  /**
   * How many leading characters name a family. The nearest listed code is the family followed by zeros. Only for digits and alphanumeric.
   */
  family?: number;
}
/**
 * Something that must hold of a body. Where the pointer leads to several values, it must hold of one of them.
 */
export interface Condition {
  at: Pointer;
  /**
   * The value there is one of these.
   *
   * @minItems 1
   * @maxItems 1000
   */
  is?: Scalar[];
  /**
   * There is a value there, and it is none of these.
   *
   * @minItems 1
   * @maxItems 1000
   */
  not?: Scalar[];
  /**
   * The value there is of this type.
   */
  type?: "string" | "number" | "boolean" | "array" | "object" | "present" | "absent";
  /**
   * The value there is a text that begins with this.
   */
  startsWith?: string;
  /**
   * The value there is a text that ends with this.
   */
  endsWith?: string;
}
/**
 * One form in which an error body comes.
 */
export interface Shape {
  /**
   * What this form is, in two or three words. Stands as a comment in the parser.
   */
  name: string;
  /**
   * All of this must hold of the body.
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
   * Where the further facts stand, by their name.
   */
  fields?: {
    [k: string]: Pointers;
  };
  accepts?: Accepts;
  /**
   * Whether a body of this form without a code is an error all the same.
   */
  codeless?: boolean;
}
/**
 * A place of a code: at a pointer, in one of several values, in a response header, the HTTP status, or several values joined. What is not part of the code is taken off in the order protobuf, before, afterLast, prefix, suffix, lastSegment; upper and lower case stay as they are.
 */
export interface CodePlace {
  at?: Pointer;
  each?: Pointer;
  /**
   * What tells the right one of several values: all of this must hold of it.
   *
   * @minItems 1
   * @maxItems 100
   */
  where?: Condition[];
  /**
   * The response header that holds the code, in lower case.
   */
  header?: string;
  /**
   * The code is the HTTP status, or else what stands at status of the shape, from 400 up.
   */
  status?: true;
  /**
   * Where the parts of the code stand. If a part is absent, the code ends before it. The nearest code of an unlisted one is the code without its last part.
   *
   * @minItems 2
   * @maxItems 8
   */
  join?: Pointer[];
  /**
   * What stands between the parts of a joined code.
   */
  with?: string;
  /**
   * The text there is a message of protocol buffers in base64, and the code is the text in this field of it, by the numbers of the fields: [1] is the reason of a google.rpc.ErrorInfo.
   *
   * @minItems 1
   * @maxItems 8
   */
  protobuf?: number[];
  /**
   * The code is what stands before the first of these marks: Throttled of Throttled:https://… for :. Without the mark, all of it.
   */
  before?: string;
  /**
   * The code is what stands after the last of these marks: Throttled of com.example#Throttled for #. Without the mark, all of it.
   */
  afterLast?: string;
  /**
   * A beginning that is taken off where it is there.
   */
  prefix?: string;
  /**
   * An end that is taken off where it is there.
   */
  suffix?: string;
  /**
   * The code is the fragment of a URI, or else the last segment of its path: out-of-stock of https://example.com/errors/out-of-stock. about:blank has none.
   */
  lastSegment?: true;
}
/**
 * The one of several values that meets conditions, for example the ErrorInfo among the details of an error.
 */
export interface Choice {
  each: Pointer;
  /**
   * What tells the right one: all of this must hold of it.
   *
   * @minItems 1
   * @maxItems 100
   */
  where: Condition[];
  at: Pointer;
}
/**
 * The form of one item's error in a batch.
 */
export interface ItemShape {
  /**
   * What this form is, in two or three words.
   */
  name: string;
  /**
   * All of this must hold of the whole body.
   *
   * @maxItems 100
   */
  when?: Condition[];
  each: Pointer;
  /**
   * All of this must hold of the item.
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
   * Where the further facts stand, from the item, by their name.
   */
  fields?: {
    [k: string]: Pointers;
  };
  accepts?: Accepts;
  /**
   * Whether an item of this form without a code is an error all the same.
   */
  codeless?: boolean;
}
/**
 * A further fact that this provider's errors carry.
 */
export interface Field {
  /**
   * Its type on a parsed error.
   */
  type: "string" | "strings" | "integer" | "number" | "boolean";
  /**
   * How it is taken out of the text that stands there. Without it, the value itself.
   */
  extract?: "leading_parentheses";
  description: Names;
}
/**
 * A sentence in which a client wraps the body.
 */
export interface WrappedText {
  /**
   * The words after which the body stands, as JSON text or as JSON text encoded once more.
   */
  bodyAfter: string;
  /**
   * The words after which the HTTP status stands.
   */
  statusAfter?: string;
}
/**
 * What somebody hands over to the parser, and the errors that must come of it. errcat validate and errcat generate check it.
 */
export interface Sample {
  /**
   * What the sample is, in a few words.
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
   * What is handed over instead of a response: what an SDK throws, or a body by itself.
   */
  value?: {
    [k: string]: unknown;
  };
  /**
   * Whether the request succeeded, so that parse returns undefined, although items have errors.
   */
  success?: boolean;
  /**
   * The errors that parseAll returns, in order; each names the fields that matter, and its code. Empty for no error.
   *
   * @maxItems 1000
   */
  errors: SampleError[];
}
/**
 * The fields of an error that a sample requires. Fields that are left out may have any value.
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
   * The HTTP method, in lower case.
   */
  method?: "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace" | "query";
  /**
   * The path, as an API description writes it: /orders/{id}.
   */
  path?: string;
  /**
   * What the operation does, in a few words, for hover texts and the site.
   */
  summary?: string;
  /**
   * The codes that it may return. In an element, * stands for any characters: cart.* means every code that begins with cart. (a literal * is written \*; before a *, a backslash is written \\). Codes that all operations may return belong to the operation *.
   *
   * @maxItems 200000
   */
  codes?: CodePattern[];
  /**
   * What the sources say of the operation and of its codes, verbatim.
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
   * The provider's own symbolic name of the code, verbatim, where the code itself is not one, for example WriteConflict for 112. The module codes of the package exports the code under this name.
   */
  name?: string;
  category?: Category;
  /**
   * The HTTP status that the provider documents for this code. Leave it out where the provider states none.
   */
  status?: number;
  retry?: Retry;
  actor?: Actor;
  /**
   * The page about this code: the provider's own, or that of your team. https only.
   */
  url?: string;
  since?: Version;
  deprecated?: Version;
  removed?: Version;
  replacedBy?: Code;
  /**
   * Whether answers to a client hold the detail and the parameters of this error. false for internal errors; the message then uses no parameters.
   */
  expose?: boolean;
  /**
   * The parameters of its texts, by the name they have in {braces}. Without it, those of the texts in the source locale, each with the type that its use shows.
   */
  parameters?: {
    [k: string]: Parameter;
  };
  message: Texts;
  solution?: Texts;
  /**
   * What the sources say of it, verbatim. Empty, or not there, where no source has the code.
   *
   * @maxItems 100
   */
  vendor?: Vendor[];
}
/**
 * Something a text says that differs from one occurrence of the error to the next.
 */
export interface Parameter {
  /**
   * Its type. Without it, what its use in the texts shows: a number where it is counted or formatted as one, a date where it is formatted as a date or a time, one of the words where a text is selected by it, else a string.
   */
  type?: "string" | "integer" | "number" | "boolean" | "date" | "strings";
  /**
   * The type that it has in the body, if that is another. Without it, a number is not read from a text. Bodies in XML hold nothing but texts, so there it is not needed.
   */
  sentAs?: "string" | "seconds";
  /**
   * The words it may be, where it may be nothing else. Only for a string.
   *
   * @minItems 1
   * @maxItems 1000
   */
  enum?: string[];
  /**
   * Whether whoever makes the error has to give it. An error that is parsed may lack it all the same.
   */
  required?: boolean;
  at?: Pointers;
  description?: Names;
}
