export const given = /*imported under another name*/ "Job.NoFreeAmount";
const kept = /*re-exported*/ "Job.NoFreeAmount";
export { kept as legacy };
export class Elsewhere {
  static readonly code = /*field of a class*/ "Job.NoFreeAmount";
}
/** Nobody takes it for a code. */
export const label = "Job.NoFreeAmount";
