import stringWidth from "fast-string-width";
import type { Provider } from "../../normalize/provider.ts";
import { type Completeness, states } from "../translate/completeness.ts";
import { type InterfaceLocale, named, say } from "./interface-text.ts";
import { matrix } from "./matrix.ts";
import { languageName, namesOf } from "./names.ts";

const rowHeight = 26;
const lineHeight = 15;

/** Returns the table of error categories by provider: a row for each category, a column for each provider. */
export function matrixPicture(catalogs: readonly Provider[], locale: InterfaceLocale): object {
  const { providers, rows, total } = matrix(catalogs);
  const [left, column, end] = [170, 112, 60];
  const heads = catalogs.map(({ name }) => wrapped(namesOf(name)[locale], 15));
  const tallest = Math.max(1, ...heads.map((lines) => lines.length));
  const top = tallest * lineHeight + 14;
  const middle = (i: number) => left + column * i + column / 2;
  const baseline = (i: number) => top + rowHeight * i + 17;
  const width = left + column * providers.length + end;
  return {
    locale,
    title: say("matrix")[locale],
    about: say("matrix.about")[locale],
    width,
    height: top + rowHeight * (rows.length + 1) + 8,
    left,
    heads: heads.map((lines, i) => ({
      x: middle(i),
      lines: lines.map((text, j) => ({ text, y: (tallest - lines.length + j + 1) * lineHeight })),
    })),
    rows: rows.map(({ category, cells, total }, i) => ({
      name: named("category", category)[locale],
      y: baseline(i),
      total,
      end: width - 14,
      cells: cells.map(({ count, heat }, j) => ({
        count,
        heat: `heat-${heat}`,
        x: middle(j),
        left: left + column * j + 2,
        top: top + rowHeight * i + 1,
        width: column - 4,
        height: rowHeight - 2,
        y: baseline(i),
      })),
    })),
    totals: {
      name: say("matrix.total")[locale],
      y: baseline(rows.length) + 4,
      line: top + rowHeight * rows.length + 4,
      end: width - 14,
      total,
      cells: providers.map(({ total }, i) => ({ total, x: middle(i) })),
    },
  };
}

/** Returns the chart of translation progress: a bar for each provider and locale. */
export function completenessPicture(catalogs: readonly Provider[], all: readonly Completeness[], locale: InterfaceLocale): object {
  const [left, bar, end, top] = [330, 400, 60, 34];
  const width = left + bar + end;
  const names = new Map(catalogs.map(({ id, name }) => [id, namesOf(name)[locale]]));
  const used = states.filter((state) => all.some(({ counts }) => counts[state] > 0));
  let x = left;
  const legend = used.map((state) => {
    const name = say(`state.${state}`)[locale];
    const place = x;
    x += 30 + stringWidth(name) * 7.5;
    return { state, name, x: place, text: place + 16 };
  });
  return {
    locale,
    title: say("completeness.title")[locale],
    about: say("completeness.about")[locale],
    width,
    height: top + rowHeight * all.length + 8,
    legend,
    rows: all.map(({ provider, locale, total, counts }, i) => {
      const isFirst = all[i - 1]?.provider !== provider;
      let start = left;
      return {
        name: isFirst ? (names.get(provider) ?? provider) : "",
        language: languageName(locale),
        languageX: left - 12,
        y: top + rowHeight * i + 17,
        line: isFirst ? top + rowHeight * i : undefined,
        total,
        end: width - 8,
        bars: used
          .filter((state) => counts[state] > 0)
          .map((state) => {
            const place = start;
            start += (bar * counts[state]) / total;
            return { state, x: place, y: top + rowHeight * i + 7, width: start - place };
          }),
      };
    }),
  };
}

/** Wraps a text into lines of a maximum width; a Han character takes two columns. */
function wrapped(text: string, columns: number): readonly string[] {
  const lines = [""];
  for (const word of text.match(/[\u3000-\u9fff\uff00-\uffef]|[^\s\u3000-\u9fff\uff00-\uffef]+|\s+/g) ?? []) {
    const longer = `${lines.at(-1) ?? ""}${word}`;
    if (lines.at(-1) !== "" && stringWidth(longer.trimEnd()) > columns) lines.push(word.trimStart());
    else lines[lines.length - 1] = longer;
  }
  return lines.map((line) => line.trim()).filter((line) => line !== "");
}
