import type { Place, Problem } from "../problems/problem.ts";
import type { Span } from "./json/positions.ts";
import type { Layout } from "./layout.ts";

/** The part of a node: the name of the property, its value, or one UTF-16 code unit of a string, counted from 0. */
export type Part = "key" | "value" | number;

/** The text of a file, and the places in it. */
export interface Source {
  readonly text: string;
  readonly layout: Layout;
  readonly place: (span: Span, pointer: string) => Place;
}

/** What a format makes of a text: its value, or the mistake that makes it unreadable. */
export type Loaded =
  | { readonly value: unknown; readonly problems: readonly Problem[]; readonly locate: (pointer: string, part: Part) => Place }
  | { readonly broken: { readonly rule: string; readonly message: string; readonly cure: string; readonly span: Span } };
