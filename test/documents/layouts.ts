import type { Provider } from "./quoted.ts";
import type { Row } from "./read-document.ts";

/** How each document lays out its rows, without the prose around them: the inverse of `readDocument`, for a checkout without the documents. */
export const layouts: Readonly<Record<Provider, (rows: readonly Row[]) => string>> = {
  "rozetta-t4oo": (rows) =>
    lines(
      ["Error Code", "Message", "Description", "Solution"],
      rows.flatMap(({ code, fields }) => [code, fields["message"], fields["description"], fields["solution"]]),
    ),
  "azure-translator": (rows) => {
    const row = ({ code, fields }: Row) => `${fields["code"] ?? code} ${fields["description"]}`;
    const table = (all: readonly Row[]) => [...new Set(all.map(row))];
    return lines(
      ["Azure AI Translator response codes and messages", "", "Status codes", "", "Status code Description"],
      table(rows.filter(({ code }) => code.length === 3)),
      ["", "Error codes", "", "Code Description"],
      table(rows.filter(({ code }) => code.length === 6)),
    );
  },
  "tencent-tmt": (rows) =>
    rows
      .map(({ code, section, fields }, i) => {
        const [, start = "", rest = ""] = /^([A-Za-z]+ )?(.*)$/s.exec(fields["description"] ?? "") ?? [];
        return `${section === rows[i - 1]?.section ? "" : `#### ${section}\n\n`}- ###### ${code}\t${start}\n${rest}\n`;
      })
      .join(""),
  gengo: (rows) => `# Error codes\n\n${rows.map(({ code, fields }) => `* ${code}\n: ${fields["message"]}\n`).join("\n")}`,
  "tencent-api2": (rows) =>
    lines(
      ["Error Codes", "", "    1. Common Error Code", "", "    Error Code Error Type Description"],
      rows.map(({ code, fields }) => `    ${code} ${fields["type"]} ${fields["description"]}`),
      ["", "    2. Module Error Code", "", "    message field indicates errors related to modules."],
    ),
};

function lines(...parts: readonly (readonly (string | undefined)[])[]): string {
  return parts.flat().join("\n");
}
