// Generated from gengo.json. Do not edit: change the catalog, then generate again.
export const codes = {
  format: "digits",
  lengths: [3, 4],
  min: 400,
  max: 2999
};
export const requestIdHeaders = [];
export const wrappedTexts = [{
  bodyAfter: "Error Body Response is ",
  statusAfter: "Gengo responded with a "
}];
