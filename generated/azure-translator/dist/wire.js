// Generated from azure-translator.json. Do not edit: change the catalog, then generate again.
export const codes = {
  format: "digits",
  lengths: [3, 6],
  min: 400,
  max: 599999,
  family: 3
};
export const requestIdHeaders = ["x-requestid", "apim-request-id"];
/** Statuses that are known to come with an empty body. */
export const emptyBodyStatuses = [401];
