/** The part of sax's types that errcat uses. */
declare module "sax" {
  interface Tag {
    readonly name: string;
    readonly attributes: Readonly<Record<string, string>>;
    readonly isSelfClosing: boolean;
  }
  interface Parser {
    onerror: (error: Error) => void;
    onopentag: (tag: Tag) => void;
    onclosetag: (name: string) => void;
    ontext: (text: string) => void;
    oncdata: (text: string) => void;
    write(text: string): Parser;
    close(): Parser;
    /** Goes on after an error. */
    resume(): Parser;
    /** The current line of the parser, counted from 0. */
    readonly line: number;
    /** The number of characters read. */
    readonly position: number;
    /** The position right after the `<` of the current tag. */
    readonly startTagPosition: number;
  }
  const sax: { parser(strict: boolean): Parser };
  export default sax;
}
