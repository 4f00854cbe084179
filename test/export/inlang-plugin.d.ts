declare module "@inlang/plugin-message-format" {
  const plugin: {
    readonly importFiles: (all: {
      readonly files: readonly { readonly locale: string; readonly content: Uint8Array }[];
    }) => Promise<import("./inlang-messages.ts").Imported>;
  };
  export default plugin;
}
