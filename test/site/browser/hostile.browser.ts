import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { ready, usesPages, ways, withoutPauses } from "./open.ts";

const open = usesPages();

/** Every element with its attributes, and where its texts stand, but no text. Of attributes that hold a text, only that they are there. */
function skeleton(page: Page): Promise<string> {
  return page.evaluate(() => {
    const of = (node: Node): string => {
      if (node.nodeType === Node.TEXT_NODE) return "·";
      if (!(node instanceof Element)) return `${node.nodeName}(${[...node.childNodes].map(of).join("")})`;
      const attributes = [...node.attributes].map(({ name, value }) =>
        ["title", "data-body", "value"].includes(name) ? name : `${name}=${value}`,
      );
      return `<${node.tagName} ${attributes.join(" ")}>${[...node.childNodes].map(of).join("")}`;
    };
    return of(document.documentElement);
  });
}

/** Waits until the page has been drawn as it is now: by then, an image or a script in it would have done its harm. */
async function drawn(page: Page): Promise<void> {
  await page.waitForLoadState("load");
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** What a catalog's text would do if it became more than text. */
async function harm(page: Page): Promise<unknown> {
  return page.evaluate(() => [
    (globalThis as { canary?: unknown }).canary,
    Object.keys(Object.prototype).length,
    document.querySelectorAll("img:not(.ui), iframe, base, meta[http-equiv=refresh], style, script:not([src])").length,
  ]);
}

describe.each(ways)("Text of a stranger's catalog, by %s,", (via) => {
  /** Page after page, what a reader does there. */
  const look = async (): Promise<unknown> => undefined;
  const visits: readonly (readonly [what: string, path: string, act: (page: Page) => Promise<unknown>])[] = [
    ["on the first page", "index.html", look],
    ["on the provider's page", "stranger/index.html", look],
    ["on the page of a code", "stranger/constructor.html", look],
    ["in the decoder", "decoder.html", look],
    ["in the table of locales", "completeness.html", look],
    [
      "in what is unfolded",
      "stranger/index.html",
      async (page) => {
        await page.evaluate(() => {
          for (const summary of document.querySelectorAll("summary")) summary.click();
        });
        await page.waitForFunction(() => document.querySelectorAll(".handling").length === 14);
      },
    ],
    [
      "in what is found",
      "index.html?provider=stranger",
      (page) => page.waitForFunction(() => document.querySelectorAll(".entry").length === 14),
    ],
    [
      "in what is decoded",
      "decoder.html",
      async (page) => {
        await page.fill(
          "textarea",
          ["constructor", "toString", "then", "-1", "1e21", "a/b:c.d-e_f", "__proto__"]
            .map((code) => JSON.stringify({ error: { code, message: "m", id: "i" } }))
            .join("\n"),
        );
        await page.waitForFunction(() => document.querySelectorAll(".decoded .entry").length === 7);
      },
    ],
  ];

  test.each(visits)("is text %s, as harmless words are.", async (_, path, act) => {
    const visited = async (site: "hostile" | "harmless") => {
      const page = await open(path, { site, via });
      await act(page);
      await drawn(page);
      return { harm: await harm(page), skeleton: await skeleton(page) };
    };
    const [hostile, harmless] = [await visited("hostile"), await visited("harmless")];
    expect(hostile).toEqual(harmless);
    expect(hostile.harm).toEqual([undefined, 0, 0]);
  });

  test("can be read as it was written.", async () => {
    const page = await open("stranger/index.html", { site: "hostile", via });
    expect(await page.locator("article[id=toString] .message").first().textContent()).toBe("<img src=x onerror=globalThis.canary=1>");
    expect(await page.locator("article[id=main] .message").first().textContent()).toBe("--><svg onload=globalThis.canary=1><!--");
    expect(await page.locator("article[id=toString] blockquote").first().textContent()).toContain(
      "<img src=x onerror=globalThis.canary=1>\\u202e\\u2028\\u0007😀",
    );
  });
});

test.each(ways)("Pasted text is text, by %s.", async (via) => {
  const pasted = [
    '<img src=x onerror="globalThis.canary=1">',
    "</script><script>globalThis.canary=1</script>",
    "javascript:globalThis.canary=1",
    "{{constructor}}",
    "\u202e\u0000",
  ];
  const page = await open("decoder.html", { via, before: withoutPauses });
  const before = await harm(page);
  for (const text of pasted) {
    await page.fill("textarea", JSON.stringify({ Response: { Error: { Code: "InternalError", Message: text }, RequestId: text } }));
    await page.locator(".decoded .entry").waitFor();
    await page.waitForFunction((text) => document.querySelector(".seen bdi")?.textContent === text, text);
    await page.fill("textarea", JSON.stringify({ opstat: "error", err: { [text]: [{ code: 1350, msg: text }] } }));
    await page.waitForFunction((text) => document.querySelector(".seen code")?.textContent === text, text);
    await page.fill("textarea", text);
    await page.waitForFunction(() => document.querySelectorAll(".decoded .entry").length === 0);
  }
  await drawn(page);
  expect(await harm(page)).toEqual(before);
});

test.each(ways)("A query in the address is text, by %s.", async (via) => {
  const page = await ready(
    await open(`index.html?q=${encodeURIComponent('"><img src=x onerror=globalThis.canary=1>')}&category=${encodeURIComponent('"]*')}`, {
      via,
    }),
  );
  expect(await page.inputValue("[name=q]")).toBe('"><img src=x onerror=globalThis.canary=1>');
  expect(await page.inputValue("[name=category]")).toBe("");
  expect(await harm(page)).toEqual([undefined, 0, 0]);
});

test("The page's policy refuses what should ever get past that.", async () => {
  const page = await open("gengo/index.html", { via: "http", isRefused: true });
  const expected = ["style-src-attr", "require-trusted-types-for", "trusted-types", "frame-src", "connect-src", "base-uri"];
  await page.evaluate(() => {
    const violations: string[] = [];
    Object.assign(globalThis, { violations });
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => violations.push(effectiveDirective));
    const attempts = [
      () => {
        const one = document.createElement("script");
        one.append("globalThis.canary = 1");
        document.body.append(one);
      },
      () => {
        const one = document.createElement("div");
        one.setAttribute("style", "color: red");
        document.body.append(one);
      },
      () => {
        document.createElement("div").innerHTML = "<b>x</b>";
      },
      () => {
        const one = document.createElement("iframe");
        one.src = "https://evil.example/";
        document.body.append(one);
      },
      // A script may be loaded only through the policy of the page, which nobody else can make again.
      () => {
        const one = document.createElement("script");
        one.src = "../reference.js";
        document.body.append(one);
      },
      () => {
        const { trustedTypes } = globalThis as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => unknown } };
        trustedTypes.createPolicy("errcat", { createScriptURL: (path: string) => path });
      },
      () => void fetch("index.html").catch(() => undefined),
      () => {
        const one = document.createElement("base");
        one.href = "https://evil.example/";
        document.head.append(one);
      },
    ];
    for (const attempt of attempts) {
      try {
        attempt();
      } catch {
        violations.push("thrown");
      }
    }
  });
  // Ends when all of them are refused.
  await page.waitForFunction(
    (expected) => expected.every((one) => (globalThis as unknown as { violations: string[] }).violations.includes(one)),
    expected,
  );
  expect(await page.evaluate(() => (globalThis as { canary?: unknown }).canary)).toBeUndefined();
});
