import { describe, expect, test } from "vitest";
import { html } from "../../generator/tools/import/read/html.ts";
import { reading } from "./reading.ts";

const read = (...lines: string[]) => reading(html, "errors.html", lines.join("\n"));

describe("Tables of HTML", () => {
  test("are read with their headings, without the markup and the entities in their cells, each row with its line.", async () => {
    const { places, rows, unread } = await read(
      "<!doctype html>",
      "<html><head><title>Errors</title><style>td { color: red }</style></head><body>",
      "<nav><ul><li><code>NOT_AN_ERROR</code></li></ul></nav>",
      "<table>",
      "  <caption>All errors</caption>",
      "  <thead><tr><th>Code</th><th>Message</th><th>What to do</th></tr></thead>",
      "  <tbody>",
      "    <tr><td><code>cart_empty</code><td>The <b>cart</b> is",
      "      empty.<td><p>Add <a href='/items'>an item</a>.</p><p>Or leave.</p>",
      "    <tr><td>price_gone</td><td>1 &lt; 2 &amp; 3&nbsp;%</td><td>Reload.<br>Then try again.</td></tr>",
      "    <tr><td>cart_locked</td><td>错误的",
      "      购物车</td><td><ul><li>Wait.</li><li>Retry.</li></ul></td></tr>",
      "  </tbody>",
      "</table>",
    );
    expect(places).toEqual(["Code", "Message", "What to do"]);
    expect(rows).toEqual([
      [8, { Code: "cart_empty", Message: "The cart is empty.", "What to do": "Add an item.\nOr leave." }],
      [10, { Code: "price_gone", Message: "1 < 2 & 3\u00a0%", "What to do": "Reload.\nThen try again." }],
      [11, { Code: "cart_locked", Message: "错误的购物车", "What to do": "Wait.\nRetry." }],
    ]);
    expect(unread).toEqual([]);
  });

  test("have cells over several rows and columns, and headings in several rows.", async () => {
    const { places, rows } = await read(
      "<h2>Errors</h2>",
      "<table>",
      "<thead>",
      '<tr><th rowspan="2">HTTP status</th><th rowspan="2">Error code</th><th colspan="2">Message</th></tr>',
      "<tr><th>English</th><th>中文</th></tr>",
      "</thead>",
      '<tr><td rowspan="2">400</td><td>A_1</td><td>First</td><td>第一</td></tr>',
      '<tr><td>A_2</td><td colspan="2">Second</td></tr>',
      '<tr><th colspan="4">Carts</th></tr>',
      '<tr><td>404</td><td rowspan="0">A_3</td><td>Third</td><td>第三</td></tr>',
      "</table>",
    );
    expect(places).toEqual(["Error code", "HTTP status", "Message English", "Message 中文", "section"]);
    expect(rows).toEqual([
      [7, { "HTTP status": "400", "Error code": "A_1", "Message English": "First", "Message 中文": "第一", section: "Errors" }],
      [8, { "HTTP status": "400", "Error code": "A_2", "Message English": "Second", section: "Errors" }],
      [10, { "HTTP status": "404", "Error code": "A_3", "Message English": "Third", "Message 中文": "第三", section: "Carts" }],
    ]);
  });

  test("that only arrange the page are looked into; those without marked headings have them in the first row.", async () => {
    const { places, rows } = await read(
      "<table><tr><td>Menu</td><td>",
      "<table>",
      "<tr><td><b>错误码</b></td><td><b>说明</b></td></tr>",
      "<tr><td>10001</td><td>系统错误</td></tr>",
      "<tr><td>10002</td><td>参数错误</td></tr>",
      "</table>",
      "</td></tr></table>",
    );
    expect(places).toEqual(["错误码", "说明"]);
    expect(rows).toEqual([
      [4, { 错误码: "10001", 说明: "系统错误" }],
      [5, { 错误码: "10002", 说明: "参数错误" }],
    ]);
  });
});

describe("Other parts of HTML", () => {
  test.each([
    ["definitions", ["<dl><dt><code>CART_EMPTY</code><dd>The cart is empty.<dt>CART_GONE</dt><dd><p>It is gone.</p></dd></dl>"]],
    ["items", ["<ul><li><b>CART_EMPTY</b>: The cart is empty.</li><li><b>CART_GONE</b> – It is gone.</ul>"]],
    [
      "headings",
      ['<h3 id="a">CART_EMPTY<a class="headerlink" href="#a">¶</a></h3>The cart is empty.', "<h3>CART_GONE</h3><div>It is gone.</div>"],
    ],
    ["paragraphs", ["<p><code>CART_EMPTY</code>: The cart is empty.</p><p><code>CART_GONE</code>: It is gone.</p>"]],
  ])("are read: %s.", async (_, lines) => {
    const { rows } = await read("<h1>Errors</h1>", ...lines);
    expect(rows.map(([, values]) => values)).toEqual([
      { code: "CART_EMPTY", text: "The cart is empty." },
      { code: "CART_GONE", text: "It is gone." },
    ]);
  });

  test("are labels where they are repeated below each code.", async () => {
    const { rows } = await read(
      "<h1>Errors</h1>",
      "<h4>E001 - No name</h4><ul><li><strong>HTTP Status</strong>: 400</li></ul>",
      "<h4>Causes</h4><ul><li>It is empty</li><li>It is missing</li></ul>",
      "<h4>Resolution</h4><p>Send a name.</p>",
      "<h4>E002 - No price</h4><ul><li><strong>HTTP Status</strong>: 422</li></ul>",
      "<h4>Causes</h4><p>It is below 0</p>",
      "<h4>Resolution</h4><p>Send a price.</p>",
    );
    expect(rows).toEqual([
      [2, { code: "E001", text: "No name", status: 400, Causes: "It is empty\nIt is missing", Resolution: "Send a name." }],
      [5, { code: "E002", text: "No price", status: 422, Causes: "It is below 0", Resolution: "Send a price." }],
    ]);
  });
});

test("Elements inside of each other without end, and cells of any width, cost no more than their length.", async () => {
  const deep = `${"<div>".repeat(20_000)}<b>E100</b> is deep`;
  expect((await read("<h1>Errors</h1>", deep)).rows).toEqual([]);
  const wide = `<table><tr><th>Error code</th><th>Text</th></tr>${'<tr><td>E100</td><td colspan="99999">wide</td></tr>'.repeat(5000)}</table>`;
  expect((await read(wide)).rows).toHaveLength(5000);
});
