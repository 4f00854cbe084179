import { readdirSync, readFileSync } from "node:fs";
import { guides, stepsIn } from "./guides/walked.ts";

const root = new URL("../", import.meta.url);
const texts = [
  "README.md",
  "README.zh-Hans.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  ...readdirSync(new URL("docs", root)).flatMap((file) => (file.endsWith(".md") ? `docs/${file}` : [])),
].map((path) => readFileSync(new URL(path, root), "utf8"));

const block = /^```(\w*)\n([^]*?)^```$/gm;

/** Every command that a document shows, in a block of its own or in a sentence. */
export const documentedCommands: readonly string[] = [...new Set(texts.flatMap((text) => [...inBlocks(text), ...inSentences(text)]))];

function inBlocks(text: string): string[] {
  const typed = [...text.matchAll(block)].flatMap(([, language = "", lines = ""]) =>
    language === "sh" ? lines.split("\n") : language === "console" ? lines.split("\n").filter((line) => line.startsWith("$ ")) : [],
  );
  return typed.map((line) => line.replace(/^\$ /, "").replace(/\s+#.*$/, "")).filter(Boolean);
}

function inSentences(text: string): string[] {
  return [...text.replaceAll(block, "").matchAll(/`([^`\n]+)`/g)].flatMap(([, span = ""]) =>
    /^(errcat|npm|npx|node|git|jest|oxlint|changeset|\.ci\/\w+)( |$)/.test(span) ? span : [],
  );
}

/**
 * Where a test runs a command as it stands: in a project that uses errcat (`app`), in this repository (`repository`), in a clone of it together with
 * the projects of `npm run consumers`, for what takes long or needs the registry (`clone`), or where a file has it. A `name` is not typed like this:
 * it says which command is meant. What nothing runs has a reason.
 */
type Place = "app" | "repository" | "clone" | "name" | { readonly file: string; readonly text?: string } | { readonly why: string };

const long = { why: "It takes long. `npm test` does a slice of it." };

const inGuides = guides
  .flatMap((guide) => stepsIn(guide))
  .flatMap((step): [string, readonly Place[]][] =>
    step.do === "type" ? [[step.line, [{ file: "test/consumers/run/guides.consumer.ts", text: "stepsIn(guide)" }]]] : [],
  );

/** Every command of a document must have a place here. */
export const places: Readonly<Record<string, readonly Place[]>> = {
  ...Object.fromEntries(inGuides),
  "npx errcat list": ["app"],
  "npx errcat explain FailedOperation.NoFreeAmount": ["app"],
  "errcat generate": ["app", "repository"],
  "errcat generate --check": ["app"],
  "errcat generate --with openapi.yaml": [{ file: "test/openapi/with.test.ts", text: 'errcat("generate", "--with", "openapi.yaml")' }],
  "npx errcat generate --with openapi.yaml": [{ file: "test/openapi/with.test.ts", text: 'errcat("generate", "--with", "openapi.yaml")' }],
  "errcat explain -": [{ file: "test/explain.test.ts", text: '"explain", "-"' }],
  errcat: ["name"],
  "errcat explain": ["name"],
  "errcat export": ["name"],
  'errcat explain "rate limit"': ["app", "repository"],
  'errcat explain "频率限制"': ["app", "repository"],
  "errcat messages": ["app", "repository"],
  "errcat messages --min 100": ["app", "repository"],
  "errcat messages --stamp": ["app", "repository"],
  "errcat validate": ["app", "repository"],
  "errcat import": ["name"],
  "errcat init": ["name"],
  "errcat init errcat:…": [{ why: "It stands for every built-in catalog." }],
  "errcat list": ["app", "repository"],
  "errcat add": ["name"],
  "errcat translations": ["name"],
  "npx errcat import openapi.yaml --id shop": [
    { file: "test/openapi/operations.test.ts", text: 'errcat("import", "openapi.yaml", "--id", "shop")' },
  ],
  "errcat import --help": ["app"],
  'errcat add order.late --status 409 --message "en=It is late."': [
    { file: "test/entries.test.ts", text: 'errcat("add", "order.late", "--status", "409"' },
  ],
  "errcat rename stock.reserved stock.taken": [{ file: "test/entries.test.ts", text: 'errcat("rename", "stock.reserved", "stock.taken")' }],
  "errcat retire coupon.used": [{ file: "test/entries.test.ts", text: 'errcat("retire", "coupon.used")' }],
  "errcat translations export csv --locale zh-Hans": ["app", "repository"],
  "errcat export i18next": ["app", "repository"],
  "npx errcat export openapi > errors.openapi.yaml": [{ file: "test/openapi/command.test.ts", text: "(await ran({ openapi:" }],
  "npx errcat export openapi --into openapi.yaml": [{ file: "test/openapi/command.test.ts", text: 'ran({ into: "api.yaml" }' }],
  "npx errcat export openapi --into openapi.yaml --check": [
    { file: "test/openapi/command.test.ts", text: "ran({ into: name, check: true }" },
  ],
  "npx errcat export json-schema > errors.schema.json": [
    { file: "test/openapi/command.test.ts", text: 'ran({}, {}, shop, "json-schema")' },
  ],
  "errcat site": ["app", "repository"],
  "npx errcat site": ["app"],
  "npx errcat export markdown --out docs/errors": ["app"],
  "npx errcat site --check-links": [{ file: "test/site/check-links.test.ts", text: 'errcat("site", "--check-links")' }],
  "npx errcat site --check-links docs openapi.yaml": [
    { file: "test/site/check-links.test.ts", text: 'errcat("site", "--check-links", path' },
  ],
  "errcat migrate": ["app"],
  "errcat audit": ["app"],
  "errcat mock": ["name", { file: "test/consumers/run/testing.consumer.ts", text: '"mock", "--port", "0"' }],
  "errcat mock tencent-tmt/FailedOperation.NoFreeAmount": [{ file: "test/clients/mock-guide.ts", text: "errcat mock (" }],
  "errcat mock gengo/2700": [{ file: "test/clients/mock-guide.ts", text: "errcat mock (" }],
  "curl http://127.0.0.1:4010/gengo/2700/v2/translate/jobs": [
    { file: "test/consumers/run/testing.consumer.ts", text: 'startsWith("curl ")' },
  ],
  'curl -H "errcat-error: gengo/2700" -H "errcat-format: job with one error" http://127.0.0.1:4010/v2/translate/jobs': [
    { file: "test/consumers/run/testing.consumer.ts", text: 'startsWith("curl ")' },
  ],
  "curl -i http://127.0.0.1:4010/shop/stock.insufficient": [
    { file: "test/consumers/run/testing.consumer.ts", text: 'startsWith("curl ")' },
  ],
  "errcat drift": ["name"],
  "errcat export openapi": [{ file: "test/openapi/command.test.ts", text: "(await ran({ openapi:" }],
  "npx errcat drift app.ndjson worker.log": [{ file: "test/drift/guide.test.ts", text: 'errcat("drift", "app.ndjson", "worker.log")' }],
  "npx errcat drift app.ndjson worker.log --overlay overlays/": [
    { file: "test/drift/overlay.test.ts", text: 'errcat("drift", "month.ndjson", "--overlay", "overlays/")' },
  ],
  "npx errcat drift --merge monday.json tuesday.json": [
    { file: "test/drift/guide.test.ts", text: 'errcat("drift", "--merge", "monday.json", "tuesday.json")' },
  ],
  "errcat diff HEAD": ["app", "repository"],
  "errcat diff HEAD:catalogs/gengo.json catalogs/gengo.json": ["repository"],
  "errcat diff --help": ["app"],
  "errcat diff": ["name"],
  "errcat rename": ["name"],
  "errcat retire": ["name"],
  "errcat translations export": ["name"],
  "errcat translations import": ["name"],
  "npx errcat generate": ["app"],
  "npx errcat diff origin/main --fail-on version": ["app"],
  "npx errcat diff origin/main --format changeset": ["app"],
  "node dist/cli.js diff origin/main --fail-on version": ["clone"],
  "npm i -D ../errcat/errcat-0.1.0.tgz typescript": [{ file: "test/consumers/run/clone.consumer.ts", text: "`npm i -D ../errcat/errcat-" }],
  "npx errcat init --yes && npm run generate": [{ file: "test/consumers/run/clone.consumer.ts" }],
  "npx errcat init --yes errcat:tencent-tmt": [{ file: "test/consumers/run/clone.consumer.ts" }],
  "npm ci && npm pack": [{ file: "test/consumers/run/pack.ts", text: '"pack"' }],
  "npx errcat import errors.md --id acme": [{ file: "test/consumers/run/from-list.ts", text: "npx errcat import errors.md --id" }],
  "npm ci && npm run generate": [
    { file: "test/consumers/run/pack.ts", text: 'npm(cloned, "ci"' },
    { file: "test/consumers/run/clone.consumer.ts", text: 'commandsIn("clone")' },
  ],
  "npm ci && npm test": [{ why: "`.ci/run` does this, with no script of a dependency." }],
  "npm run generate": ["clone"],
  "npm run format": ["clone"],
  "npm run golden": ["clone"],
  "npm run reference": ["clone"],
  "npm run types": ["clone", { file: ".ci/run" }],
  "npm run --silent build": ["clone"],
  "git diff test/golden generated": ["clone"],
  "npx vitest run --config test/vitest.config.ts test/validate.test.ts -u": ["clone"],
  "npm run lint": [{ file: ".ci/run" }],
  "npm run proofs": [{ file: ".ci/run" }],
  ".ci/run": [{ file: ".github/workflows/ci.yml" }],
  "npm run consumers": [{ file: ".ci/consumers" }],
  "npm run browser": [{ file: ".ci/browser" }],
  ".ci/publish --dry-run": [{ file: ".ci/run" }],
  ".ci/publish": [{ file: "test/consumers/run/publish.consumer.ts", text: '".ci/publish"' }],
  ".ci/publish --provenance": [{ why: "It needs a CI that npm trusts." }],
  "npm run changeset": [{ why: "It asks questions." }],
  "npm run changeset -- version && npm install --package-lock-only": [{ file: "test/consumers/run/publish.consumer.ts" }],
  "npm run first-minute -- --picture": [
    { why: "It measures a quiet machine. test/consumers/run/first-minute.consumer.ts takes the same steps." },
  ],
  "npm test": [{ file: ".ci/run" }],
  "npm run fuzz": [{ file: ".ci/run" }, long],
  "npm run hostile": [long],
  "npm run faults": [long],
  "npm run reproducible": [long],
  "oxlint --type-aware src": [{ file: "test/consumers/run/exhaustive.consumer.ts", text: '"oxlint", "--type-aware"' }],
  "node --experimental-vm-modules node_modules/jest/bin/jest.js": [{ file: "test/consumers/jest/package.json" }],
  changeset: [{ why: "It is the name of a format of `errcat diff`." }],
  "changeset publish": [{ file: "test/consumers/publisher/package.json" }],
  "changeset version": [{ file: "test/consumers/publisher/package.json" }],
};

/** The commands that run in a place. */
export function commandsIn(place: Place): readonly string[] {
  return Object.keys(places).filter((command) => places[command]?.includes(place));
}
