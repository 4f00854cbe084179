export const given = /*imported under another name*/ "Job.UserHasNoFreeAmount";
const kept = /*re-exported*/ "Job.UserHasNoFreeAmount";
export { kept as legacy };
export class Elsewhere {
  static readonly code = /*field of a class*/ "Job.UserHasNoFreeAmount";
}
/** Nobody takes it for a code. */
export const label = "Job.NoFreeAmount";
