import { expect, test } from "vitest";
import { errorsIn, searchResults } from "../../generator/tools/site/browser/search-results.ts";
import { packagesOf, siteOf } from "./made-site.ts";
import { loaded } from "./rows.ts";

const acme = "test/catalogs/acme.json";
const page = siteOf([acme]).get("acme/index.html") ?? "";
const entry = (id: string): string => page.slice(page.indexOf(` id="${id}" `)).split("</article>", 1)[0] ?? "";

test("A code is shown with the operations that return it, and an operation with its call and its codes.", () => {
  const said = (word: string) =>
    page.split("\n").flatMap((line) =>
      line.includes(word)
        ? [
            line
              .replaceAll(/<[^>]*>/g, " ")
              .replaceAll(/\s+/g, " ")
              .trim(),
          ]
        : [],
    );
  expect(entry("40002")).toContain("every operation");
  expect(entry("then")).toContain("<code>orders.place</code></p>");
  expect(entry("-1")).not.toContain("Returned by");
  expect(said("POST /orders/{id}")).toEqual(["POST /orders/{id}"]);
  expect(said("Places an order")).toEqual(["Places an order; ends no comment: */"]);
  expect(said('href="#then"')).toContain("InvalidParameter InvalidParameter.TextTooLong then 1e21");
});

test("The entry of a code shows its name, the page about it, and the fields of its authors.", () => {
  const text = entry("40002");
  expect(text).toContain('<p class="small"><code>NoSuchKey</code></p>');
  expect(text).toContain('<a href="https://acme.example/errors?code=40002&#38;lang=(en)#keys" rel="noreferrer noopener">');
  expect(text).toContain("<dt><code>x-owner</code></dt>");
  expect(text).toContain(
    "<dd><bdi>{&#34;team&#34;:&#34;identity */ &#60;/script&#62;&#34;,&#34;since&#34;:[2019,null,true],&#34;__proto__&#34;:&#34;own&#34;}</bdi></dd>",
  );
});

test("An entry without them shows nothing in their place.", () => {
  const text = entry("InvalidParameter");
  expect(text).not.toMatch(/<p class="small"><code>|about this code|x-owner|class="seen"/);
});

test("The page of the provider shows the fields of its authors.", () => {
  expect(page).toMatch(/<dt><code>x-repository<\/code><\/dt>\n\s*<dd><bdi>acme\/errors<\/bdi><\/dd>/);
});

test.each([
  ["NoSuchKey", "40002"],
  ["nosuchkey", "40002"],
  ["no such key", "40002"],
  ["过载", "1e21"],
  ["delete", "007"],
])("A search for %s finds the code that has the name.", (query, code) => {
  const { rows } = loaded(packagesOf([acme]).map(({ provider }) => provider));
  const [first] = searchResults(errorsIn(rows), query).found;
  expect(first?.code).toBe(code);
});
