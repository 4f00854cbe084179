// Generated from rozetta-t4oo.json. Do not edit: change the catalog, then generate again.
export const codes = {
  format: "digits",
  lengths: [5],
  min: 4e4,
  max: 49999
};
export const requestIdHeaders = [];
