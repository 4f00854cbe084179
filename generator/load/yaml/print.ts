import { yaml } from "./module.ts";

/** Returns a value as YAML, with one line for each text. What older readers take for true or false is in quotes. */
export function yamlText(value: unknown, { indent, indentSeq }: { readonly indent?: number; readonly indentSeq?: boolean } = {}): string {
  const { Document, isScalar, visit } = yaml();
  const document = new Document(value, { aliasDuplicateObjects: false });
  // Most values have none of these words, and a visit of all takes long.
  if (/"(?:yes|no|on|off|y|n)"/i.test(JSON.stringify(value)))
    visit(document, {
      Scalar: (_, node) => {
        if (isScalar(node) && typeof node.value === "string" && /^(?:yes|no|on|off|y|n)$/i.test(node.value)) node.type = "QUOTE_DOUBLE";
      },
    });
  return document.toString({ lineWidth: 0, ...(indent !== undefined && { indent }), ...(indentSeq !== undefined && { indentSeq }) });
}
