import { en } from "../../../built/interface/messages/en.js";
import { zhHans } from "../../../built/interface/messages/zh-Hans.js";
import { actors, categories, retries } from "../../../catalog/vocabulary.ts";
import type { Data, Row } from "../data.ts";
import { nearestWords } from "./nearest-words.ts";

/** One error of one provider, ready to be searched and shown. */
export interface SearchResult {
  readonly provider: number;
  readonly code: string;
  /** The symbolic name, if the provider has one. */
  readonly name: string | undefined;
  readonly category: (typeof categories)[number];
  readonly retry: (typeof retries)[number];
  readonly actor: (typeof actors)[number];
  readonly status: number;
  readonly row: Row;
}

/** The searchable texts of an error, in lower case, each with its weight. */
type Fields = readonly (readonly [text: string, weight: number])[];

export interface Results {
  /** The best first. */
  readonly found: readonly SearchResult[];
  /** For a word without results: the word, and the one that was searched for instead. */
  readonly meant: { readonly word: string; readonly meant: string } | undefined;
}

/** Returns the errors in the data. */
export function errorsIn({ rows }: Data): readonly SearchResult[] {
  return rows.map((row) => {
    const [provider, code, category, retry, actor, status, , , , name] = row;
    return {
      provider,
      code,
      name,
      category: categories[category] ?? "internal",
      retry: retries[retry] ?? "never",
      actor: actors[actor] ?? "provider",
      status,
      row,
    };
  });
}

/** The number of characters of a query that are used: an address may contain a million. */
const longestQuery = 1000;

/**
 * Returns the errors that match a query, the best first; for an empty query, all of them in order. Every word must occur, even as part of
 * another word, because Chinese has no spaces between words. If no error contains all words, it returns those that contain the most and the
 * rarest of them.
 */
export function search(all: readonly SearchResult[], query: string): Results {
  const whole = lower(query.slice(0, longestQuery)).trim();
  const words = whole.split(/[\s,;，。；、]+/).filter(Boolean);
  let meant: Results["meant"];
  const counted = words.map((word) => {
    const scores = scoresOf(all, word);
    if (scores.size > 0) return scores;
    const [nearest] = nearestWords(
      word,
      all.flatMap((one) =>
        fieldsOf(one)
          .slice(0, 3)
          .map(([text]) => text),
      ),
    );
    if (nearest === undefined) return scores;
    meant = { word, meant: nearest };
    return scoresOf(all, nearest);
  });
  const scored = all.map((one, i) => {
    let score = 0;
    let matched = 0;
    for (const scores of counted) {
      const points = scores.get(one);
      if (points === undefined) continue;
      matched++;
      score += points * (1 + Math.log(all.length / scores.size));
    }
    if (lower(one.code) === whole) score += 1100;
    else if (lower(one.name ?? "") === whole) score += 1000;
    return { one, i, score, matched };
  });
  const most = scored.reduce((best, { matched }) => Math.max(best, matched), 0);
  const enough = scored.filter(({ matched }) => matched === most && (most > 0 || words.length === 0) && most * 2 >= words.length);
  return { found: enough.sort((a, b) => b.score - a.score || a.i - b.i).map(({ one }) => one), meant };
}

const known = new WeakMap<SearchResult, Fields>();

/** Returns the searchable texts of an error. They are computed on demand, so that the page does not wait for them. */
export function fieldsOf(found: SearchResult): Fields {
  const before = known.get(found);
  if (before) return before;
  const { code, name = "", status, row } = found;
  const [, , , , , , messages, solutions, vendor] = row;
  const labels = [
    found.category,
    found.category.replaceAll("_", " "),
    found.retry,
    ...(["category", "retry", "actor"] as const).flatMap((kind) => names(`${kind}.${found[kind]}`)),
    status ? `http ${status}` : "",
  ];
  const fields = [
    [[code, apart(code), name, apart(name)].join(" ").trimEnd(), 10],
    [messages.flat(2).join("\n"), 6],
    [labels.join("\n"), 4],
    [solutions.flat(2).join("\n"), 3],
    [vendor, 3],
  ].map(([text, weight]) => [lower(String(text)), Number(weight)] as const);
  known.set(found, fields);
  return fields;
}

/**
 * Scores how well a word matches each error that contains it: the code counts more than the provider's words, and the beginning of a word
 * counts more than its middle.
 */
function scoresOf(all: readonly SearchResult[], word: string): ReadonlyMap<SearchResult, number> {
  const direct = pointsOf(all, word);
  const pieces = direct.size > 0 ? [] : piecesOf(word);
  if (pieces.length < 2) return direct;
  // A run of Chinese that does not occur as a whole may occur in another order, or with a word in between.
  const together = new Map<SearchResult, number>();
  const each = pieces.map((piece) => pointsOf(all, piece));
  for (const one of all) {
    const points = each.map((scores) => scores.get(one) ?? 0);
    const share = points.filter((score) => score > 0).length / pieces.length;
    if (share >= 0.6) together.set(one, (Math.max(...points) * share) / 2);
  }
  return together;
}

function pointsOf(all: readonly SearchResult[], word: string): ReadonlyMap<SearchResult, number> {
  const found = new Map<SearchResult, number>();
  for (const one of all) {
    let best = 0;
    for (const [text, weight] of fieldsOf(one)) {
      if (weight * 2 <= best) continue;
      const at = text.indexOf(word);
      if (at >= 0) best = Math.max(best, begins(text, at, word) ? weight * 2 : weight);
    }
    if (best > 0) found.set(one, best);
  }
  return found;
}

function begins(text: string, at: number, word: string): boolean {
  if (!/^[a-z0-9]/.test(word)) return true;
  for (let start = at; start >= 0; start = text.indexOf(word, start + 1)) {
    if (start === 0 || !/[a-z0-9]/.test(text.charAt(start - 1))) return true;
  }
  return false;
}

/** Returns the pairs of neighboring Han characters, and the text between them. */
function piecesOf(word: string): string[] {
  return word.split(/([\u3400-\u9fff]+)/).flatMap((part) => {
    if (!/[\u3400-\u9fff]/.test(part)) return part === "" ? [] : [part];
    return part.length < 3 ? [part] : Array.from({ length: part.length - 1 }, (_, i) => part.slice(i, i + 2));
  });
}

/** Splits `FailedOperation.NoFreeAmount` into words. */
function apart(code: string): string {
  return code.replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2").replaceAll(/[._:/-]+/g, " ");
}

/** Normalizes text for comparison: lower case, and full-width letters as half-width ones. */
function lower(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

function names(code: string): string[] {
  return [en, zhHans].map((table) => (table as unknown as Readonly<Record<string, string>>)[code] ?? "");
}
