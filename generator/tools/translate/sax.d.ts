/** As much of sax as errcat uses. */
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
    /** The line in which the parser is, counted from 0. */
    readonly line: number;
    /** How much it has read. */
    readonly position: number;
    /** The same, right after the `<` of the tag that it reads. */
    readonly startTagPosition: number;
  }
  const sax: { parser(strict: boolean): Parser };
  export default sax;
}
