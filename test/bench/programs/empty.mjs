// Nothing: what Node itself takes to begin and to end.
export const nothing = undefined;
