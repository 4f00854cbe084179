import type { Check, Declared } from "./declared.ts";
import { isInside, type Travel, travels } from "./travels.ts";
import type { AnyError, Version } from "./version.ts";

/** An error of one version that another meets. */
export interface Met {
  readonly sender: Version;
  readonly receiver: Version;
  /** What the declarations of the receiver promise. */
  readonly promised: Declared;
  readonly error: AnyError;
  readonly travel: Travel;
  /** Chooses among what would take too long to try all of. */
  readonly turn: number;
}

/** What became of one call: of the function with this name, something is wrong, or nothing. */
export interface Called {
  readonly name: string;
  readonly fault: string | undefined;
}

/** Calls every function of the receiver with an error that has travelled to it. */
export async function expectationsOf({ sender, receiver, promised, error, travel, turn }: Met): Promise<readonly Called[]> {
  const { functions, entries, messages, solutions } = receiver;
  const arrived: unknown = travels[travel](error, sender.functions);
  const called: Called[] = [];
  /** Calls one function; what it returns has to be of its type, and as expected. */
  const call = <Value>(
    name: string,
    run: () => Value,
    wrong: (value: Value) => unknown,
    check: Check = promised.returned[name]!,
  ): Value | undefined => {
    try {
      const value = run();
      const fault = check(value) ?? wrong(value);
      called.push({
        name,
        fault: fault === undefined || fault === false ? undefined : fault === true ? `returns ${shown(value)}` : String(fault),
      });
      return value;
    } catch (caught) {
      called.push({ name, fault: `throws ${String(caught)}` });
      return undefined;
    }
  };
  const raw = error.code === "$unknown" ? error.rawCode! : error.code;
  const isListed = (code: string): boolean => entries.has(code);

  const parsed = call(
    "parse",
    () => functions.parse(arrived),
    (one) => unlike(one, { ...kept(error, receiver), ...asListed(raw, receiver, error) }),
  );
  call(
    "parseAll",
    () => functions.parseAll(arrived),
    (all) => all.length !== 1 || unlike(all[0], parsed ?? {}),
  );
  const pin = receiver.pins[turn % receiver.pins.length]!;
  const read = await functions.parseAsync(arrived).catch((reason: unknown) => reason);
  call(
    "parseAsync",
    () => read,
    (one) => unlike(one, parsed ?? {}),
  );
  const view = sender.functions.asOf(sender.pins[0]!, error);
  call(
    "parse",
    () => functions.parse(turn % 2 === 0 ? view : JSON.stringify(view)),
    (one) => unlike(one, parsed ?? {}),
  );
  const other = sender.functions.within(sender.operations[turn % sender.operations.length]!, error);
  call(
    "parse",
    () => functions.parse(turn % 2 === 0 ? JSON.stringify(other) : other),
    (one) => unlike(one, parsed ?? {}),
  );
  const given = (isInside(travel) ? parsed : arrived) as AnyError | undefined;
  if (given === undefined) return called;
  const { code } = given;
  const seenAs = isListed(code) ? code : "$unknown";

  call(
    "is",
    () => functions.is(given, code),
    (yes) => !yes,
  );
  call(
    "is",
    () => functions.is(given, "other"),
    (yes) => yes,
  );
  call(
    "isError",
    () => functions.isError(given),
    (yes) => yes !== (code === "$unknown" || isListed(code)),
  );
  call(
    "asUnknown",
    () => functions.asUnknown(given),
    (one) => unlike(one, { ...kept(given, receiver), code: "$unknown", rawCode: raw }),
  );
  call(
    "message",
    () => functions.message(given, messages),
    (text) => text !== expectedText(receiver, "message", given, raw),
  );
  call(
    "solution",
    () => functions.solution(given, solutions),
    (text) => text !== expectedText(receiver, "solution", given, raw),
  );
  call(
    "retryDelay",
    () => functions.retryDelay(given, 2, { random: () => 0.5 }),
    (wait) => wait !== undefined && wait < 0,
  );
  const thrown = call(
    "toError",
    () => functions.toError(given),
    (one) => !(one instanceof Error) || unlike(one, { ...kept(given, receiver), code: seenAs }),
  );
  if (thrown)
    call(
      "is",
      () => functions.is(thrown, seenAs),
      (yes) => !yes,
    );

  /** Handlers that note which was called, with what; each must be handed what the declarations promise. */
  const handlers = (codes: readonly string[], checks: Readonly<Record<string, Check>>, notes: string[]) =>
    Object.fromEntries(
      codes.map((key) => [
        key,
        (handed: AnyError) => {
          const fault = checks[key]!(handed);
          notes.push(fault === undefined ? key : `${key} is handed an error: ${fault}`);
          return key;
        },
      ]),
    );
  const matched = (
    name: string,
    wanted: string,
    codes: readonly string[],
    checks: Readonly<Record<string, Check>>,
    run: (all: ReturnType<typeof handlers>, otherwise: (one: AnyError) => string) => unknown,
  ) => {
    const notes: string[] = [];
    const otherwise = (one: AnyError): string => {
      const fault = promised.returned["parse"]!(one);
      notes.push(fault === undefined ? "otherwise" : `otherwise is handed an error: ${fault}`);
      return "otherwise";
    };
    call(
      name,
      () => run(handlers(codes, checks, notes), otherwise),
      (result) => (result === wanted && notes.join() === wanted ? undefined : `${notes.join()} instead of ${wanted}`),
      () => undefined,
    );
  };
  const all = Object.keys(promised.handled);
  const current = all.filter((key) => entries.get(key)?.removed === undefined);
  matched("match", seenAs, all, promised.handled, (these) => functions.match(given, these));
  matched("match", current.includes(seenAs) ? seenAs : "$unknown", current, promised.handled, (these) => functions.match(given, these));
  matched("matchOr", "otherwise", [], promised.handled, (_, otherwise) => functions.matchOr(given, {}, otherwise));
  matched("matchOr", seenAs, all, promised.handled, (these, otherwise) => functions.matchOr(given, these, otherwise));
  matched("matchOr", seenAs === "$unknown" ? "$unknown" : "otherwise", ["$unknown"], promised.handled, (these, otherwise) =>
    functions.matchOr(given, these, otherwise),
  );

  const asOf = promised.asOf[pin]!;
  const pinned = seenAt(receiver, pin, seenAs);
  call(
    "asOf",
    () => functions.asOf(pin, given),
    (one) => one.code !== pinned,
    asOf.returned,
  );
  const handled = Object.keys(asOf.handled);
  if (pinned !== "$added" || handled.includes("$added"))
    matched("match", pinned, handled, asOf.handled, (these) => functions.match(functions.asOf(pin, given), these));

  const id = receiver.operations[turn % receiver.operations.length]!;
  const within = promised.within[id]!;
  const inside = seenWithin(receiver, id, seenAs);
  call(
    "within",
    () => functions.within(id, given),
    (one) => one.code !== inside || (inside === "$other" && one.error?.code !== seenAs),
    within.returned,
  );
  call(
    "within",
    () => functions.within(id, functions.asOf(pin, given)),
    (one) => one.code !== (inside === "$other" && pinned !== "$unknown" ? "$other" : pinned),
    promised.withinAsOf[id]![pin],
  );
  // An operation of another version, perhaps.
  const elsewhere = sender.operations.at(-1)!;
  call(
    "within",
    () => functions.within(elsewhere, given),
    (one) => one.code !== seenWithin(receiver, elsewhere, seenAs),
    () => undefined,
  );
  matched("match", inside, Object.keys(within.handled), within.handled, (these) => functions.match(functions.within(id, given), these));
  call(
    "message",
    () => functions.message(functions.within(id, given), messages),
    (text) => text !== expectedText(receiver, "message", given, raw),
  );
  return called;
}

/** What every version keeps of an error, and the fields that this one has as well. */
function kept(error: AnyError, { catalog }: Version): object {
  const names = ["provider", "status", "detail", "requestId", "retryAfter", "item", ...Object.keys(catalog.wire.fields ?? {})];
  return Object.fromEntries(names.map((name) => [name, error[name]]));
}

/** What a version says of a code. */
function asListed(code: string, { entries }: Version, error: AnyError): object {
  const entry = entries.get(code);
  if (entry === undefined) return { code: "$unknown", rawCode: code, category: "unknown", retry: "unknown", actor: "unknown" };
  const { category, retry, actor } = entry;
  const names = Object.keys(entry.parameters ?? {});
  const parameters = names.length > 0 && { parameters: Object.fromEntries(names.map((name) => [name, error.parameters?.[name]])) };
  return { code, category, retry, actor, ...parameters };
}

/** The text for an error, with what of its parameters has arrived. */
function expectedText({ entries }: Version, kind: "message" | "solution", { code, parameters }: AnyError, raw: string): string | undefined {
  const entry = entries.get(code);
  if (entry === undefined) return kind === "message" ? `The Bakery reported an unknown error (code ${raw}).` : undefined;
  return entry[kind]?.["en"]?.text.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(parameters?.[name] ?? "…"));
}

/** The code of an error to an operation, which may be one that the version does not know. */
function seenWithin({ catalog: { operations = {} } }: Version, id: string, code: string): string {
  const codesOf = (of: string): readonly string[] => (Object.hasOwn(operations, of) ? (operations[of]?.codes ?? []) : []);
  return code === "$unknown" || codesOf("*").includes(code) || codesOf(id).includes(code) ? code : "$other";
}

/** The code of an error as it was in a version. */
function seenAt({ entries }: Version, pin: string, code: string): string {
  const { since = "1.0.0", removed } = entries.get(code) ?? {};
  if (number(since) > number(pin)) return "$added";
  return removed !== undefined && number(removed) <= number(pin) ? "$unknown" : code;
}

function number(version: string): number {
  return Number(version.split(".")[1]);
}

/** In what a value differs from what it should have. */
function unlike(value: unknown, wanted: object): string | undefined {
  for (const [key, one] of Object.entries(wanted)) {
    const found = (value as Readonly<Record<string, unknown>> | undefined)?.[key];
    if (found !== one && JSON.stringify(found) !== JSON.stringify(one)) return `${key} is ${shown(found)} instead of ${shown(one)}`;
  }
  return undefined;
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? String(value)).slice(0, 200);
}
