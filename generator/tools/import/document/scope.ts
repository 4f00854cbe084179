import type { Block, Heading } from "./block.ts";

/** A block with what stands above it. */
export interface Scoped {
  readonly block: Block;
  /** The headings above it, the nearest last. */
  readonly path: readonly Heading[];
}

/** Returns every block of a document in its order with the headings above it, what stands inside of items included. */
export function scoped(blocks: readonly Block[]): readonly Scoped[] {
  const path: Heading[] = [];
  const within = (all: readonly Block[]): Scoped[] =>
    all.flatMap((block) => {
      if (block.is === "heading") while ((path.at(-1)?.level ?? -1) >= block.level) path.pop();
      const here = { block, path: [...path] };
      if (block.is === "heading") path.push(block);
      return block.is === "item" ? [here, ...within(block.content)] : [here];
    });
  return within(blocks);
}

/** Returns the words of the nearest heading. */
export function sectionOf({ path }: Scoped): string {
  return path.at(-1)?.words.text ?? "";
}

/** Whether the headings above a block say that errors stand below. */
export function isAboutErrors({ path }: Scoped): boolean {
  return path.some(({ words }) => saysErrors(words.text));
}

export function saysErrors(words: string): boolean {
  return /error|exception|fault|failure|status code|return code|response code|result code|错误|异常|返回码|状态码|响应码|错誤|エラー|오류|에러|故障|报错/i.test(
    words,
  );
}

/** Returns the HTTP status that the nearest heading names, as in `HTTP 404` and `400 Bad Request`. */
export function statusAbove({ path }: Scoped): number | undefined {
  const [, status] = /^(?:http[ :-]*)?(?:status[ :-]*)?(?:code[ :-]*)?([45]\d\d)(?![\w.-])/i.exec(path.at(-1)?.words.text ?? "") ?? [];
  return status === undefined ? undefined : Number(status);
}
