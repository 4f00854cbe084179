import * as cloud from "@acme/cloud";
import type { CloudCode as Code } from "@acme/cloud";

declare function take(code: Code): void;
declare function optional(code?: Code): void;
declare function rest(first: number, ...codes: Code[]): void;
declare function generic<C extends Code>(code: C): C;
declare function genericList<C extends Code>(...codes: readonly C[]): C;
declare function genericObject<C extends Code>(of: { readonly code: C }): C;
declare function keyOf<T>(table: T, key: keyof T): void;
declare function overloaded(n: number): void;
declare function overloaded(code: Code): void;
declare class Failure { constructor(code: Code); code: Code }
declare function decorated(code: Code): (target: unknown, context: unknown) => void;
declare const maybe: boolean;
declare function tag(strings: TemplateStringsArray, ...codes: Code[]): void;

take(/*argument*/ "Job.UserHasNoFreeAmount");
optional(/*optional*/ "Job.UserHasNoFreeAmount");
rest(1, "AuthFailure", /*rest*/ "Job.UserHasNoFreeAmount");
generic(/*generic*/ "Job.UserHasNoFreeAmount");
generic<Code>(/*generic explicit*/ "Job.UserHasNoFreeAmount");
genericList("AuthFailure", /*generic rest*/ "Job.UserHasNoFreeAmount");
genericObject({ code: /*generic object*/ "Job.UserHasNoFreeAmount" });
keyOf(cloud.facts, /*keyof*/ "Job.UserHasNoFreeAmount");
overloaded(/*overload*/ "Job.UserHasNoFreeAmount");
new Failure(/*new*/ "Job.UserHasNoFreeAmount");
export const returned = (): Code => /*return*/ "Job.UserHasNoFreeAmount";
export function returns(): Code { return /*return statement*/ "Job.UserHasNoFreeAmount"; }
export const later = async (): Promise<Code> => /*async*/ "Job.UserHasNoFreeAmount";
export function* all(): Generator<Code> { yield /*yield*/ "Job.UserHasNoFreeAmount"; }
export const list: readonly Code[] = [/*element*/ "Job.UserHasNoFreeAmount"];
export const object: { code: Code } = { code: /*property*/ "Job.UserHasNoFreeAmount" };
export const sat = /*satisfies*/ "Job.UserHasNoFreeAmount" satisfies Code;
export const as = /*as*/ "Job.UserHasNoFreeAmount" as Code;
export function defaults(code: Code = /*default*/ "Job.UserHasNoFreeAmount"): Code { return code; }
export const choice: Code = maybe ? /*choice*/ "Job.UserHasNoFreeAmount" : "AuthFailure";
take(/*template*/ `Job.UserHasNoFreeAmount`);
export const set = new Set<Code>([/*Set*/ "Job.UserHasNoFreeAmount"]);
export const map = new Map<Code, number>([[/*Map*/ "Job.UserHasNoFreeAmount", 1]]);
map.get(/*Map.get*/ "Job.UserHasNoFreeAmount"); set.has(/*Set.has*/ "Job.UserHasNoFreeAmount");
export const record: Partial<Record<Code, number>> = { /*record*/ "Job.UserHasNoFreeAmount": 1 };
export const computed: Partial<Record<Code, number>> = { [/*computed*/ "Job.UserHasNoFreeAmount"]: 1 };
declare const code: Code;
declare const job: { readonly code: Code; readonly last: Code | undefined; readonly or: Code | "all" };
declare function nextCode(): Code;
export const compared = [code === /*comparison*/ "Job.UserHasNoFreeAmount", job.code === /*field*/ "Job.UserHasNoFreeAmount", job.last === /*undefined*/ "Job.UserHasNoFreeAmount", nextCode() === /*call*/ "Job.UserHasNoFreeAmount"];
export const narrowed = job.code === "AuthFailure" ? 1 : job.code === /*narrowed*/ "Job.UserHasNoFreeAmount" ? 2 : 3;
export function constrained<C extends Code>(c: C): boolean { return c === /*constrained*/ "Job.UserHasNoFreeAmount"; }
export function cases(): number { switch (job.code) { case "AuthFailure": return 0; case /*case*/ "Job.UserHasNoFreeAmount": return 1; default: return 2; } }
export const included = [list.includes(/*includes*/ "Job.UserHasNoFreeAmount"), (["AuthFailure", /*in list*/ "Job.UserHasNoFreeAmount"] as Code[]).includes(code)];
const Codes = { free: /*const object*/ "Job.UserHasNoFreeAmount" } as const;
take(Codes.free);
const constant = /*constant*/ "Job.UserHasNoFreeAmount";
take(constant);
export const extra: Code | "all" = /*extra*/ "Job.UserHasNoFreeAmount";
export const open: Code | (string & {}) = /*open*/ "Job.UserHasNoFreeAmount";
export const extraCompared = job.or === /*extra compared*/ "Job.UserHasNoFreeAmount" || job.or === "all";
declare const table: Record<Code, number>;
export const looked = [table[/*element*/ "Job.UserHasNoFreeAmount"], table/*optional*/?.["Job.UserHasNoFreeAmount"], /*in*/ "Job.UserHasNoFreeAmount" in table];
export const { /*destructured*/ "Job.UserHasNoFreeAmount": free } = table;
export const { code: given = /*destructuring default*/ "Job.UserHasNoFreeAmount" }: { code?: Code } = {};
export function destructured({ code = /*parameter default*/ "Job.UserHasNoFreeAmount" }: { code?: Code }): Code { return code; }
let assigned: Code;
assigned = /*assigned*/ "Job.UserHasNoFreeAmount";
({ code: assigned = /*assignment default*/ "Job.UserHasNoFreeAmount" } = {} as { code?: Code });
declare let none: Code | undefined;
none ??= /*nullish*/ "Job.UserHasNoFreeAmount";
take(none || /*or*/ "Job.UserHasNoFreeAmount");
take(none ?? (maybe && /*and*/ "Job.UserHasNoFreeAmount" || "AuthFailure"));
tag`${/*tagged*/ "Job.UserHasNoFreeAmount"}`;
export class Holder {
  code: Code = /*class property*/ "Job.UserHasNoFreeAmount";
  @decorated(/*decorator*/ "Job.UserHasNoFreeAmount") method(): void {}
}
export type Typed<C extends Code = /*default type*/ "Job.UserHasNoFreeAmount"> = { readonly code: C };
export type Argued = Typed</*type argument*/ "Job.UserHasNoFreeAmount">;
generic</*call type argument*/ "Job.UserHasNoFreeAmount">(/*after type argument*/ "Job.UserHasNoFreeAmount");
export const asof: cloud.CloudCodeAsOf<"1.1.0"> = /*as of*/ "Job.UserHasNoFreeAmount";
declare function by(entries: readonly (readonly [Code, number])[]): void;
by([[/*tuple*/ "Job.UserHasNoFreeAmount", 1]]);
declare function callback(make: () => Code): void;
callback(() => /*callback*/ "Job.UserHasNoFreeAmount");
callback(() => { return /*callback statement*/ "Job.UserHasNoFreeAmount"; });
declare function nested(of: { readonly inner: { readonly codes?: readonly Code[] } }): void;
nested({ inner: { codes: [/*nested*/ "Job.UserHasNoFreeAmount"] } });
const codeList = [/*constant list*/ "Job.UserHasNoFreeAmount"] as const;
rest(1, ...codeList);
declare let e: cloud.CloudError;
export const is = cloud.is(e, /*is*/ "Job.UserHasNoFreeAmount");
export const factsOf = cloud.facts[/*facts*/ "Job.UserHasNoFreeAmount"];
export const keyed = { /*satisfies key*/ "Job.UserHasNoFreeAmount": 1 } satisfies Partial<Record<Code, number>>;
export const parentheses: Code = ((/*parentheses*/ "Job.UserHasNoFreeAmount"));
export const sure = take(/*not null*/ "Job.UserHasNoFreeAmount"!);
declare function pick<T, K extends keyof T>(of: T, ...keys: readonly K[]): Pick<T, K>;
export const picked = pick(cloud.facts, "AuthFailure", /*keys of an argument*/ "Job.UserHasNoFreeAmount");
class Box<C extends Code> { constructor(readonly code: C) {} }
export const box = new Box(/*generic class*/ "Job.UserHasNoFreeAmount");
export class Tighter extends Box</*base class*/ "Job.UserHasNoFreeAmount"> {}
function but(code: Exclude<Code, "AuthFailure">): void { take(code); }
but(/*Exclude*/ "Job.UserHasNoFreeAmount");
type Rest = Exclude<Code, "AuthFailure">;
export const rested: Rest = /*alias of Exclude*/ "Job.UserHasNoFreeAmount";
export { list as listed };
import { given as renamed, Elsewhere, legacy } from "./elsewhere.js";
take(renamed), take(legacy), take(Elsewhere.code);
