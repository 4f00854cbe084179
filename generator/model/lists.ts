import type { Message } from "../catalog/message.ts";
import type { ProviderParameter } from "../normalize/provider.ts";

/** Returns a message in which the parameters that are lists are shown as such. */
export function withLists(message: Message, parameters: Readonly<Record<string, ProviderParameter>>): Message {
  const lists = new Set(Object.keys(parameters).filter((name) => parameters[name]?.type === "strings"));
  return lists.size === 0 ? message : shown(message, lists);
}

function shown(message: Message, lists: ReadonlySet<string>): Message {
  return message.map((part) => {
    if (part.kind === "show" && lists.has(part.parameter)) return { kind: "list", parameter: part.parameter };
    return "forms" in part ? { ...part, forms: part.forms.map(({ when, parts }) => ({ when, parts: shown(parts, lists) })) } : part;
  });
}
