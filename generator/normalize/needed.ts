import { parametersOf } from "../catalog/message.ts";
import type { ProviderEntry } from "./provider.ts";

/** Returns the parameters without which an error cannot be made: those that it declares as required, and those that its message shows. */
export function neededParameters({ parameters, message }: ProviderEntry): ReadonlySet<string> {
  const shown =
    Object.keys(parameters).length === 0 ? [] : Object.values(message).flatMap((text) => [...parametersOf(text.message).keys()]);
  const required = Object.entries(parameters).flatMap(([name, parameter]) => (parameter.required ? [name] : []));
  return new Set([...shown, ...required]);
}
