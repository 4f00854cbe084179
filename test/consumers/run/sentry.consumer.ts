import { expect, test } from "vitest";
import { consumer, quietly } from "./consumer.ts";

interface Event {
  readonly exception: {
    readonly values: readonly {
      readonly type: string;
      readonly value: string;
      readonly stacktrace: { readonly frames: readonly { readonly function: string; readonly in_app: boolean }[] };
    }[];
  };
  readonly contexts: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

test("Sentry groups errors by their code, though all of them are thrown in one place", async () => {
  const { npm, run } = consumer("sentry");
  await npm("install", ...quietly);
  const events = JSON.parse((await run("node", "main.js")).output) as Event[];
  const exceptions = events.map(({ exception }) => exception.values[0]);

  // Sentry makes a group of the type and the frames; the value, in which parameters may stand, is in none where there are frames.
  const groups = exceptions.map((one) => JSON.stringify([one?.type, one?.stacktrace.frames]));
  const [first, second, third, fourth] = groups;
  expect(exceptions.map((one) => one?.type)).toEqual(["GengoError [2700]", "GengoError [2700]", "GengoError [1350]", "GengoError [9999]"]);
  expect(second).toBe(first);
  expect(new Set([first, third, fourth]).size).toBe(3);

  expect(exceptions[0]?.value).toBe("The account does not have enough credits.");
  expect(exceptions[0]?.stacktrace.frames.at(-1)).toMatchObject({ function: "order", in_app: true });
  expect(events[0]?.contexts["GengoError [2700]"]).toMatchObject({ code: "2700", provider: "gengo", detail: "not enough credits" });
  expect(events[3]?.contexts["GengoError [9999]"]).toMatchObject({ code: "$unknown", rawCode: "9999" });
});
