/** Text that has broken out of its place in some generator, or that some program takes for more than text. */
const marks = [
  '"', "'", "`", "\\", "\\\\", "\\\"", "\\'", "\\`", "${", "}", "{", "{{", "}}", "{{{", "}}}", "<%", "%>", "#{", "*/", "/*", "/**", "//", "#", "@", "|", "\\|", "||", "[", "]", "(", ")", "<", ">", "&", "~", "~~", "*", "**", "_", "__", "^", "$",
  ";", ",", ":", "=", "=>", "?.", "!", "+", "-", ".", "%", "%22", "%0a", "--", "---", "===", "```", "~~~", "1. ", "- ", "> ", "# ", "|---|", "    ", "  \\",
  "\\u0022", "\\u{22}", "\\x22", "\\x27", "\\42", "\\0", "\\n", "\\r\\n", "\\u2028", "\\u000a", "\\*/", "*\\/", "\\u002a/", "*\u200b/", "* /", "</", "-->", "<!--", "]]>", "<![CDATA[",
  "&quot;", "&#34;", "&#x27;", "&lt;", "&amp;", "&NewLine;", "&colon;",
  "\u00a0", "\u00ad", "\u034f", "\u0300\u0301", "\u2000", "\u2010", "\u3000", "＂", "＇", "｀", "＼", "／", "＊", "“", "”", "’", "密钥", "鍵", "キー", "é", "e\u0301", "ﬁ", "K", "ß", "İ", "ı", "Ω", "😀", "👩‍👩‍👧", "𠮷", "\u{e0001}", "\u{10ffff}",
  "$&", "$1", "$`", "$'", "$$", "$<name>", "%s", "%o", "__proto__", "constructor", "prototype", "then", "toString", "$unknown", "undefined", "null", "NaN", "-0", "1e21", "007",
] as const;

/** What only places without a rule against them may hold: line ends, control and bidi characters, halves of surrogate pairs. */
const forbidden = ["\n", "\r", "\r\n", "\u2028", "\u2029", "\u0085", "\u000b", "\u000c", "\t", "\0", "\u0001", "\u001b[31m", "\u001b]0;", "\u007f", "\u009b31m", "\u061c", "\u200e", "\u200f", "\u202a", "\u202e", "\u2066", "\u2069", "\u200b", "\u200d", "\u2060", "\ufeff", "\ufffe", "\uffff", "\ud800", "\udfff"] as const;

/** What leaves a place: the end of the text, of the expression, of the element or of the line, whatever they are. */
const exits = [
  '"', "'", "`", '");', "');", "`);", '"}]};', '" + ', "' + ", "` + ", '",', '":0,', '"]:0,[', "*/", "*/ ", "**/", "}", "});", "${", "\\", '\\"', "\\'", "\\`", '\\\\"', "\\*/", "--></script>", "</script>", "</style>", "</textarea>", "</title>", "</a>", "]]>", ")", "](", "]:", "|", "`|`", "```", "-->", "?>", "%>", "}}", "#", "//", ";", "''", '""',
] as const;

/** What would leave a trace when it ran. */
const payloads = [
  "globalThis.__canary=1", "globalThis.__canary++", "(globalThis.__canary=1)", "globalThis['__canary']=1", "Function('globalThis.__canary=1')()", "eval('globalThis.__canary=1')", "(0,eval)('__canary=1')", "process.exit(86)", "process.kill(process.pid)",
  "import('data:text/javascript,globalThis.__canary=1')", "require('child_process').execSync('id')", "new Image().src='https://example.com/'", "this.constructor.constructor('globalThis.__canary=1')()", "throw 1", "debugger", "await 0", "return 1",
  "[globalThis.__canary=1]:0", "get [globalThis.__canary=1](){}", "static{globalThis.__canary=1}", "${globalThis.__canary=1}", "{{constructor.constructor 'globalThis.__canary=1'}}", "#{globalThis.__canary=1}", "<%= globalThis.__canary=1 %>", "<script>globalThis.__canary=1</script>",
  "<img src=x onerror=globalThis.__canary=1>", "<svg onload=globalThis.__canary=1>", "[x](javascript:globalThis.__canary=1)", "![x](https://example.com/p.png)", "<javascript:globalThis.__canary=1>", "[x]: javascript:globalThis.__canary=1", "javascript:globalThis.__canary=1//",
  '","scripts":{"postinstall":"exit 86"},"x":"', '"postinstall":"exit 86"', "@deprecated", "@ts-ignore", "@ts-nocheck", "{@link x}", "@internal", "@typedef {any} X", "@param x", "//# sourceMappingURL=data:application/json,{}", "//# sourceURL=x.js", "/*# sourceMappingURL=x */", "#__PURE__", "@__PURE__", "#__NO_SIDE_EFFECTS__", "// eslint-disable", "/// <reference path='x' />",
  "\n::error::x", "::set-output name=x::y", "use strict", "export default 1", "import x from 'y'", "export * from 'y'", "declare global{var x:1}", "enum X{}", "namespace X{}", "__proto__:{x:1}", '"__proto__":{"x":1}', "constructor:{prototype:{x:1}}",
] as const;

/** What makes a whole of what was left. */
const tails = ["//", "/*", "/**", '"', "'", "`", ";", ';"', ";'", ";`", '+"', "+'", "+`", ',"', ":[", ':{"', "{", "<!--", "-->", "\\", "", "", "", "`${", "(", "[", "{{", "<script>", " "] as const;

/** Numbers between 0 and 1, the same for the same seed. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

/** Hostile texts without end, the same for the same seed. `wild` ones may hold what the rules of a text forbid. */
export function* hostileTexts(seed: number, { wild = false }: { readonly wild?: boolean } = {}): Generator<string, never> {
  const next = random(seed);
  const one = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)] as Item;
  const some = (most: number, make: () => string): string => Array.from({ length: Math.floor(next() * (most + 1)) }, make).join("");
  const mark = (): string => (wild && next() < 0.25 ? one(forbidden) : one(marks));
  const letters = (): string => some(6, () => one(["a", "Z", "0", " ", "x", "中", "-"]));
  const unit = (): string => String.fromCharCode(Math.floor(next() * 0xd800) || 0x20);
  const shapes: readonly (() => string)[] = [
    () => letters() + one(exits) + one(payloads) + one(tails),
    () => some(3, mark) + one(exits) + some(2, mark) + one(payloads) + some(2, mark) + one(tails),
    () => some(12, mark),
    () => one(marks).repeat(1 + Math.floor(next() * 40)),
    () => some(20, () => (wild || next() < 0.5 ? unit() : one(["中", "a", " ", "é", "{"]))),
    () => letters() + one(payloads) + letters(),
    () => some(4, () => one(exits)) + some(3, () => one(tails)) + some(4, mark),
    () => one(["\\", '"', "`", "*", "$", "<"]).repeat(1 + Math.floor(next() * 5)) + one(exits) + one(payloads) + one(tails),
  ];
  for (;;) {
    const text = one(shapes)();
    yield next() < 0.002 ? text.repeat(1 + Math.floor(next() * 500)) : text;
  }
}

/** The next so many of what has no end. */
export function take<Item>(count: number, items: Iterator<Item>): Item[] {
  return Array.from({ length: count }, () => items.next().value as Item);
}
