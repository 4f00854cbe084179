import { ts } from "ts-morph";
import type { ByType } from "../usage/by-type.ts";
import { isPinned, isWithin, listing, neverCheckOf, requiredCases, requiredHandlers } from "../usage/required.ts";
import { ended, stringsIn, type UsedPackage } from "../usage/used-package.ts";
import { type Arm, addArms } from "./arms.ts";
import { asUnknownAt } from "./as-unknown.ts";
import { handledBefore } from "./before.ts";
import { addCases, addLabel, addLabels } from "./cases.ts";
import { casesBefore } from "./cases-before.ts";
import { addCopy } from "./cases-copied.ts";
import { type Context, replacementOf, type Step } from "./context.ts";
import { styleOf } from "./style.ts";
import type { TextEdit } from "./text-edit.ts";

/**
 * Adds what is missing in exhaustive handlers, to be handled as it was before: by the handler for `$added` or `$unknown`, where there is
 * one.
 */
export function insertHandlers({ types, uses: { handlers }, known }: Context): readonly Step[] {
  const { checker } = types;
  return handlers.flatMap((one): Step[] => {
    const { object, provider } = one;
    const type = checker.getTypeAtLocation(object);
    if (type.getStringIndexType()) return [];
    const missing = requiredHandlers(one, types).filter((code) => !checker.getPropertyOfType(type, code));
    const [first] = missing;
    // Within an operation, a code may have been `$other` or `$unknown` before, and no program says which.
    if (first === undefined || isWithin(one, types)) return [];
    const before = handledBefore(one, isPinned(one, types), checker);
    const named =
      before !== undefined && before !== "unclear" && before.takesUnknown
        ? asUnknownAt(object, provider, types)
        : { name: "", imports: [] };
    const expected = checker.getContextualType(object);
    const isTyped = before === undefined || (expected !== undefined && checker.getPropertyOfType(expected, first) !== undefined);
    // Better a handler that the compiler asks for than one that does something else.
    if (
      before === "unclear" ||
      named === undefined ||
      (!isTyped && before.takesAdded) ||
      (!isTyped && before.takesUnknown && /\.[cm]?jsx?$/.test(object.getSourceFile().fileName))
    )
      return [];
    const names = { asUnknown: named.name, type: isTyped || named.name === "" ? "" : `: Parameters<typeof ${named.name}>[0]` };
    const arms = missing.map(
      (code): Arm => ({
        code,
        message: sayOf(code, known(provider, code).message ?? provider.codes.get(code)?.message),
        property: before && ((key) => before.property(key, names)),
      }),
    );
    const file = object.getSourceFile();
    const step = (edit: TextEdit, i: number): Step => ({
      file,
      ...edit,
      kind: "added",
      provider: provider.id,
      what: i === 0 ? missing : [],
    });
    return [...addArms(object, arms, styleOf(file)), ...named.imports].map(step);
  });
}

/**
 * Adds what is missing in every `switch` that ends in `assertNever` or the like, to be handled as it was before. A code that has taken the
 * place of one that has ended is handled with it.
 */
export function insertCases({ types, uses: { switches }, known }: Context): readonly Step[] {
  const { checker } = types;
  return switches.flatMap(({ node, providers }): Step[] => {
    const check = neverCheckOf(node, checker);
    const missing = check ? requiredCases(node, check, checker) : [];
    if (missing.length === 0 || stringsIn(checker.getTypeAtLocation(node.expression)).includes("$other")) return [];
    const file = node.getSourceFile();
    const style = styleOf(file);
    const step = (edit: TextEdit, what: readonly string[]): Step => ({
      file,
      ...edit,
      kind: "added",
      provider: providers[0]?.id ?? "",
      what,
    });
    const isReplaced = (old: string, code: string): boolean =>
      providers.some((provider) => isOver(provider, old) && replacementOf(provider, old, known) === code);
    const shared = missing.flatMap((code) => {
      const clause = node.caseBlock.clauses.find(
        (one) => ts.isCaseClause(one) && ts.isStringLiteralLike(one.expression) && isReplaced(one.expression.text, code),
      );
      return clause && ts.isCaseClause(clause) ? [{ code, step: step(addLabel(clause, code, style), [code]) }] : [];
    });
    const others = missing.filter((code) => !shared.some((one) => one.code === code));
    const arms = others.map((code): Arm => {
      const provider = listing(providers, code);
      return { code, message: sayOf(code, provider && (known(provider, code).message ?? provider.codes.get(code)?.message)) };
    });
    const added = arms.length > 0 ? casesFor(node, arms, providers, types).map((edit, i) => step(edit, i === 0 ? others : [])) : [];
    return [...shared.map((one) => one.step), ...added];
  });

  function casesFor(node: ts.SwitchStatement, arms: readonly Arm[], providers: readonly UsedPackage[], types: ByType): readonly TextEdit[] {
    const style = styleOf(node.getSourceFile());
    if (arms.some(({ code }) => code === "$unknown")) return addCases(node, arms, style);
    const before = casesBefore(node, checker);
    if (before === undefined) return [];
    if (before.reads.length === 0) return [addLabels(before.clause, arms, style)];
    const provider = listing(providers, arms[0]?.code ?? "");
    const named = before.takesUnknown && provider ? asUnknownAt(node, provider, types) : { name: "", imports: [] };
    return named ? [addCopy(before, arms, named.name, style), ...named.imports] : [];
  }
}

function isOver(provider: UsedPackage, code: string): boolean {
  return !provider.codes.has(code) || ended(provider).has(code);
}

function sayOf(code: string, message: string | undefined): string {
  if (code === "$unknown") return "Codes that the catalog does not list.";
  if (code === "$added") return "Codes that later versions added.";
  return message === undefined || message === "" ? code : message;
}
