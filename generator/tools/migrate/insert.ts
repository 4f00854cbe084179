import { ts } from "ts-morph";
import { listing, neverCheckOf, requiredCases, requiredHandlers } from "../usage/required.ts";
import { type Arm, addArms } from "./arms.ts";
import { addCases, addLabel } from "./cases.ts";
import { type Context, replacementOf, type Step } from "./context.ts";
import { styleOf } from "./style.ts";

/** Adds what is missing in exhaustive handlers. */
export function insertHandlers({ types, uses: { handlers }, known }: Context): readonly Step[] {
  return handlers.flatMap((one): Step[] => {
    const { object, provider } = one;
    const type = types.checker.getTypeAtLocation(object);
    if (type.getStringIndexType()) return [];
    const missing = requiredHandlers(one, types).filter((code) => !types.checker.getPropertyOfType(type, code));
    if (missing.length === 0) return [];
    const arms = missing.map(
      (code): Arm => ({ code, message: sayOf(code, known(provider, code).message ?? provider.codes.get(code)?.message) }),
    );
    const file = object.getSourceFile();
    return addArms(object, arms, styleOf(file)).map((edit, i) => ({
      file,
      ...edit,
      kind: "added",
      provider: provider.id,
      what: i === 0 ? missing : [],
    }));
  });
}

/** Adds what is missing in every `switch` that ends in `assertNever` or the like. A code that takes the place of another is handled with it. */
export function insertCases({ types: { checker }, uses: { switches }, known }: Context): readonly Step[] {
  return switches.flatMap(({ node, providers }): Step[] => {
    const check = neverCheckOf(node, checker);
    const missing = check ? requiredCases(node, check, checker) : [];
    if (missing.length === 0) return [];
    const file = node.getSourceFile();
    const style = styleOf(file);
    const step = (edit: { start: number; end: number; text: string }, what: readonly string[]): Step => ({
      file,
      ...edit,
      kind: "added",
      provider: providers[0]?.id ?? "",
      what,
    });
    const shared = missing.flatMap((code) => {
      const clause = node.caseBlock.clauses.find(
        (one) =>
          ts.isCaseClause(one) &&
          ts.isStringLiteralLike(one.expression) &&
          providers.some((provider) => replacementOf(provider, (one.expression as ts.StringLiteral).text, known) === code),
      );
      return clause && ts.isCaseClause(clause) ? [{ code, step: step(addLabel(clause, code, style), [code]) }] : [];
    });
    const others = missing.filter((code) => !shared.some((one) => one.code === code));
    const arms = others.map((code): Arm => {
      const provider = listing(providers, code);
      return { code, message: sayOf(code, provider && (known(provider, code).message ?? provider.codes.get(code)?.message)) };
    });
    const added = arms.length > 0 ? addCases(node, arms, style).map((edit) => step(edit, others)) : [];
    return [...shared.map((one) => one.step), ...added];
  });
}

function sayOf(code: string, message: string | undefined): string {
  if (code === "$unknown") return "Codes that the catalog does not list.";
  if (code === "$added") return "Codes that came later than this version.";
  return message === undefined || message === "" ? code : message;
}
