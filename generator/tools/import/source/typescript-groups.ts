import type { ts as Ts } from "ts-morph";
import type { Unread } from "../list.ts";
import { localeNamed } from "../locale-names.ts";
import type { Found, NamedGroup } from "./found.ts";
import { commentsAround } from "./typescript-comments.ts";
import { isRow, keyOf, valuesOf } from "./typescript-fields.ts";
import { expressionOf } from "./typescript-value.ts";
import type { Scalar } from "./value.ts";

/** Finds the constants of a source of TypeScript or JavaScript, group by group: enums, unions, objects, arrays, and single constants. */
export class Groups {
  readonly groups: NamedGroup[] = [];
  readonly unread: Unread[] = [];
  readonly #ts: typeof Ts;
  readonly #file: Ts.SourceFile;
  readonly #single: Found[] = [];

  constructor(ts: typeof Ts, file: Ts.SourceFile) {
    this.#ts = ts;
    this.#file = file;
    this.#statements(file.statements);
    this.groups.push({ name: "", found: this.#single });
  }

  #statements(statements: readonly Ts.Statement[]): void {
    const ts = this.#ts;
    for (const node of statements) {
      if (ts.isEnumDeclaration(node)) this.#enum(node);
      else if (ts.isTypeAliasDeclaration(node)) this.#type(node.name.text, node.type);
      else if (ts.isInterfaceDeclaration(node)) this.#members(node.name.text, node.members);
      else if (ts.isClassDeclaration(node)) this.#class(node);
      else if (ts.isVariableStatement(node)) this.#variables(node);
      else if (ts.isExportAssignment(node)) this.#constant("default", node.expression, node);
      else if (ts.isModuleDeclaration(node) && node.body && ts.isModuleBlock(node.body)) this.#statements(node.body.statements);
      else if (ts.isExpressionStatement(node) && ts.isBinaryExpression(node.expression)) this.#assignment(node.expression, node);
    }
  }

  #enum({ name, members }: Ts.EnumDeclaration): void {
    const known = new Map<string, Scalar>();
    let next: number | undefined = 0;
    const found = members.map((member) => {
      const key = keyOf(this.#ts, member.name) ?? member.name.getText(this.#file);
      const read = member.initializer && expressionOf(this.#ts, member.initializer);
      const value: Scalar | undefined =
        read === undefined ? next : read.is === "scalar" ? read.value : known.get(member.initializer?.getText(this.#file) ?? "");
      next = typeof value === "number" ? value + 1 : undefined;
      if (value !== undefined) known.set(key, value);
      return this.#found(member, [["constant", key], ...(value === undefined ? [] : ([["value", value]] as const))]);
    });
    this.groups.push({ name: name.text, found });
  }

  #type(name: string, type: Ts.TypeNode): void {
    const ts = this.#ts;
    if (ts.isTypeLiteralNode(type)) return this.#members(name, type.members);
    const members = ts.isUnionTypeNode(type) ? type.types : [type];
    const found = members.flatMap((member, i) => {
      const value = this.#literal(member);
      return value === undefined
        ? []
        : [this.#found(member, [["constant", String(value)]], members[i - 1]?.getEnd() ?? type.getFullStart())];
    });
    if (found.length > 0 && ts.isUnionTypeNode(type)) this.groups.push({ name, found });
  }

  /** Of a declaration file, such as `readonly NOT_FOUND: "not_found"`. */
  #members(name: string, members: readonly Ts.TypeElement[]): void {
    const found = members.flatMap((member) => {
      const value = this.#ts.isPropertySignature(member) && member.type ? this.#literal(member.type) : undefined;
      const key = member.name && keyOf(this.#ts, member.name);
      return value === undefined || key === undefined
        ? []
        : [
            this.#found(member, [
              ["constant", key],
              ["value", value],
            ]),
          ];
    });
    if (found.length === members.length) this.groups.push({ name, found });
  }

  #class({ name, members }: Ts.ClassDeclaration): void {
    const found = members.flatMap((member) => {
      const isStatic =
        this.#ts.isPropertyDeclaration(member) && member.modifiers?.some(({ kind }) => kind === this.#ts.SyntaxKind.StaticKeyword);
      const key = member.name && keyOf(this.#ts, member.name);
      return isStatic && member.initializer && key !== undefined ? this.#entry(key, member.initializer, member) : [];
    });
    this.groups.push({ name: name?.text ?? "", found });
  }

  #variables(statement: Ts.VariableStatement): void {
    const { declarations } = statement.declarationList;
    for (const { name, initializer } of declarations)
      if (initializer && this.#ts.isIdentifier(name)) this.#constant(name.text, initializer, statement);
  }

  /** `module.exports = { … }`, `exports.NOT_FOUND = …` */
  #assignment({ left, right }: Ts.BinaryExpression, statement: Ts.Statement): void {
    const name = /^(?:module\.)?exports(?:\.(\w+))?$/.exec(left.getText(this.#file));
    if (name) this.#constant(name[1] ?? "exports", right, statement);
  }

  #constant(name: string, value: Ts.Expression, node: Ts.Node): void {
    const read = expressionOf(this.#ts, value);
    if (read.is === "scalar")
      this.#single.push(
        this.#found(node, [
          ["constant", name],
          ["value", read.value],
        ]),
      );
    if (read.is === "object") this.#object(name, "", read.properties);
    if (read.is === "list") this.#list(name, read.items);
  }

  #object(name: string, path: string, properties: readonly Ts.ObjectLiteralElementLike[]): void {
    const found = properties.flatMap((property): readonly Found[] => {
      const key = property.name && keyOf(this.#ts, property.name);
      if (!this.#ts.isPropertyAssignment(property) || key === undefined) return this.#leave(property, "its value is not written here");
      return this.#entry(path + key, property.initializer, property, name);
    });
    this.groups.push({ name: path === "" ? name : `${name}.${path.slice(0, -1)}`, found });
  }

  /** A property, or a static field: one constant, or a group of its own if it holds constants that have names. */
  #entry(key: string, value: Ts.Expression, node: Ts.Node, group = ""): readonly Found[] {
    const read = expressionOf(this.#ts, value);
    if (read.is === "scalar")
      return [
        this.#found(node, [
          ["constant", key],
          ["value", read.value],
        ]),
      ];
    if (read.is === "object" && !isRow(this.#ts, read.properties)) {
      const locale = localeNamed(key);
      if (locale === undefined) this.#object(group, `${key}.`, read.properties);
      else this.#object(`${group} ${key}`, "", read.properties);
      return [];
    }
    const values = valuesOf(this.#ts, read);
    return values.length > 0
      ? [this.#found(node, [["constant", key], ...values])]
      : this.#leave(node, "its value is not a number, a string, or a combination of these");
  }

  #list(name: string, items: readonly Ts.Expression[]): void {
    const found = items.flatMap((item): readonly Found[] => {
      const read = expressionOf(this.#ts, item);
      if (read.is === "scalar") return [this.#found(item, [["constant", read.value]])];
      const values = valuesOf(this.#ts, read);
      if (values.length === 0) return this.#leave(item, "it is not a number, a string, or a combination of these");
      // Of a Map, [key, value].
      return [
        this.#found(
          item,
          values.map(([place, value]) => [
            place === "#1" && read.is === "list" && values.length === 2
              ? "constant"
              : place === "#2" && values.length === 2
                ? "value"
                : place,
            value,
          ]),
        ),
      ];
    });
    this.groups.push({ name, found });
  }

  #literal(type: Ts.TypeNode): Scalar | undefined {
    if (!this.#ts.isLiteralTypeNode(type)) return undefined;
    const read = expressionOf(this.#ts, type.literal as Ts.Expression);
    return read.is === "scalar" && typeof read.value !== "boolean" ? read.value : undefined;
  }

  #found(node: Ts.Node, values: readonly (readonly [place: string, value: Scalar])[], from?: number): Found {
    return { line: this.#lineOf(node), values: new Map(values), comments: commentsAround(this.#ts, this.#file, node, from) };
  }

  #leave(node: Ts.Node, reason: string): readonly Found[] {
    const words = node.getText(this.#file).replaceAll(/\s+/g, " ");
    this.unread.push({ line: this.#lineOf(node), text: words.length > 120 ? `${words.slice(0, 119)}…` : words, reason });
    return [];
  }

  #lineOf(node: Ts.Node): number {
    return this.#file.getLineAndCharacterOfPosition(node.getStart(this.#file)).line + 1;
  }
}
