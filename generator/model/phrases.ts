/** errcat's own phrases in a generated package, in one locale. */
export interface Phrases {
  /** The language's name in that language. */
  readonly language: string;
  /** A one-sentence description of the package for its README; only in languages other than English, the language of the README. */
  readonly introduction?: string;
  /** A sentence for the README: a success is not an error, even if some of its items failed. */
  readonly successes?: string;
  /**
   * The sentence for a code that the catalog does not list: the text before the code, the text after it, and the sentence without a code.
   */
  readonly unknown: { readonly before: string; readonly after: string; readonly codeless: string };
}

/**
 * Returns the phrases of a locale, or the English ones if errcat has none for it.
 *
 * Language names are listed here because the tables of `Intl` differ between versions of Node.
 */
export function phrases(locale: string, provider: string): Phrases {
  const speak = Object.hasOwn(spoken, locale) ? spoken[locale] : undefined;
  return speak?.(provider) ?? { ...english(provider), language: locale };
}

const spoken: Readonly<Record<string, (provider: string) => Phrases>> = {
  en: english,
  "zh-Hans": (provider) => ({
    language: "简体中文",
    introduction: `${spaced(provider)}的类型化错误包：可辨识联合类型、类型守卫、穷尽匹配、从不抛出异常的解析器，以及多语言消息。`,
    successes: "请求成功但部分单项失败时，parse 返回 undefined，parseAll 返回各失败单项的错误。",
    unknown: {
      before: `${spaced(provider)}返回了未知错误（错误码 `,
      after: "）。",
      codeless: `${spaced(provider)}返回了一个未知错误。`,
    },
  }),
  "zh-Hant": (provider) => ({
    language: "繁體中文",
    introduction: `${spaced(provider)}的型別化錯誤套件：可辨識聯集型別、型別守衛、窮盡比對、從不擲出例外的剖析器，以及多語言訊息。`,
    successes: "請求成功但部分項目失敗時，parse 傳回 undefined，parseAll 傳回各失敗項目的錯誤。",
    unknown: {
      before: `${spaced(provider)}傳回了未知錯誤（錯誤碼 `,
      after: "）。",
      codeless: `${spaced(provider)}傳回了一個未知錯誤。`,
    },
  }),
  ja: (provider) => ({
    language: "日本語",
    introduction: `${spaced(provider)}の型付きエラーパッケージ：判別可能なユニオン型、型ガード、網羅的なマッチ、例外を投げないパーサー、多言語のメッセージ。`,
    successes: "リクエストは成功し、一部の項目だけが失敗した場合、parse は undefined を返し、parseAll は失敗した項目のエラーを返します。",
    unknown: {
      before: `${spaced(provider)}からエラー `,
      after: " が返されましたが、このエラーコードはカタログにありません。",
      codeless: `${spaced(provider)}からエラーコードのないエラーが返されました。`,
    },
  }),
};

function english(provider: string): Phrases {
  return {
    language: "English",
    unknown: {
      before: `${provider} reported an unknown error (code `,
      after: ").",
      codeless: `${provider} reported an error without a code.`,
    },
  };
}

/** Puts one space between Latin and Han characters. */
function spaced(provider: string): string {
  return /[\x20-\x7e]$/.test(provider) ? `${provider} ` : provider;
}
