import sax from "sax";

export interface Handlers {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Reads the elements of a part, by their names without prefix. */
export function elements(xml: string, { open, text, close }: Handlers): void {
  const parser = sax.parser(true);
  parser.onopentag = ({ name, attributes }) => open?.(bare(name), attributes);
  parser.ontext = (words) => text?.(words);
  parser.oncdata = (words) => text?.(words);
  parser.onclosetag = (name) => close?.(bare(name));
  parser.onerror = (error) => {
    throw error;
  };
  if (xml !== "") parser.write(xml).close();
}

function bare(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
