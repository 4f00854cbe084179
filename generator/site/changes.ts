import type { Catalog, Entry, Texts } from "../catalog.ts";
import { readable } from "./names.ts";

/** How a catalog differs from an earlier version of it. */
export interface Changes {
  readonly before: string;
  readonly after: string;
  readonly added: readonly Entry[];
  readonly removed: readonly Entry[];
  readonly changed: readonly Changed[];
}

export interface Changed {
  readonly code: string;
  readonly facts: readonly ChangedFact[];
}

export interface ChangedFact {
  readonly fact: string;
  /** Of a text: its locale. */
  readonly locale: string | undefined;
  readonly before: string;
  readonly after: string;
}

/** How a catalog differs from an earlier version of it, in the order of the catalog. */
export function changes(before: Catalog, after: Catalog): Changes {
  const old = new Map(before.entries.map((entry) => [entry.code, entry]));
  const now = new Set(after.entries.map(({ code }) => code));
  return {
    before: before.version,
    after: after.version,
    added: after.entries.filter(({ code }) => !old.has(code)),
    removed: before.entries.filter(({ code }) => !now.has(code)),
    changed: after.entries.flatMap((entry) => {
      const earlier = old.get(entry.code);
      const facts = earlier === undefined ? [] : changedFacts(earlier, entry);
      return facts.length === 0 ? [] : [{ code: entry.code, facts }];
    }),
  };
}

function changedFacts(before: Entry, after: Entry): ChangedFact[] {
  const [old, now] = [factsOf(before), factsOf(after)];
  return [...new Map([...old, ...now])].flatMap(([key, { fact, locale }]) => {
    const values = { before: old.get(key)?.value ?? "", after: now.get(key)?.value ?? "" };
    return values.before === values.after ? [] : [{ fact, locale, ...values }];
  });
}

interface Fact {
  readonly fact: string;
  readonly locale: string | undefined;
  readonly value: string;
}

/** Everything a reader sees of an entry, by a key of its own. */
function factsOf({ category, status, retry, actor, since, deprecated, removed, replacedBy, messages, solution = {} }: Entry): ReadonlyMap<string, Fact> {
  const plain = { category, status: status === undefined ? "" : String(status), retry, actor, since, deprecated: deprecated ?? "", removed: removed ?? "", replacedBy: replacedBy ?? "" };
  const facts = new Map<string, Fact>(Object.entries(plain).map(([fact, value]) => [fact, { fact, locale: undefined, value }]));
  const add = (fact: string, texts: Texts): void => {
    for (const [locale, value] of readable(texts)) facts.set(`${fact} ${locale}`, { fact, locale, value });
  };
  add("message", messages);
  add("solution", solution);
  return facts;
}
