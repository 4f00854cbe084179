import type { CloudCode } from "@acme/cloud";

declare global {
  namespace JSX {
    interface Element { readonly text: string }
    interface IntrinsicElements { p: { title?: string; children?: unknown } }
  }
}
declare const React: { createElement(...all: unknown[]): JSX.Element };

function Trouble({ code }: { readonly code: CloudCode; readonly also?: readonly CloudCode[] }): JSX.Element {
  return <p title="Job.NoFreeAmount">{code}</p>;
}
function Typed<Code extends CloudCode>({ code }: { readonly code: Code }): JSX.Element {
  return <p>{code}</p>;
}

export const attribute = <Trouble code=/*attribute*/ "Job.NoFreeAmount" />;
export const expression = <Trouble code={/*expression*/ "Job.NoFreeAmount"} also={["AuthFailure", /*list*/ "Job.NoFreeAmount"]} />;
export const generic = <Typed code=/*generic attribute*/ "Job.NoFreeAmount" />;
