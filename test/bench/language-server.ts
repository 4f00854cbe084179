import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./workshop.ts";

export interface Position {
  readonly line: number;
  readonly character: number;
}

/** What an editor asks of a server of TypeScript. */
export interface Server {
  readonly open: (file: string, text: string) => Promise<void>;
  readonly change: (file: string, text: string) => Promise<void>;
  readonly hover: (file: string, at: Position) => Promise<unknown>;
  readonly completion: (file: string, at: Position) => Promise<unknown>;
  /** All that is wrong with a file. */
  readonly errors: (file: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** The server that editors use with TypeScript up to 6. */
export async function tsserver(inside: string): Promise<Server> {
  const child = spawn(
    process.execPath,
    ["--max-old-space-size=6000", join(root, "node_modules/ts59/lib/tsserver.js"), "--disableAutomaticTypingAcquisition"],
    { cwd: inside },
  );
  const waiting = new Map<number, (body: unknown) => void>();
  listen(child, (message) => {
    if (message["type"] === "response") settle(waiting, message["request_seq"] as number, message["body"]);
  });
  let seq = 0;
  const send = (command: string, args: object): number => {
    child.stdin.write(`${JSON.stringify({ seq: ++seq, type: "request", command, arguments: args })}\n`);
    return seq;
  };
  const ask = (command: string, args: object) => new Promise<unknown>((resolve) => waiting.set(send(command, args), resolve));
  const at = ({ line, character }: Position) => ({ line: line + 1, offset: character + 1 });
  const length = new Map<string, string>();
  return {
    open: async (file, text) => {
      length.set(file, text);
      send("open", { file, fileContent: text, scriptKindName: "TS" });
    },
    change: async (file, text) => {
      const lines = (length.get(file) ?? "").split("\n");
      send("change", { file, line: 1, offset: 1, endLine: lines.length, endOffset: (lines.at(-1)?.length ?? 0) + 1, insertString: text });
      length.set(file, text);
    },
    hover: (file, position) => answered(ask("quickinfo", { file, ...at(position) })),
    completion: (file, position) => answered(ask("completionInfo", { file, ...at(position) })),
    errors: async (file) => {
      await answered(ask("syntacticDiagnosticsSync", { file }));
      return answered(ask("semanticDiagnosticsSync", { file }));
    },
    close: () => ended(child),
  };
}

/** The server that TypeScript 7 has in its own compiler. */
export async function languageServer(inside: string): Promise<Server> {
  const child = spawn(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "--lsp", "-stdio"], { cwd: inside });
  const waiting = new Map<number, (body: unknown) => void>();
  listen(child, (message) => {
    if ("method" in message && "id" in message)
      send({ id: message["id"], result: message["method"] === "workspace/configuration" ? [{}] : null });
    else if ("id" in message) settle(waiting, message["id"] as number, message["result"] ?? message["error"]);
  });
  let id = 0;
  const send = (message: object): void => {
    const text = JSON.stringify({ jsonrpc: "2.0", ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const ask = (method: string, params: object) =>
    new Promise<unknown>((resolve) => {
      waiting.set(++id, resolve);
      send({ id, method, params });
    });
  const uri = (file: string) => pathToFileURL(file).href;
  let version = 0;
  await ask("initialize", {
    processId: process.pid,
    rootUri: uri(inside),
    capabilities: { textDocument: { diagnostic: {}, hover: { contentFormat: ["markdown"] }, completion: {} } },
    workspaceFolders: [{ uri: uri(inside), name: "app" }],
  });
  send({ method: "initialized", params: {} });
  return {
    open: async (file, text) =>
      send({
        method: "textDocument/didOpen",
        params: { textDocument: { uri: uri(file), languageId: "typescript", version: ++version, text } },
      }),
    change: async (file, text) =>
      send({
        method: "textDocument/didChange",
        params: { textDocument: { uri: uri(file), version: ++version }, contentChanges: [{ text }] },
      }),
    hover: (file, position) => answered(ask("textDocument/hover", { textDocument: { uri: uri(file) }, position })),
    completion: (file, position) => answered(ask("textDocument/completion", { textDocument: { uri: uri(file) }, position })),
    errors: (file) => answered(ask("textDocument/diagnostic", { textDocument: { uri: uri(file) } })),
    close: () => ended(child),
  };
}

function settle(waiting: Map<number, (body: unknown) => void>, id: number, body: unknown): void {
  waiting.get(id)?.(body);
  waiting.delete(id);
}

async function answered(answer: Promise<unknown>): Promise<unknown> {
  const body = await answer;
  if (body === undefined || body === null || (typeof body === "object" && "code" in body && "message" in body))
    throw new Error(`the server has no answer: ${JSON.stringify(body)}`);
  return body;
}

/** Both speak in headers and JSON. */
function listen(child: ChildProcessWithoutNullStreams, hear: (message: Record<string, unknown>) => void): void {
  let buffer = Buffer.alloc(0);
  child.stderr.resume();
  child.stdout.on("data", (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const header = /Content-Length: (\d+)\r\n(?:[^\r\n]+\r\n)*\r\n/.exec(buffer.subarray(0, 200).toString("latin1"));
      if (header === null) return;
      const start = header.index + header[0].length;
      const end = start + Number(header[1]);
      if (buffer.length < end) return;
      hear(JSON.parse(buffer.subarray(start, end).toString("utf8")) as Record<string, unknown>);
      buffer = buffer.subarray(end);
    }
  });
}

function ended(child: ChildProcessWithoutNullStreams): Promise<void> {
  return new Promise((resolve) => {
    child.once("close", () => resolve());
    child.stdin.end();
    child.kill();
  });
}
