/** A kind of place in HTML or SVG where a hole can be, as {@link checkMarkup} distinguishes them. */
type State = "text" | "tag" | "value" | "comment" | "style";

/** Attributes that hold an address. */
const addresses = new Set(["href", "src", "action"]);

/**
 * Throws at the first hole in HTML or SVG that is not in a place its encoder is made for: between tags, or in a quoted attribute. Also
 * throws at inline scripts, handlers, and styles, which the site's Content-Security-Policy would block.
 */
export function checkMarkup(path: string, text: string, places: Readonly<Record<string, readonly string[]>>): void {
  const before: State[] = [];
  let state: State = "text";
  let attribute = "";
  let value = "";
  for (const { 0: token, index } of text.matchAll(
    /\{\{!--.*?--\}\}|\{\{.*?\}\}|<!--|-->|<\/?[a-zA-Z!][^\s>{"'=]*|\/?>|[a-zA-Z][\w:-]*(?==)|="|[^]/gs,
  )) {
    const fail = (why: string): never => {
      const lines = text.slice(0, index).split("\n");
      throw new Error(`${path}:${lines.length}:${(lines.at(-1) ?? "").length + 1}: ${why}`);
    };
    if (token.startsWith("{{!")) continue;
    if (token.startsWith("{{#")) before.push(state);
    else if (token === "{{else}}" || token.startsWith("{{/")) {
      if (before.at(-1) !== state) fail("a block must end in the place where it began");
      if (token !== "{{else}}") before.pop();
    } else if (token.startsWith("{{")) {
      const encoder = /^\{\{([a-z]+) /i.exec(token)?.[1] ?? "";
      const place =
        state === "text"
          ? "text"
          : state !== "value"
            ? ""
            : !addresses.has(attribute)
              ? "attribute"
              : value === ""
                ? "address start"
                : "address";
      if (!places[encoder]?.includes(place))
        fail(
          place === ""
            ? "no hole is allowed here"
            : `"${encoder}" is not made for ${place}; use one of ${Object.keys(places)
                .filter((one) => places[one]?.includes(place))
                .join(", ")}`,
        );
      value += token;
    } else if (state === "comment") state = token === "-->" ? "text" : state;
    else if (state === "value") {
      if (token.endsWith('"')) state = "tag";
      else value += token;
    } else if (state === "style") {
      if (token === "</style") [state, attribute] = ["tag", ""];
    } else if (state === "tag") {
      if (token.endsWith(">")) state = attribute === "<style" ? "style" : "text";
      else if (token === '="') [state, value] = ["value", ""];
      else if (token === "=" || token === "'" || token === '"') fail("an attribute's value must be in double quotes");
      else if (text[index + token.length] === "=") attribute = token;
      if (/^(on.*|style|srcdoc|formaction)$/i.test(attribute)) fail(`"${attribute}" is not allowed in a page`);
    } else if (token === "<!--") state = "comment";
    else if (token.startsWith("<")) {
      [state, attribute] = ["tag", token];
      if (token === "<style" && !path.endsWith(".svg.hbs")) fail("styles belong in a file of their own");
      if (token === "<script" && !/^<script src="[^"]*"( defer)?><\/script>/.test(text.slice(index)))
        fail("scripts belong in files of their own");
    }
  }
  if (state !== "text") throw new Error(`${path}: ends inside a ${state}`);
}
