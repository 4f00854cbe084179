/** The sentence for a code that the catalog does not list: what stands before the code and after it, and the sentence without a code. */
export interface UnknownSentences {
  readonly before: string;
  readonly after: string;
  readonly codeless: string;
}

/** In the language of a locale where we speak it, in English everywhere else. */
export function unknownSentences(locale: string, provider: string): UnknownSentences {
  switch (locale) {
    case "zh-Hans":
      return { before: `${provider}返回了错误 `, after: "，此错误目录没有收录这个错误码。", codeless: `${provider}返回了没有错误码的错误。` };
    default:
      return {
        before: `${provider} reported error `,
        after: ", which this error catalog does not list.",
        codeless: `${provider} reported an error without a code.`,
      };
  }
}
