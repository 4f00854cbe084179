/** Returns the only constant with the same letters and digits: `WRITE_CONFLICT` for `WriteConflict`. */
export function alike(name: string, constants: readonly string[]): string | undefined {
  const [only, ...others] = constants.filter((one) => bare(one) === bare(name));
  return others.length === 0 ? only : undefined;
}

/** Returns a constant without what may be written otherwise. */
export function bare(name: string): string {
  return name.replaceAll(/[_$]/g, "").toLowerCase();
}
