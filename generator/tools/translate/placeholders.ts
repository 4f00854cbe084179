import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { isFormatted } from "../../catalog/value-format.ts";
import { attribute, content } from "./xml.ts";

/** Returns a text as XML, with a separate placeholder for each `{name}` and `{name, number}`: `<ph id="name">{name}</ph>`. */
export function withPlaceholders(text: string): string {
  const seen = new Map<string, number>();
  let [written, from] = ["", 0];
  for (const { name, start, end } of argumentsIn(text)) {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    written += `${content(text.slice(from, start))}<ph id="${attribute(times === 1 ? name : `${name}-${times}`)}">${content(text.slice(start, end))}</ph>`;
    from = end;
  }
  return written + content(text.slice(from));
}

interface Argument {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

function argumentsIn(text: string): readonly Argument[] {
  if (!text.includes("{")) return [];
  const visit = (elements: readonly MessageFormatElement[]): Argument[] =>
    elements.flatMap((element) => {
      if (element.type === TYPE.argument || isFormatted(element))
        return [{ name: element.value, start: element.location?.start.offset ?? 0, end: element.location?.end.offset ?? 0 }];
      return element.type === TYPE.plural || element.type === TYPE.select
        ? Object.values(element.options).flatMap(({ value }) => visit(value))
        : [];
    });
  return visit(parse(text, { ignoreTag: true, captureLocation: true, shouldParseSkeletons: false }));
}
