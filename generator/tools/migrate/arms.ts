import { ts } from "ts-morph";
import { encoders } from "../../render/encode.ts";
import { keyText } from "./key.ts";
import { afterComments, beginsLine, indentAt, quoted, type Style, stepLike, tokenAfter } from "./style.ts";
import type { TextEdit } from "./text-edit.ts";

/** Something that has to be handled, and what it means. */
export interface Arm {
  readonly code: string;
  readonly message: string;
  /** The handler as a property with that name, where something was done with the code before. */
  readonly property?: ((key: string) => string) | undefined;
}

/** Adds handlers to an object: before those for `$unknown` and `$added` where these come last, and otherwise at the end. */
export function addArms(object: ts.ObjectLiteralExpression, arms: readonly Arm[], style: Style): readonly TextEdit[] {
  const file = object.getSourceFile();
  const { text } = file;
  const { properties } = object;
  const start = object.getStart(file);
  const ordinary = properties.findLastIndex((one) => !isSpecial(one)) + 1;
  const [previous, next] = [properties[ordinary - 1], properties[ordinary]];
  const isOneLine = !text.slice(start, object.end).includes("\n");
  if (isOneLine && properties.length > 0 && arms.length <= mostInOneLine) return inOneLine(object, arms, style, previous, next);

  const like = properties.findLast((one) => beginsLine(text, one.getStart(file)));
  const margin = indentAt(text, start);
  const indent = like ? indentAt(text, like.getStart(file)) : margin + stepLike(margin, style);
  const all = arms.map((arm) => written(arm, object, indent, style));
  const lines = (end: string): string =>
    all
      .map(
        ({ comment, body }, i) => `${style.newline}${indent}${comment}${style.newline}${indent}${body}${i === all.length - 1 ? end : ","}`,
      )
      .join("");
  // What stood behind them in the same line gets a line of its own.
  const from = (place: number, end: string): TextEdit => {
    const gap = /^[\t ]*/.exec(text.slice(place))?.[0].length ?? 0;
    const isAlone = /[\r\n]/.test(text[place + gap] ?? "\n");
    return isAlone
      ? { start: place, end: place, text: lines(end) }
      : { start: place, end: place + gap, text: lines(end) + style.newline + (next ? indent : margin) };
  };
  if (previous === undefined) return [from(afterComments(text, start + 1), properties.length === 0 ? "" : ",")];
  const comma = tokenAfter(text, previous.end, ts.SyntaxKind.CommaToken);
  const place = afterComments(text, comma === undefined || beginsLine(text, comma) ? previous.end : comma + 1);
  if (comma === undefined) {
    // The last one, without a comma behind it.
    const { text: added, ...range } = from(place, "");
    return place === previous.end
      ? [{ ...range, text: `,${added}` }]
      : [
          { start: previous.end, end: previous.end, text: "," },
          { ...range, text: added },
        ];
  }
  if (!beginsLine(text, comma)) return [from(place, ",")];
  // Commas at the beginning of the lines.
  const front = indentAt(text, comma);
  return [
    {
      start: place,
      end: place,
      text: all.map(({ comment, body }) => `${style.newline}${front}${comment}${style.newline}${front}, ${body}`).join(""),
    },
  ];
}

/** More than these would make a line that nobody reads to its end. */
const mostInOneLine = 3;

function isSpecial({ name }: ts.ObjectLiteralElementLike): boolean {
  return name !== undefined && "text" in name && /^\$(unknown|added)$/.test(name.text as string);
}

interface Written {
  readonly comment: string;
  readonly body: string;
}

function written({ code, message, property }: Arm, object: ts.ObjectLiteralExpression, indent: string, style: Style): Written {
  const { newline } = style;
  const key = keyText(code, object, style);
  return {
    comment: `// TODO: ${encoders.line(message)}`,
    body: property
      ? property(key)
      : `${key}: () => {${newline}${indent}${stepLike(indent, style)}${throwing(code, style)}${newline}${indent}}`,
  };
}

/** What is done with a code that nothing was done with before: it compiles everywhere, and is not overlooked. */
export function throwing(code: string, { quote, semicolon }: Style): string {
  return `throw new Error(${quoted(`TODO: handle ${code}`, quote)})${semicolon}`;
}

function inOneLine(
  object: ts.ObjectLiteralExpression,
  arms: readonly Arm[],
  style: Style,
  previous: ts.ObjectLiteralElementLike | undefined,
  next: ts.ObjectLiteralElementLike | undefined,
): readonly TextEdit[] {
  const file = object.getSourceFile();
  const handler = ({ code, property }: Arm): string => {
    const key = keyText(code, object, style);
    return property ? property(key) : `${key}: () => { ${throwing(code, style)} }`;
  };
  const all = arms.map((arm) => `/* TODO: ${encoders.comment(arm.message)} */ ${handler(arm)}`).join(", ");
  if (next) return [{ start: next.getStart(file), end: next.getStart(file), text: `${all}, ` }];
  if (previous) return [{ start: previous.end, end: previous.end, text: `, ${all}` }];
  return [];
}
