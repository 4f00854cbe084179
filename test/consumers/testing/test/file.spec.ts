import { fixtures } from "@acme/storage/fixtures";
import { HttpResponse, http } from "msw";
import { expect, test } from "vitest";
import { read } from "../src/file.ts";
import { server } from "./server.ts";

test("the reader learns that there is no such file", async () => {
  const { status, headers, body } = fixtures.NoSuchKey;
  server.use(http.get("https://storage.example/*", () => new HttpResponse(body, { status, headers })));
  expect(await read("notes.txt")).toBe("There is no such file.");
});
