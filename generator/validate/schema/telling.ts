import type { ErrorObject } from "ajv";
import { nearestWord } from "../../problems/nearest-word.ts";

/**
 * Selects the errors to report: ajv reports every keyword and every branch that failed, and the keywords around them. A person needs the
 * errors of the intended branch, which is the one of the right type, and one error per value; a misspelled field is not reported as missing
 * as well.
 */
export function telling(errors: readonly ErrorObject[]): ErrorObject[] {
  const schemaOf = ({ instancePath, schemaPath }: ErrorObject): string =>
    `${instancePath} ${schemaPath.slice(0, schemaPath.lastIndexOf("/"))}`;
  const choices = new Set(errors.filter(({ keyword }) => keyword === "oneOf").map(({ instancePath }) => instancePath));
  const ofType = errors.filter(({ keyword }) => keyword === "type");
  const wrongType = new Set(ofType.map(schemaOf));
  const misspelled = new Set(
    errors.filter(({ keyword }) => keyword === "additionalProperties").map((error) => `${error.instancePath} ${meantField(error)}`),
  );
  const judged = new Set<string>();
  return errors.flatMap((error): ErrorObject[] => {
    const { keyword, instancePath } = error;
    const isType = keyword === "type";
    if (
      keyword === "propertyNames" ||
      keyword === "if" ||
      (keyword !== "oneOf" && wrongType.has(schemaOf(error)) && (!isType || choices.has(instancePath)))
    )
      return [];
    if (keyword === "oneOf") {
      // Only a branch of the right type counts.
      const isOfRightType = (other: ErrorObject) =>
        other.instancePath === instancePath ? !wrongType.has(schemaOf(other)) : other.instancePath.startsWith(`${instancePath}/`);
      if (errors.some((other) => other !== error && isOfRightType(other))) return [];
      const types = ofType.filter((other) => other.instancePath === instancePath).flatMap(({ params }) => params.type);
      return [{ ...error, keyword: "type", params: { type: types } }];
    }
    if (keyword === "required" && misspelled.has(`${instancePath} ${error.params.missingProperty}`)) return [];
    const value = ["required", "additionalProperties"].includes(keyword) || error.propertyName !== undefined ? undefined : instancePath;
    if (value !== undefined && judged.has(value)) return [];
    if (value !== undefined) judged.add(value);
    return [error];
  });
}

/** Returns the known field that an unknown one probably means, unless the object already has it. */
export function meantField({ params, parentSchema, data }: ErrorObject): string | undefined {
  const fields = Object.keys(parentSchema?.properties ?? {}).filter((field) => !Object.hasOwn(Object(data), field));
  return nearestWord(params.additionalProperty, fields);
}
