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
    /** Where the parser is, counted from 0. */
    readonly line: number;
  }
  const sax: { parser(strict: boolean): Parser };
  export default sax;
}
