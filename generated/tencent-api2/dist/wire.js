// Generated from tencent-api2.json. Do not edit: change the catalog, then generate again.
export const codes = {
  format: "digits",
  lengths: [4],
  min: 4e3,
  max: 6999,
  family: 2
};
export const requestIdHeaders = [];
