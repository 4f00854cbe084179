/** A row of a provider's document: a code and what the document says of it, field by field, verbatim. */
export interface Row {
  readonly code: string;
  readonly section?: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** How each document lays out its rows. Written from the documents alone, with no look at the catalogs. */
export const readDocument: Readonly<Record<string, (text: string) => Row[]>> = {
  /** Records of four lines after a header of four lines. */
  "rozetta-t4oo": (text) => {
    const lines = text.split("\n").slice(4);
    return Array.from({ length: lines.length / 4 }, (_, i) => {
      const [code = "", message = "", description = "", solution = ""] = lines.slice(i * 4, i * 4 + 4);
      return { code, fields: { message, description, solution } };
    });
  },

  /** `400000 description`; one row lists three codes. HTTP statuses stand in a table of the same form, with three digits. */
  "azure-translator": (text) =>
    text.split("\n").flatMap((line) => {
      const [, list = "", description = ""] = /^(\d{3}(?:\d{3}(?:, \d{6})*)?) (.+)$/.exec(line) ?? [];
      const codes = list === "" ? [] : list.split(", ");
      return codes.map((code) => ({ code, fields: { ...(codes.length > 1 && { code: list }), description } }));
    }),

  /** `- ###### Code⇥start of the text` and the rest of the text on the next line, under one of two headings. */
  "tencent-tmt": (text) => {
    const rows: Row[] = [];
    let section = "";
    const lines = text.split("\n");
    lines.forEach((line, i) => {
      section = /^#### (.+)$/.exec(line)?.[1] ?? section;
      const [, code, start = ""] = /^- ###### ([^\t]+)\t(.*)$/.exec(line) ?? [];
      if (code !== undefined) rows.push({ code, section, fields: { description: (start + (lines[i + 1] ?? "")).trim() } });
    });
    return rows;
  },

  /** `* code` and `: text` on the next line. */
  gengo: (text) => [...text.matchAll(/^\* (\d+)\n: (.+)$/gm)].map(([, code = "", message = ""]) => ({ code, fields: { message } })),

  /** `4000 type description`, the border between the two lost: the vendor's table gives it back. */
  "tencent-api2": (text) =>
    [...text.matchAll(/^ {4}(\d{4}) (.+)$/gm)].map(([, code = "", rest = ""]) => {
      const type = api2Types[code] ?? "";
      return { code, fields: { type, description: rest.slice(type.length + 1) } };
    }),
};

/** The column "Error Type" of the vendor's own table. */
const api2Types: Readonly<Record<string, string>> = {
  "4000": "Invalid request parameter",
  "4100": "Authentication failed",
  "4200": "Request expired",
  "4300": "Access denied",
  "4400": "Quota exceed",
  "4500": "Replay attack",
  "4600": "Protocol is not supported",
  "5000": "Resource does not exist",
  "5100": "Resource operation failed",
  "5200": "Failed to purchase resource",
  "5300": "Failed to purchase resource",
  "5400": "Part of operations performed successfully",
  "5500": "User failed to pass identity verification",
  "6000": "Internal server error",
  "6100": "Not supported by the version",
  "6200": "API is temporarily unavailable",
};
