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

take(/*argument*/ "Job.NoFreeAmount");
optional(/*optional*/ "Job.NoFreeAmount");
rest(1, "AuthFailure", /*rest*/ "Job.NoFreeAmount");
generic(/*generic*/ "Job.NoFreeAmount");
generic<Code>(/*generic explicit*/ "Job.NoFreeAmount");
genericList("AuthFailure", /*generic rest*/ "Job.NoFreeAmount");
genericObject({ code: /*generic object*/ "Job.NoFreeAmount" });
keyOf(cloud.facts, /*keyof*/ "Job.NoFreeAmount");
overloaded(/*overload*/ "Job.NoFreeAmount");
new Failure(/*new*/ "Job.NoFreeAmount");
export const returned = (): Code => /*return*/ "Job.NoFreeAmount";
export function returns(): Code { return /*return statement*/ "Job.NoFreeAmount"; }
export const later = async (): Promise<Code> => /*async*/ "Job.NoFreeAmount";
export function* all(): Generator<Code> { yield /*yield*/ "Job.NoFreeAmount"; }
export const list: readonly Code[] = [/*element*/ "Job.NoFreeAmount"];
export const object: { code: Code } = { code: /*property*/ "Job.NoFreeAmount" };
export const sat = /*satisfies*/ "Job.NoFreeAmount" satisfies Code;
export const as = /*as*/ "Job.NoFreeAmount" as Code;
export function defaults(code: Code = /*default*/ "Job.NoFreeAmount"): Code { return code; }
export const choice: Code = maybe ? /*choice*/ "Job.NoFreeAmount" : "AuthFailure";
take(/*template*/ `Job.NoFreeAmount`);
export const set = new Set<Code>([/*Set*/ "Job.NoFreeAmount"]);
export const map = new Map<Code, number>([[/*Map*/ "Job.NoFreeAmount", 1]]);
map.get(/*Map.get*/ "Job.NoFreeAmount"); set.has(/*Set.has*/ "Job.NoFreeAmount");
export const record: Partial<Record<Code, number>> = { /*record*/ "Job.NoFreeAmount": 1 };
export const computed: Partial<Record<Code, number>> = { [/*computed*/ "Job.NoFreeAmount"]: 1 };
declare const code: Code;
declare const job: { readonly code: Code; readonly last: Code | undefined; readonly or: Code | "all" };
declare function nextCode(): Code;
export const compared = [code === /*comparison*/ "Job.NoFreeAmount", job.code === /*field*/ "Job.NoFreeAmount", job.last === /*undefined*/ "Job.NoFreeAmount", nextCode() === /*call*/ "Job.NoFreeAmount"];
export const narrowed = job.code === "AuthFailure" ? 1 : job.code === /*narrowed*/ "Job.NoFreeAmount" ? 2 : 3;
export function constrained<C extends Code>(c: C): boolean { return c === /*constrained*/ "Job.NoFreeAmount"; }
export function cases(): number { switch (job.code) { case "AuthFailure": return 0; case /*case*/ "Job.NoFreeAmount": return 1; default: return 2; } }
export const included = [list.includes(/*includes*/ "Job.NoFreeAmount"), (["AuthFailure", /*in list*/ "Job.NoFreeAmount"] as Code[]).includes(code)];
const Codes = { free: /*const object*/ "Job.NoFreeAmount" } as const;
take(Codes.free);
const constant = /*constant*/ "Job.NoFreeAmount";
take(constant);
export const extra: Code | "all" = /*extra*/ "Job.NoFreeAmount";
export const open: Code | (string & {}) = /*open*/ "Job.NoFreeAmount";
export const extraCompared = job.or === /*extra compared*/ "Job.NoFreeAmount" || job.or === "all";
declare const table: Record<Code, number>;
export const looked = [table[/*element*/ "Job.NoFreeAmount"], table/*optional*/?.["Job.NoFreeAmount"], /*in*/ "Job.NoFreeAmount" in table];
export const { /*destructured*/ "Job.NoFreeAmount": free } = table;
export const { code: given = /*destructuring default*/ "Job.NoFreeAmount" }: { code?: Code } = {};
export function destructured({ code = /*parameter default*/ "Job.NoFreeAmount" }: { code?: Code }): Code { return code; }
let assigned: Code;
assigned = /*assigned*/ "Job.NoFreeAmount";
({ code: assigned = /*assignment default*/ "Job.NoFreeAmount" } = {} as { code?: Code });
declare let none: Code | undefined;
none ??= /*nullish*/ "Job.NoFreeAmount";
take(none || /*or*/ "Job.NoFreeAmount");
take(none ?? (maybe && /*and*/ "Job.NoFreeAmount" || "AuthFailure"));
tag`${/*tagged*/ "Job.NoFreeAmount"}`;
export class Holder {
  code: Code = /*class property*/ "Job.NoFreeAmount";
  @decorated(/*decorator*/ "Job.NoFreeAmount") method(): void {}
}
export type Typed<C extends Code = /*default type*/ "Job.NoFreeAmount"> = { readonly code: C };
export type Argued = Typed</*type argument*/ "Job.NoFreeAmount">;
generic</*call type argument*/ "Job.NoFreeAmount">(/*after type argument*/ "Job.NoFreeAmount");
export const asof: cloud.CloudCodeAsOf<"1.0.0"> = /*as of*/ "Job.NoFreeAmount";
declare function by(entries: readonly (readonly [Code, number])[]): void;
by([[/*tuple*/ "Job.NoFreeAmount", 1]]);
declare function callback(make: () => Code): void;
callback(() => /*callback*/ "Job.NoFreeAmount");
callback(() => { return /*callback statement*/ "Job.NoFreeAmount"; });
declare function nested(of: { readonly inner: { readonly codes?: readonly Code[] } }): void;
nested({ inner: { codes: [/*nested*/ "Job.NoFreeAmount"] } });
const codeList = [/*constant list*/ "Job.NoFreeAmount"] as const;
rest(1, ...codeList);
declare let e: cloud.CloudError;
export const is = cloud.is(e, /*is*/ "Job.NoFreeAmount");
export const factsOf = cloud.facts[/*facts*/ "Job.NoFreeAmount"];
export const keyed = { /*satisfies key*/ "Job.NoFreeAmount": 1 } satisfies Partial<Record<Code, number>>;
export const parentheses: Code = ((/*parentheses*/ "Job.NoFreeAmount"));
export const sure = take(/*not null*/ "Job.NoFreeAmount"!);
declare function pick<T, K extends keyof T>(of: T, ...keys: readonly K[]): Pick<T, K>;
export const picked = pick(cloud.facts, "AuthFailure", /*keys of an argument*/ "Job.NoFreeAmount");
class Box<C extends Code> { constructor(readonly code: C) {} }
export const box = new Box(/*generic class*/ "Job.NoFreeAmount");
export class Tighter extends Box</*base class*/ "Job.NoFreeAmount"> {}
function but(code: Exclude<Code, "AuthFailure">): void { take(code); }
but(/*Exclude*/ "Job.NoFreeAmount");
type Rest = Exclude<Code, "AuthFailure">;
export const rested: Rest = /*alias of Exclude*/ "Job.NoFreeAmount";
export { list as listed };
import { given as renamed, Elsewhere, legacy } from "./elsewhere.js";
take(renamed), take(legacy), take(Elsewhere.code);
