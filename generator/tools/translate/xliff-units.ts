import sax from "sax";
import type { Place } from "../../problems/problem.ts";

/** A text of an XLIFF file. */
export interface Unit {
  readonly id: string;
  readonly approved: string | undefined;
  readonly exported: string;
  readonly place: Place;
  readonly source: string;
  readonly target: string;
  readonly state: string;
}

/** The content of an XLIFF file. */
export interface Units {
  readonly units: readonly Unit[];
  readonly locales: ReadonlySet<string>;
  /** The version of XLIFF; `undefined` if the file is not XLIFF. */
  readonly version: string | undefined;
  readonly mistake?: Mistake;
}

interface Mistake {
  readonly message: string;
  readonly cure: string;
  readonly line: number;
}

/** Stops reading the file. */
class Stop extends Error {
  readonly cure: string;

  constructor(message: string, cure: string) {
    super(message);
    this.cure = cure;
  }
}

type Open = { -readonly [Key in keyof Unit]: Unit[Key] } & { readonly depth: number };

/** Reads the texts of an XLIFF file, without the suggestions inside its units. */
export function unitsIn(xml: string, placeOf: (start: number, end: number) => Place): Units {
  const parser = sax.parser(true);
  const open: string[] = [];
  const units: Unit[] = [];
  const locales = new Set<string>();
  let version: string | undefined;
  let unit: Open | undefined;
  const side = (): "source" | "target" | undefined => {
    const inside = unit && open[unit.depth];
    return inside === "source" || inside === "target" ? inside : undefined;
  };
  const add = (words: string): void => {
    const part = side();
    if (unit && part) unit[part] += words;
  };
  parser.onerror = (error) => {
    throw new Stop(`This is not XML: ${error.message.split("\n")[0]}.`, "Export it again from the tool that wrote it.");
  };
  parser.onopentag = ({ name, attributes }) => {
    const element = name.replace(/^.*:/, "");
    open.push(element);
    if (open.length === 1) version = element === "xliff" ? (attributes["version"] ?? "") : undefined;
    if (element === "file" && attributes["target-language"]) locales.add(attributes["target-language"]);
    if (element === "trans-unit") {
      if (unit) throw new Stop(`The trans-unit "${unit.id}" contains another trans-unit.`, "Close the first before the second.");
      unit = {
        id: attributes["id"] ?? "",
        approved: attributes["approved"],
        exported: attributes["extradata"] ?? "",
        place: placeOf(parser.startTagPosition - 1, parser.position),
        source: "",
        target: "",
        state: "",
        depth: open.length,
      };
    }
    if (unit && element === "target" && open.length === unit.depth + 1) {
      if (unit.target !== "")
        throw new Stop(
          `The trans-unit "${unit.id}" has a second target.`,
          "Remove one of the two; alternatives belong in an alt-trans element.",
        );
      unit.state = attributes["state"] ?? "";
    }
    // A tool may have turned a placeholder into an empty element.
    if (element === "x" && attributes["equiv-text"] !== undefined) add(attributes["equiv-text"]);
  };
  parser.onclosetag = () => {
    if (open.pop() !== "trans-unit" || !unit) return;
    units.push(unit);
    unit = undefined;
  };
  parser.ontext = parser.oncdata = add;
  try {
    parser.write(xml).close();
    return { units, locales, version };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { units: [], locales, version, mistake: { message: error.message, cure: error.cure, line: parser.line + 1 } };
  }
}
