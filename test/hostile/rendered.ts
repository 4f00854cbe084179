import { Marked } from "marked9";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

/** A document as a reader sees it. */
export interface Rendered {
  readonly text: string;
  /** What stands outside of code, in which GitHub looks for mentions and the like. */
  readonly prose: readonly string[];
  /** Where its links and pictures lead. */
  readonly links: readonly string[];
}

/**
 * Two that do not read alike: marked, as editors do, looks for links in the source, with its escapes; remark looks for them once more in
 * the text that has come of it, as GitHub does for mail.
 */
export const renderers: Readonly<Record<"marked" | "remark", (markdown: string) => Rendered>> = { marked, remark };

const editor = new Marked({ gfm: true });

function marked(markdown: string): Rendered {
  const html = editor.parse(markdown) as string;
  const links = [...html.matchAll(/<(?:a|img)\b[^>]*?(?:href|src)="([^"]*)"/g)].map(([, address = ""]) => plain(address));
  const text = plain(html.replaceAll(/<[^>]*>/g, ""));
  return {
    text: text.trim(),
    prose: html
      .replaceAll(/<code[^>]*>[^<]*<\/code>/g, "<code>")
      .split(/<[^>]*>/)
      .map(plain),
    links,
  };
}

function plain(html: string): string {
  const marks: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', "#39": "'", amp: "&" };
  return html.replaceAll(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => marks[name] ?? "");
}

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

function remark(markdown: string): Rendered {
  const [texts, prose, links]: [string[], string[], string[]] = [[], [], []];
  const visit = ({ type, value, url, children = [] }: Node): void => {
    if (value !== undefined) texts.push(value);
    if (type === "text") prose.push(value ?? "");
    if (url !== undefined) links.push(url);
    children.forEach(visit);
  };
  visit(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as Node);
  return { text: texts.join(""), prose, links };
}

/** What GitHub makes links and pictures of in text outside of code. */
export const soughtByGithub = [
  /(?:^|\W)@[a-z0-9][a-z0-9-]*/i,
  /(?:^|[^\w&])(?:#|gh-)\d+/i,
  /\b[0-9a-f]{40}\b|\b(?=\d{0,39}[a-f])(?=[a-f]{0,39}\d)[0-9a-f]{7,39}\b/,
  /:(?:\+1|-1|100|1234|[a-z_][a-z0-9_+-]*):/,
  /GHSA(?:-[0-9a-z]{4}){3}/,
  /[\w.+-]+@[\w-]+\.[\w-]+/,
  /(?:https?|ftp):\/\/[\w-]/i,
  /(?:^|[\s*_~(])www\.[\w-]/,
];
