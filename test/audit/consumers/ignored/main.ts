import "@acme/cloud";
declare const err: { readonly code: string };

export const a = err.code === "Job.NotFound"; // errcat-ignore raw-code: the SDK has no types, and this is its only use
// errcat-ignore: old code that goes next week
export const b = err.code === "Job.NotFond";
export const c = err.code === "Job.NotFound"; // errcat-ignore raw-code
export const d = err.code === "Job.NotFound"; /* errcat-ignore silent-default: the wrong rule */
// errcat-ignore raw-code: nothing stands here
export const e = 1;
export const text = `${a}
  // errcat-ignore raw-code: no comment at all`;
export const regex = /[/][/] errcat-ignore/;
